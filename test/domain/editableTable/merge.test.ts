import { describe, expect, test } from '@jest/globals';
import { mergeTable, newRows, rowsAfter } from '../../../src/domain/editableTable/merge';
import { columnsIn, ownerOf, type TableSheet } from '../../../src/domain/editableTable/table';
import {
  PLAN_COLUMNS,
  type PlanColumn,
  type PlanNeeds,
  type PlanRow,
} from '../../../src/domain/plan/columns';
import fc from '../../fastCheck';

const IDS = PLAN_COLUMNS.map(({ id }) => id);
const row = (key: string, more: Partial<PlanRow> = {}): PlanRow => ({
  key,
  code: key.toUpperCase(),
  point: `point of ${key}`,
  score: 0,
  mark: '',
  measure: `measure for ${key}`,
  ...more,
});
const needs = (...rows: readonly PlanRow[]): PlanNeeds => ({
  needed: rows,
  obsolete: key => (key.startsWith('known') ? row(key, { mark: 'no longer needed', score: 100 }) : undefined),
});

type Cells = (string | number)[][];

/** Rows that are known by their keys. */
const mergePlan = (sheet: Omit<TableSheet<PlanColumn>, 'keys'>, wanted: PlanNeeds) => {
  const key = sheet.columns.indexOf('key');
  return mergeTable(
    PLAN_COLUMNS,
    { ...sheet, keys: sheet.rows.map(cells => String(cells[key] ?? '')) },
    wanted,
  );
};

/** The rows after the changes. */
const merged = (columns: readonly (PlanColumn | undefined)[], rows: Cells, wanted: PlanNeeds): Cells =>
  rowsAfter(rows, mergePlan({ columns, rows }, wanted)).map(cells =>
    columns.map((_, position) => (cells[position] ?? '') as string | number),
  );

const column = (id: PlanColumn): number => IDS.indexOf(id);
const standing = (...rows: readonly PlanRow[]): Cells =>
  newRows(PLAN_COLUMNS, needs(...rows)).map(cells => [...cells]);

describe('merging a plan', () => {
  test('keeps our cells right and leaves theirs', () => {
    const rows = standing(row('a'));
    (rows[0] as Cells[number])[column('score')] = 'typed over';
    (rows[0] as Cells[number])[column('status')] = 'แล้วเสร็จ';
    const [after] = merged(IDS, rows, needs(row('a', { score: 50 })));
    expect(after?.[column('score')]).toBe(50);
    expect(after?.[column('status')]).toBe('แล้วเสร็จ');
  });

  test('fills a proposal only where it is empty', () => {
    const rows = standing(row('a', { measure: 'our own measure' }), row('b', { measure: '' }));
    const after = merged(IDS, rows, needs(row('a'), row('b')));
    expect(after.map(cells => cells[column('measure')])).toEqual(['our own measure', 'measure for b']);
  });

  test('proposes nothing beside what the officer wrote into a column that says the same thing', () => {
    const wanted = {
      ...needs(row('a', { start: 'ต.ค.', end: 'ธ.ค.' })),
      together: ['start', 'end'] as const,
    };
    const timesAfter = (start: string, end: string) => {
      const rows = standing(row('a', { start, end }));
      return merged(IDS, rows, wanted)[0]?.filter((_, at) => ['start', 'end'].includes(IDS[at] ?? ''));
    };
    expect(timesAfter('ไตรมาส 1', '')).toEqual(['ไตรมาส 1', '']);
    expect(timesAfter('', 'ไตรมาส 1')).toEqual(['', 'ไตรมาส 1']);
    expect(timesAfter('ต.ค.', '')).toEqual(['ต.ค.', 'ธ.ค.']);
    expect(timesAfter('', '')).toEqual(['ต.ค.', 'ธ.ค.']);
  });

  test('derives cells of ours from what the row shows, proposals filled in', () => {
    const wanted: PlanNeeds = {
      ...needs(row('a', { start: 'ต.ค.' })),
      derived: cells => ({ due: `${cells('start')} ${cells('status')}` }),
    };
    const [typed = []] = standing(row('a'));
    const shown = [...typed];
    typed[column('status')] = '=A1';
    shown[column('status')] = 'done';
    const changes = mergePlan({ columns: IDS, rows: [typed], shown: [shown] }, wanted);
    expect(rowsAfter([typed], changes)[0]?.[column('due')]).toBe('ต.ค. done');
    expect(newRows(PLAN_COLUMNS, wanted)[0]?.[column('due')]).toBe('ต.ค. ');
  });

  test('appends new rows below everything that stands there', () => {
    const rows = [...standing(row('a')), IDS.map(id => (id === 'result' ? 'a note below the table' : ''))];
    const after = merged(IDS, rows, needs(row('a'), row('b')));
    expect(after.map(cells => cells[0])).toEqual(['a', '', 'b']);
    expect(after[1]).toEqual(rows[1]);
  });

  test('keeps and marks a row that is no longer needed, and unmarks it when it is needed again', () => {
    const once = merged(IDS, standing(row('known-a')), needs());
    expect(once[0]?.[column('mark')]).toBe('no longer needed');
    expect(merged(IDS, once, needs(row('known-a')))[0]?.[column('mark')]).toBe('');
  });

  test('leaves what a column left out shows, as for an item that has no score for now', () => {
    const rows = standing(row('known-a', { score: 70 }));
    const unscored: PlanNeeds = { needed: [], obsolete: key => ({ key, mark: 'no score' }) };
    const [after] = merged(IDS, rows, unscored);
    expect([after?.[column('score')], after?.[column('mark')]]).toEqual([70, 'no score']);
  });

  test('leaves a row with a key that nobody knows, or with none, to its owner', () => {
    const rows = [
      IDS.map(id => (id === 'key' ? 'strange' : 'typed')),
      IDS.map(id => (id === 'key' ? '' : 'typed')),
    ];
    expect(mergePlan({ columns: IDS, rows }, needs())).toEqual([]);
  });

  test('keeps every copy of a duplicated row', () => {
    const after = merged(IDS, standing(row('a'), row('a')), needs(row('a', { score: 7 })));
    expect(after.map(cells => cells[column('score')])).toEqual([7, 7]);
  });

  test('writes the key first, so that a run cut in between finds the row again', () => {
    const columns = [...IDS.slice(1, 5), undefined, ...IDS.slice(5), 'key' as const];
    const [first] = mergePlan({ columns, rows: [] }, needs(row('a')));
    expect(first?.column).toBeLessThanOrEqual(columns.indexOf('key'));
    expect((first?.column ?? 0) + (first?.values[0]?.length ?? 0)).toBeGreaterThan(columns.indexOf('key'));
  });

  test('needs one write for any number of new rows', () => {
    const many = Array.from({ length: 88 }, (_, index) => row(`r${index}`));
    expect(
      mergePlan({ columns: IDS, rows: [] }, needs(...many)).filter(({ column }) => column === 0),
    ).toHaveLength(1);
  });
});

describe('law', () => {
  const cell = fc.constantFrom<string | number>('', 'typed', 5);
  const anyRow = fc
    .tuple(
      fc.constantFrom('', 'a', 'b', 'known-c', 'strange'),
      fc.array(cell, { minLength: 24, maxLength: 24 }),
    )
    .map(([key, cells]) => ({ key, cells }));
  const anyColumns = fc
    .shuffledSubarray<PlanColumn | undefined>([...IDS, undefined, undefined, undefined], { minLength: 24 })
    .map(columns => [...columns]);
  const anySheet = fc.tuple(anyColumns, fc.array(anyRow, { maxLength: 8 })).map(([columns, rows]) => ({
    columns,
    rows: rows.map(({ key, cells }) =>
      columns.map((id, index) => (id === 'key' ? key : (cells[index] ?? ''))),
    ),
  }));
  const wanted = needs(row('a'), row('b'), row('d'));

  test('merging twice is merging once', () => {
    fc.assert(
      fc.property(anySheet, ({ columns, rows }) => {
        const once = merged(columns, rows, wanted);
        expect(mergePlan({ columns, rows: once }, wanted)).toEqual([]);
      }),
      { numRuns: 2_000 },
    );
  });

  test('no cell of theirs changes, no proposal that is filled, and no row without a known key', () => {
    fc.assert(
      fc.property(anySheet, ({ columns, rows }) => {
        const after = merged(columns, rows, wanted);
        const lost = rows.flatMap((cells, index) => {
          const key = String(cells[columns.indexOf('key')]);
          const isOurs = ['a', 'b', 'd', 'known-c'].includes(key);
          return cells.filter((value, position) => {
            const id = columns[position];
            const owner = ownerOf(PLAN_COLUMNS, id);
            const mayChange = isOurs && (owner === 'ours' || (owner === 'proposed' && value === ''));
            return !mayChange && after[index]?.[position] !== value;
          });
        });
        expect(lost).toEqual([]);
      }),
      { numRuns: 2_000 },
    );
  });

  test('every needed row stands in the plan afterwards', () => {
    fc.assert(
      fc.property(anySheet, ({ columns, rows }) => {
        const keys = merged(columns, rows, wanted).map(cells => cells[columns.indexOf('key')]);
        expect(keys).toEqual(expect.arrayContaining(['a', 'b', 'd']));
      }),
    );
  });
});

test('a duplicated column is theirs; only the first carries our id', () => {
  expect(columnsIn(PLAN_COLUMNS, ['key', 'score', 'score', 'anything'])).toEqual([
    'key',
    'score',
    undefined,
    undefined,
  ]);
});
