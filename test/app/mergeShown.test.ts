// Merging by what cells show: formulas cost a call, and are asked for only where one that shows nothing could be lost.
import { describe, expect, test } from '@jest/globals';
import { mergeShown } from '../../src/app/mergeShown';
import type { ColumnTable, TableNeeds } from '../../src/domain/editableTable/table';

type Id = 'key' | 'score' | 'measure' | 'result';
type Row = readonly unknown[];

const TABLE: ColumnTable<Id> = [
  { id: 'key', owner: 'ours' },
  { id: 'score', owner: 'ours' },
  { id: 'measure', owner: 'proposed' },
  { id: 'result', owner: 'theirs' },
];
const COLUMNS = TABLE.map(({ id }) => id);
const HIDDEN = '=IF(1=2,"x","")';

const needs = (...needed: TableNeeds<Id>['needed']): TableNeeds<Id> => ({
  needed,
  obsolete: () => undefined,
});
const O1 = { key: 'one', score: 50, measure: 'มาตรการ' };
const O2 = { key: 'two', score: 60, measure: 'อีกมาตรการ' };

function merge(shown: readonly Row[], ofNeeds: TableNeeds<Id>, typed: readonly Row[] = shown) {
  let asked = 0;
  const told = () => {
    asked++;
    return typed;
  };
  const keys = shown.map(([key]) => String(key));
  const { changes } = mergeShown(TABLE, { columns: COLUMNS, rows: shown, keys }, told, ofNeeds);
  return { changes, asked };
}

describe('formulas are not asked for', () => {
  test('where everything is right', () => {
    expect(merge([['one', 50, 'ของเรา', '']], needs(O1))).toEqual({ changes: [], asked: 0 });
  });

  test('where only our own cells are put right', () => {
    const { changes, asked } = merge([['one', '', 'ของเรา', '']], needs(O1));
    expect(changes).toEqual([{ row: 0, column: 1, values: [[50]] }]);
    expect(asked).toBe(0);
  });

  test('for new rows below everything', () => {
    const { changes, asked } = merge([['one', 50, 'ของเรา', '']], needs(O1, O2));
    expect(changes).toEqual([{ row: 1, column: 0, values: [['two', 60, 'อีกมาตรการ']] }]);
    expect(asked).toBe(0);
  });
});

describe('formulas are asked for', () => {
  test('where an empty cell would be filled: one that shows nothing stays', () => {
    const shown = [['one', 50, '', '']];
    expect(merge(shown, needs(O1))).toEqual({
      changes: [{ row: 0, column: 2, values: [['มาตรการ']] }],
      asked: 1,
    });
    expect(merge(shown, needs(O1), [['one', 50, HIDDEN, '']])).toEqual({ changes: [], asked: 1 });
  });

  test('where a new row would stand on a row that shows nothing', () => {
    const shown = [
      ['one', 50, 'ของเรา', ''],
      ['', '', '', ''],
    ];
    const typed = [
      ['one', 50, 'ของเรา', ''],
      ['', HIDDEN, '', ''],
    ];
    const { changes, asked } = merge(shown, needs(O1, O2), typed);
    expect(changes).toEqual([{ row: 2, column: 0, values: [['two', 60, 'อีกมาตรการ']] }]);
    expect(asked).toBe(1);
  });
});
