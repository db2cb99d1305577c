// Tables rendered as faulty text and read back. The oracle is the table that was rendered: a score that is used is the
// true one of its row, and a row that is not used is told of. Most renderings must be read as a whole.
import { describe, expect, test } from '@jest/globals';
import fc from '../fastCheck';
import { READABLE, UNSURE } from './faultyTexts';
import {
  allOrNothing,
  indicatorsOf,
  instrumentsOf,
  itemsOf,
  pickFrom,
  picks,
  points,
  readBack,
  tableOf,
} from './pastedTables';

const anyTable = fc.oneof(
  { weight: 3, arbitrary: tableOf(indicatorsOf, points) },
  { weight: 1, arbitrary: tableOf(instrumentsOf, points) },
  { weight: 2, arbitrary: tableOf(itemsOf, allOrNothing) },
);

const RUNS = 120;
const LEAST_READ = 0.95;

describe.each(Object.entries({ ...READABLE, ...UNSURE }))('a table as text with %s', (form, render) => {
  test('gives no wrong score, and tells of every row that it does not use', () => {
    let all = 0;
    let read = 0;
    fc.assert(
      fc.property(anyTable, picks, (table, seeds) => {
        const text = render(table.rows, pickFrom(seeds));
        const told = readBack(text, table);
        expect({ silent: told.silent, text }).toEqual({ silent: [], text });
        all += table.rows.length;
        read += told.read;
      }),
      { numRuns: RUNS },
    );
    if (form in READABLE) expect(read / all).toBeGreaterThanOrEqual(LEAST_READ);
  });
});
