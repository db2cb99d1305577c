// Putting back what a run replaced: exactly the table before, and never at the cost of what was typed since.
import { describe, expect, test } from '@jest/globals';
import { mergeTable, rowsAfter } from '../../../src/domain/editableTable/merge';
import { type ReplacedCell, replacedBy, restoring } from '../../../src/domain/editableTable/restore';
import {
  PLAN_COLUMNS,
  type PlanColumn,
  type PlanNeeds,
  type PlanRow,
} from '../../../src/domain/plan/columns';
import fc from '../../fastCheck';

const COLUMNS: readonly (PlanColumn | undefined)[] = [
  'key',
  'score',
  'mark',
  undefined,
  'measure',
  'status',
  'due',
];
const [KEY, SCORE, , OWN, MEASURE, STATUS, DUE] = COLUMNS.keys();
type Rows = readonly (readonly unknown[])[];

const needs = (...needed: readonly PlanRow[]): PlanNeeds => ({
  needed,
  obsolete: key => (key === 'old' ? { key, mark: 'no longer needed' } : undefined),
  derived: cells => ({ due: cells('status') === '' ? 'overdue' : '' }),
});
const wanted = needs(
  { key: 'a', score: 50, mark: '', measure: 'ours' },
  { key: 'new', score: 1, measure: 'm' },
);

/** Long texts are kept by their length here. */
const brief = (value: string | number) =>
  typeof value === 'string' && value.length > 3 ? `#${value.length}` : value;

/** Rows that are known by their keys. */
const sheetOf = (rows: Rows) => ({ columns: COLUMNS, rows, keys: rows.map(cells => String(cells[0] ?? '')) });

/** The table after a run, and what the run replaced. */
function run(rows: Rows): { readonly after: unknown[][]; readonly replaced: readonly ReplacedCell[] } {
  const changes = mergeTable(PLAN_COLUMNS, sheetOf(rows), wanted);
  const after = rowsAfter(rows, changes).map(cells => COLUMNS.map((_, at) => cells[at] ?? ''));
  return { after, replaced: replacedBy(sheetOf(rows), changes, brief) };
}

const restored = (rows: Rows, replaced: readonly ReplacedCell[]) => {
  const back = restoring(sheetOf(rows), replaced, ['due'], brief);
  return { ...back, rows: rowsAfter(rows, back.changes) };
};

const BEFORE: Rows = [
  ['a', 20, '', 'theirs', '', 'done', ''],
  ['old', 90, '', '', 'their measure', '', 'overdue'],
  ['', '', '', 'a row of their own', '', '', ''],
];
const EMPTY = COLUMNS.map(() => '');

test('what a run replaced is put back, and a row that it added is emptied', () => {
  const { after, replaced } = run(BEFORE);
  expect(after).toHaveLength(4);
  expect(after[0]?.[SCORE as number]).toBe(50);
  expect(restored(after, replaced).rows).toEqual([...BEFORE, EMPTY]);
});

describe('is left', () => {
  const changed = (change: (rows: unknown[][]) => void) => {
    const { after, replaced } = run(BEFORE);
    change(after);
    return restored(after, replaced);
  };
  const set = (row: number, column: number | undefined, value: unknown) =>
    changed(rows => {
      (rows[row] as unknown[])[column ?? -1] = value;
    });

  test('a cell that holds something else by now', () => {
    const { rows, left } = set(0, MEASURE, 'typed since');
    expect([rows[0]?.[MEASURE as number], rows[0]?.[SCORE as number], left]).toEqual(['typed since', 20, 1]);
  });

  test.each([
    ['the officer’s own column', OWN],
    ['a column of theirs', STATUS],
    ['a cell of ours', SCORE],
  ])('an added row with something typed into %s', (_, column) => {
    const { rows } = set(3, column, 'typed');
    expect([rows[3]?.[KEY as number], rows[3]?.[column as number]]).toEqual(['new', 'typed']);
  });

  test('a row that was deleted', () => {
    const { rows, left } = changed(all => all.splice(0, 1));
    expect(rows.map(cells => cells[KEY as number])).toEqual(['old', '', '']);
    expect(left).toBeGreaterThan(0);
  });
});

test('what follows from the rest of a row keeps no added row', () => {
  const { after, replaced } = run(BEFORE);
  const withoutDue = replaced.filter(({ column }) => column !== 'due');
  expect(after[3]?.[DUE as number]).toBe('overdue');
  expect(restored(after, withoutDue).rows[3]).toEqual(EMPTY);
});

const cell = fc.constantFrom<string | number>('', 'typed', 5);
const anyRows = fc.array(
  fc
    .tuple(fc.constantFrom('', 'a', 'old', 'strange'), fc.array(cell, { minLength: 7, maxLength: 7 }))
    .map(([key, cells]) => [key, ...cells.slice(1)]),
  { maxLength: 7 },
);

test('law: putting back gives exactly the table before, whatever stood in it and wherever its rows were sorted', () => {
  fc.assert(
    fc.property(anyRows, fc.boolean(), (rows, isReversed) => {
      const { after, replaced } = run(rows);
      // Rows of one key cannot be told apart, so only those that stand alone may be moved.
      const keys = after.map(cells => cells[KEY as number]).filter(key => key !== '');
      const isMoved = isReversed && new Set(keys).size === keys.length;
      const turn = (all: Rows): Rows => (isMoved ? [...all].reverse() : all);
      const back = turn(restored(turn(after), replaced).rows);
      expect(back.slice(0, rows.length)).toEqual(rows);
      expect(
        back
          .slice(rows.length)
          .flat()
          .filter(value => value !== ''),
      ).toEqual([]);
    }),
    { numRuns: 2_000 },
  );
});

test('law: no cell changes that does not hold what the run wrote, but for what follows from its row', () => {
  fc.assert(
    fc.property(anyRows, fc.nat(), fc.nat({ max: 5 }), (rows, at, column) => {
      const { after, replaced } = run(rows);
      const row = after[at % after.length] as unknown[];
      row[column] = 'typed since';
      const { rows: back } = restored(after, replaced);
      expect(back[at % after.length]?.[column]).toBe('typed since');
    }),
    { numRuns: 2_000 },
  );
});
