// Rows that are a title whatever they look like: "FY65" is like a code, and "ปี | 64" like a row with a score.
import { shownText } from './cell';
import type { Row } from './grid';
import { YEAR_WORD, yearAlone, yearOfHead } from './year';

/** "ปี | 64", and nothing else in the row. */
export function isCalledYear(row: Row): boolean {
  const at = row.findIndex(({ isBlank }) => !isBlank);
  const first = row[at]?.text ?? '';
  if (!/^[ปพคF]/i.test(first) || !YEAR_WORD.test(first)) return false;
  const [cell, another] = row.slice(at + 1).filter(({ isBlank }) => !isBlank);
  return cell !== undefined && !another && yearOfHead(cell.reading) !== undefined;
}

/** A year by its name, or a text alone that is no code of the year: above a table it is none of its rows. */
export function isTitleRow(row: Row): boolean {
  const [only, another] = row.filter(({ isBlank }) => !isBlank);
  if (another || !only) return isCalledYear(row);
  if (yearAlone(shownText(only.reading)) !== undefined) return true;
  return only.text !== '' && only.points === undefined && only.code.kind === 'refused';
}
