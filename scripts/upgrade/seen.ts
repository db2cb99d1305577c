// A cell of a table that people fill in, told by what they see: the tab, what names the row, the words at the head of the
// column. Nothing here knows of hidden ids, so it holds for the tabs of any build.
import type { Cell } from '../host/cell';
import { displayed } from '../host/display';
import type { Sheet } from '../host/sheet';

/** Words at the heads of columns, and what a row shows under them. */
export type Item = { readonly [head: string]: string };

export interface Standing {
  readonly tab: string;
  /** Empty where the text stands in a tab that is no such table: then it may stand anywhere. */
  readonly item: Item;
  readonly head: string;
  /** What the cell shows, or its note, or its looks as JSON. */
  readonly shows: string;
  readonly as: 'text' | 'note' | 'look';
}

export const shownIn = (cell: Readonly<Cell> | undefined): string => (cell ? String(displayed(cell)) : '');

export function aspectOf(cell: Readonly<Cell> | undefined, as: Standing['as']): string {
  if (as === 'note') return cell?.note ?? '';
  return as === 'look' ? JSON.stringify(cell?.style ?? null) : shownIn(cell);
}

/** How many cells of the tab are that one. */
export function countOf(sheet: Sheet, { item, head, shows, as }: Standing): number {
  const heads = Object.keys(item);
  if (heads.length === 0) return sheet.entries().filter(({ cell }) => aspectOf(cell, as) === shows).length;
  const at = headsOf(sheet, [...heads, head]);
  const column = at?.columns.get(head);
  if (!at || column === undefined) return 0;
  return rowsBelow(sheet, at.row).filter(
    row =>
      heads.every(name => shownIn(sheet.peek(row, at.columns.get(name) ?? 0)) === item[name]) &&
      aspectOf(sheet.peek(row, column), as) === shows,
  ).length;
}

/** The first row that has all of these words, and the columns in which they stand. */
export function headsOf(
  sheet: Sheet,
  heads: readonly string[],
): { readonly row: number; readonly columns: ReadonlyMap<string, number> } | undefined {
  for (let row = 1; row <= Math.min(5, sheet.lastRow); row++) {
    const columns = new Map<string, number>();
    for (let column = sheet.lastColumn; column > 0; column--)
      columns.set(shownIn(sheet.peek(row, column)), column);
    if (heads.every(head => columns.has(head))) return { row, columns };
  }
  return undefined;
}

export const rowsBelow = (sheet: Sheet, head: number): number[] =>
  Array.from({ length: Math.max(0, sheet.lastRow - head) }, (_, index) => head + 1 + index);
