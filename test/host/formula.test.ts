// Formulas that are one call of a function are read; every other formula is refused.
import { describe, expect, test } from '@jest/globals';
import { parseFormula } from '../../scripts/host/formula';

function args(formula: string) {
  const parsed = parseFormula(formula);
  if (parsed.kind === 'refused') throw new Error(parsed.reason);
  return parsed.args;
}
const range = (formula: string) => {
  const [first] = args(`=F(${formula})`);
  return first?.kind === 'range' ? first.range : first;
};
const value = (formula: string) => {
  const [first] = args(`=F(${formula})`);
  return first?.kind === 'value' ? first.value : first;
};

describe('a call', () => {
  test('of a quoted Thai tab, a number and a text', () => {
    expect(parseFormula(`=ITA_SCORE('คะแนน ปี'!A2:C90, 2565, "รวม")`)).toEqual({
      kind: 'call',
      name: 'ITA_SCORE',
      args: [
        { kind: 'range', range: { sheet: 'คะแนน ปี', row: 2, column: 1, lastRow: 90, lastColumn: 3 } },
        { kind: 'value', value: 2565 },
        { kind: 'value', value: 'รวม' },
      ],
    });
  });

  test('without arguments, with spaces, with semicolons', () => {
    expect(args('=F()')).toEqual([]);
    expect(args('= F ( 1 ; 2 , 3 ) ')).toHaveLength(3);
  });

  test('with blank arguments', () => {
    expect(args('=F(,1,)').map(arg => arg.kind)).toEqual(['omitted', 'value', 'omitted']);
  });
});

describe('a reference', () => {
  test.each([
    ['A1', { row: 1, column: 1, lastColumn: 1, lastRow: 1 }],
    ['$B$3', { row: 3, column: 2, lastColumn: 2, lastRow: 3 }],
    ['A1:C9', { row: 1, column: 1, lastRow: 9, lastColumn: 3 }],
    ['$A$1:c$9', { row: 1, column: 1, lastRow: 9, lastColumn: 3 }],
    ['C9:A1', { row: 1, column: 1, lastRow: 9, lastColumn: 3 }],
    ['A:C', { row: 1, column: 1, lastColumn: 3 }],
    ['A2:C', { row: 2, column: 1, lastColumn: 3 }],
    ['AA10', { row: 10, column: 27, lastColumn: 27, lastRow: 10 }],
    ["'ปี ''65'!A1", { sheet: "ปี '65", row: 1, column: 1, lastColumn: 1, lastRow: 1 }],
    ['คะแนน!A1', { sheet: 'คะแนน', row: 1, column: 1, lastColumn: 1, lastRow: 1 }],
  ])('%s', (text, expected) => {
    expect(range(text)).toEqual(expected);
  });
});

describe('a value', () => {
  test.each([
    ['2565', 2565],
    ['-1.5', -1.5],
    ['.5', 0.5],
    ['1e3', 1000],
    ['95%', 0.95],
    ['"a ""b"" c"', 'a "b" c'],
    ['""', ''],
    ['"),;="', '),;='],
    ['TRUE', true],
    ['false', false],
  ])('%s', (text, expected) => {
    expect(value(text)).toBe(expected);
  });

  test('an array literal', () => {
    expect(args('=F({1,"a"; TRUE,-4})')).toEqual([
      {
        kind: 'array',
        values: [
          [1, 'a'],
          [true, -4],
        ],
      },
    ]);
  });
});

describe('anything else is refused', () => {
  test.each([
    '=A1',
    '=1+1',
    '=F(1)+1',
    '=F(G(1))',
    '=F(1+1)',
    '=F(A1:B2:C3)',
    '=F(1',
    '=F(1))',
    '=F("a)',
    '=F(1 2)',
    '=F({1,2;3})',
    '=F({A1})',
    '=F({})',
    '=F(A)',
    '=F(1:2)',
    '=F(A:C5)',
    '=F(name)',
    "=F('x!A1)",
    '=F(#REF!)',
    'F(1)',
    '=',
    '=F(A1&B1)',
    '=-F(1)',
    '=F({1,2}',
  ])('%s', formula => {
    expect(parseFormula(formula).kind).toBe('refused');
  });

  test('with the place that cannot be read', () => {
    expect(parseFormula('=F(1, G(2))')).toEqual({
      kind: 'refused',
      reason: '=F(1, G(2)) cannot be read at "G(2))"',
    });
  });
});
