// Which fiscal years pasted text is about, before any framework is chosen.
import { yearsOfTitle } from '../year';
import type { Line } from './line';
import { linesOf } from './lines';

/** A longer line is prose, which speaks of other years too. */
export const LONGEST_TITLE = 200;
/** A row of an item: its comment may be about last year's documents. */
const ITEM_ROW = /^[\s([|]*[A-Za-z|0๐]\s?[-_.]?[0-9๐-๙]/;

/** The fiscal years (B.E.) that titles and column heads name, the one named most often first. */
export const yearsInPasted = (text: string): readonly number[] => yearsInLines(linesOf(text));

export function yearsInLines(lines: readonly Line[]): readonly number[] {
  const times = new Map<number, number>();
  for (const line of lines) {
    for (const year of new Set(yearsInTitle(line.text))) times.set(year, (times.get(year) ?? 0) + 1);
  }
  return [...times].sort(([, a], [, b]) => b - a).map(([year]) => year);
}

/** The years that a line names, if it is short enough for a title and no row of an item. */
export const yearsInTitle = (text: string): readonly number[] =>
  text.length > LONGEST_TITLE || ITEM_ROW.test(text) ? [] : yearsOfTitle(text);
