// What stands on a page: whole blocks, and parts of blocks that are torn, which are blocks themselves.
import type { Run } from '../../documents/tree';
import { type Content, OPINIONS_IN_A_ROW } from '../flow';
import type { Listed } from '../listed';
import type { Fragment, Part } from './pagesOf';
import { between } from './runs';
import { type PartOfTable, rowsBetween } from './tablePart';

export interface Piece {
  readonly block: Content;
  /** It began on a page before. */
  readonly isContinued: boolean;
  /** More of it stands on the next page. */
  readonly isUnfinished: boolean;
  /** Its first line goes on in the middle of a text. */
  readonly beginsInText: boolean;
  /** Its last line breaks off in the middle of a text. */
  readonly endsInText: boolean;
  /** The number of its first item, from 0. */
  readonly first: number;
  /** Of the contents. */
  readonly entries: readonly Listed[];
}

export const wholePiece = (block: Content, entries: readonly Listed[]): Piece => ({
  block,
  isContinued: false,
  isUnfinished: false,
  beginsInText: false,
  endsInText: false,
  first: 0,
  entries,
});

/** Where parts begin in the text, and whether what reaches down over rows may be said again. */
export interface Cuts extends PartOfTable {
  readonly listed: readonly Listed[];
}

export function pieceOf(block: Content, parts: readonly Part[], { from, to }: Fragment, cuts: Cuts): Piece {
  const start = parts[from] ?? { item: 0, line: 0 };
  const end = parts[to] ?? { item: Number.POSITIVE_INFINITY, line: 0 };
  const piece: Piece = {
    block,
    isContinued: from > 0,
    isUnfinished: to < parts.length,
    beginsInText: start.line > 0,
    endsInText: end.line > 0,
    first: start.item,
    entries: cuts.listed.slice(start.item, end.item),
  };
  if (!piece.isContinued && !piece.isUnfinished) return piece;
  const textOf = (runs: readonly Run[], item: number): readonly Run[] =>
    between(
      runs,
      item === start.item && start.line > 0 ? cuts.startOfLine(item, 0, start.line) : 0,
      item === end.item ? cuts.startOfLine(item, 0, end.line) : Number.POSITIVE_INFINITY,
    );
  switch (block.kind) {
    case 'paragraph':
      return { ...piece, block: { ...block, runs: textOf(block.runs, 0) } };
    case 'list': {
      const items = block.items.slice(start.item, end.line > 0 ? end.item + 1 : end.item);
      return {
        ...piece,
        block: { ...block, items: items.map((runs, index) => textOf(runs, start.item + index)) },
      };
    }
    case 'opinions':
      return {
        ...piece,
        block: {
          ...block,
          opinions: block.opinions.slice(start.item * OPINIONS_IN_A_ROW, end.item * OPINIONS_IN_A_ROW),
        },
      };
    case 'table':
      return { ...piece, block: { ...block, rows: rowsBetween(block, start, end, cuts) } };
    default:
      return piece;
  }
}
