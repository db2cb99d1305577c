// Conditions of conditional formats: exactly the forms that the product writes, and no other.
import { describe, expect, test } from '@jest/globals';
import type { Condition } from '../../scripts/host/model/conditionalFormat';
import { Workbook } from '../../scripts/host/workbook';
import { testFor } from '../../scripts/preview/view/condition';

const sheet = new Workbook().addSheet('แผน');
sheet.fill(1, 1, [
  ['รหัส', 'ผล', 'คะแนน'],
  ['O1', 'ไม่ผ่านเกณฑ์', 81.13],
  ['', 'ผ่านเกณฑ์', 90],
  ['O3', 'พูดว่า "ใช่"', ''],
]);
const ORIGIN = { row: 2, column: 1, rows: 3, columns: 3 };

/** Rows from 2 to 4 in which the cell of the column fulfils the condition. */
function rows(condition: Condition, column = 1): number[] {
  const fulfils = testFor(condition, sheet, ORIGIN);
  return [2, 3, 4].filter(row => fulfils(row, column));
}

describe('a formula', () => {
  test.each([
    ['=$B2="ไม่ผ่านเกณฑ์"', [2]],
    ['=$B2<>"ไม่ผ่านเกณฑ์"', [3, 4]],
    ['=$B2="พูดว่า ""ใช่"""', [4]],
    ['=$A2="o1"', [2]],
    ['=$A2<>""', [2, 4]],
    ['=$A2=""', [3]],
    ['=$C2<>""', [2, 3]],
    ['=$B$3="ผ่านเกณฑ์"', [2, 3, 4]],
    ['=ISEVEN(ROW())', [2, 4]],
    ['=AND($A2<>"",ISEVEN(ROW()))', [2, 4]],
    ['=($A2<>"")*ISEVEN(ROW())', [2, 4]],
    ['=($B2="ไม่ผ่านเกณฑ์")*ISEVEN(ROW())', [2]],
    ['=AND($A2<>"", $B2="ไม่ผ่านเกณฑ์")', [2]],
    ['=AND($A2<>"",AND($B2<>"a,b)",ISEVEN(ROW())))', [2, 4]],
  ])('%s holds in rows %j', (text, expected) => {
    expect(rows({ kind: 'formula', text })).toEqual(expected);
  });

  test('moves with the column where the column is not fixed', () => {
    const condition = { kind: 'formula', text: '=A2="ผ่านเกณฑ์"' } as const;
    expect([rows(condition, 1), rows(condition, 2)]).toEqual([[], [3]]);
  });

  test.each(['=$B2>80', '=$B2=C2', '=OR($A2="",$B2="")', '=$B2="a"&"b"', '=COUNTIF(A:A,A2)>1', 'ผ่าน'])(
    '%s is refused',
    text => {
      expect(() => rows({ kind: 'formula', text })).toThrow('of a conditional format is not known');
    },
  );
});

test('of a text or a number holds where the cell shows it', () => {
  expect(rows({ kind: 'textEqualTo', text: 'ผ่านเกณฑ์' }, 2)).toEqual([3]);
  expect(rows({ kind: 'textContains', text: 'ผ่านเกณฑ์' }, 2)).toEqual([2, 3]);
  expect(rows({ kind: 'numberLessThan', number: 85 }, 3)).toEqual([2]);
  expect(rows({ kind: 'numberAtLeast', number: 90 }, 3)).toEqual([3]);
});

test('that came with a file is refused', () => {
  const rule = { type: 'colorScale', range: 'A1:A2', priority: 1 } as never;
  expect(() => rows({ kind: 'file', rule })).toThrow('colorScale is not shown');
});
