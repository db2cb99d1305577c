// What the rows of a tab say under one heading, put together.
import { parts } from '../../text/th/documents/parts';
import type { Block } from '../tree';
import { line, list, paragraphs } from './blocks';

/** A dash, or a word that says that there is nothing. */
const NOTHING = /^(?:[-–—.\s]*|ไม่มี)$/;

/**
 * The office's own words; without them every different text of the rows, in their order. That there is nothing is told
 * where every row says so; where nobody has said anything, the place is left open.
 */
export function collected(own: string, texts: readonly string[]): readonly Block[] {
  if (own.trim() !== '') return paragraphs(own);
  const said = texts.map(text => text.trim()).filter(text => text !== '');
  const found = [...new Set(said)].filter(text => !NOTHING.test(text));
  const [only, ...others] = found;
  if (only === undefined)
    return [line(said.length > 0 && said.length === texts.length ? parts.none : parts.dots)];
  return others.length === 0 ? paragraphs(only) : [list(true, found)];
}
