// Rows that are a title whatever they look like: "FY65" is like a code, and "ปี | 64" like a row with a score.
import { shownText } from './cell';
import type { Row } from './grid';
import { YEAR_WORD, yearAlone, yearOfHead } from './year';

/** "ปี | 64", and nothing else in the row. */
export function isCalledYear(row: Row): boolean {
  const first = row.find(({ isBlank }) => !isBlank);
  if (!first || !/^[ปพคF]/i.test(first.text) || !YEAR_WORD.test(first.text)) return false;
  const [, cell, another] = row.filter(({ isBlank }) => !isBlank);
  return cell !== undefined && !another && yearOfHead(cell.reading) !== undefined;
}

/** A year by its name, or a text alone that is no code of the year: above a table it is none of its rows. */
export function isTitleRow(row: Row): boolean {
  const [only, another] = row.filter(({ isBlank }) => !isBlank);
  if (another || !only) return isCalledYear(row);
  const text = shownText(only.reading);
  if (yearAlone(text) !== undefined) return true;
  // "O99 100" has a score.
  const [, last] = /\s([0-9๐-๙.,]+)%?$/.exec(text) ?? [];
  if (last !== undefined && yearAlone(last) === undefined) return false;
  return only.text !== '' && only.points === undefined && only.code.kind === 'refused';
}

/** Whether the row may still be a title: nothing but texts alone stands above it, and a table below. */
export function isAboveTable(rows: readonly Row[], index: number): boolean {
  const isAlone = (row: Row): boolean =>
    isCalledYear(row) || row.filter(({ isBlank }) => !isBlank).length < 2;
  return rows.slice(0, index).every(isAlone) && !rows.slice(index + 1).every(isAlone);
}
