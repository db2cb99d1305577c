// Tables rendered in the shapes in which people paste them, and read back. The oracle is the table that was rendered: a
// score that is used is the true one of its row, a row that is not used is told of, and what the text leaves open is not
// used. Of texts that say what every score is of, nearly all rows are read.
import { describe, expect, test } from '@jest/globals';
import type { Framework, FrameworkNode } from '../../src/domain/framework/node';
import { nodeById } from '../../src/domain/framework/tree';
import fc from '../fastCheck';
import {
  indicatorsOf,
  instrumentsOf,
  itemsOf,
  pickFrom,
  picks,
  points,
  readBack,
  tableOf,
} from './pastedTables';
import { IN_WORDS, OPEN, PLAIN, type Shape } from './shapedTexts';

const wholeNumber = fc.integer({ min: 51, max: 100 }).map(String);
const wholeItems = tableOf(itemsOf, fc.constantFrom('100', '100', '0'));

const anyTable = fc.oneof(
  { weight: 3, arbitrary: tableOf(indicatorsOf, points) },
  { weight: 1, arbitrary: tableOf(indicatorsOf, wholeNumber) },
  { weight: 1, arbitrary: tableOf(instrumentsOf, points) },
  { weight: 2, arbitrary: tableOf(itemsOf, fc.constantFrom('100.00', '100.00', '0.00')) },
  { weight: 2, arbitrary: wholeItems },
);

const RUNS = 80;
const LEAST_READ = 0.9;

const nodesOf = (framework: Framework, ids: readonly string[]): readonly FrameworkNode[] =>
  ids.map(id => nodeById(framework, id) as FrameworkNode);

/** The share of rows that were read, of texts none of which was read wrong or in part without a word. */
function shareRead(shape: Shape, tables: typeof anyTable): number {
  let all = 0;
  let read = 0;
  fc.assert(
    fc.property(tables, picks, ({ framework, rows }, seeds) => {
      const nodes = nodesOf(
        framework,
        rows.map(({ id }) => id),
      );
      const shaped = shape(rows, pickFrom(seeds), nodes);
      const said = shaped.rows ?? rows;
      const told = readBack(shaped.text, { framework, rows: said }, new Set(shaped.open));
      if (shaped.isNone)
        expect({ read: told.read, text: shaped.text }).toEqual({ read: 0, text: shaped.text });
      else expect({ silent: told.silent, text: shaped.text }).toEqual({ silent: [], text: shaped.text });
      all += said.length;
      read += told.read;
    }),
    { numRuns: RUNS },
  );
  return read / all;
}

describe('a table pasted as', () => {
  test.each(Object.entries(PLAIN))('%s is read, with no wrong score and no row passed over', (_, shape) => {
    expect(shareRead(shape, anyTable)).toBeGreaterThanOrEqual(LEAST_READ);
  });

  test.each(Object.entries(OPEN))('%s gives no wrong score, and tells of every row', (_, shape) => {
    shareRead(shape, anyTable);
  });

  test('a list of items with words gives no score before it is asked about', () => {
    expect(shareRead(IN_WORDS, wholeItems)).toBe(0);
  });
});
