// The rows that a filter may hide, by the range that Sheets says it covers, which may be one without ends.
import { expect, test } from '@jest/globals';
import { filteredRows } from '../../src/google/filter';

const sheetWith = (range: string | undefined) => {
  const filter = { getRange: () => ({ getA1Notation: () => range }) };
  return { getFilter: () => (range === undefined ? null : filter) } as never;
};

test.each<[string | undefined, number[]]>([
  [undefined, []],
  ['A1:C5', [1, 2, 3, 4]],
  ['B3:AA5', [3, 4]],
  ['A3:C90', [3, 4, 5]],
  ['A:C', [1, 2, 3, 4, 5]],
  ['A4:C', [4, 5]],
  ['2:4', [2, 3]],
  ['A2', []],
  ['A7:C9', []],
])('a filter of %s among 6 rows', (range, rows) => {
  expect([...filteredRows(sheetWith(range), 6)]).toEqual(rows);
});
