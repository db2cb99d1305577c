// What the texts of a row name: the one behind its code, and those in the cells beside it.
import type { FrameworkNode } from '../framework/node';
import type { Cell } from './gridCell';
import { namedBy, type Vocabulary } from './vocabulary';

export type Names = readonly {
  readonly text: string;
  readonly nodes: readonly FrameworkNode[];
  /** Nothing for the text behind the code. */
  readonly cell?: Cell;
}[];

/** What the text behind the code and the texts beside it name, text by text. */
export function namesOf(behind: string, texts: readonly Cell[], vocabulary: Vocabulary): Names {
  const beside = texts.map(cell => ({ text: cell.text, nodes: cell.names, cell }));
  return behind === '' ? beside : [{ text: behind, nodes: namedBy(vocabulary, behind) }, ...beside];
}

export const isGroup = (node: FrameworkNode): boolean => node.level !== 'item';
