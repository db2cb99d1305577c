// Cells that hold custom functions: what the function receives, how its result spills, how failures show.
import { describe, expect, test } from '@jest/globals';
import { address } from '../../scripts/host/address';
import { Code } from '../../scripts/host/code';
import { callCell, evaluateCell } from '../../scripts/host/evaluate';
import { evaluateWorkbook } from '../../scripts/host/evaluateWorkbook';
import type { Sheet } from '../../scripts/host/sheet';
import { Workbook } from '../../scripts/host/workbook';

const CODE = new Code(`
  function SHOW(...args) { return args.map(function kind(x) {
    if (Array.isArray(x)) return '[' + x.map(kind).join(' ') + ']';
    if (x instanceof Date) return 'date ' + x.getFullYear();
    return typeof x + ' ' + String(x);
  }).join(', '); }
  function TABLE(rows, columns) {
    return Array.from({ length: rows }, (_, r) => Array.from({ length: columns }, (_, c) => r + '.' + c));
  }
  function SUM_OF(range) { return [].concat(...range).reduce((sum, x) => sum + (Number(x) || 0), 0); }
  function TWICE(x) { return Array.isArray(x) ? x.map(row => row.map(v => v === '' ? '' : v * 2)) : x * 2; }
  function FAIL(message) { throw new Error(message); }
  function GIVE(what) { return ({ date: new Date(2022, 9, 1), object: {}, flat: [1, 2], ragged: [[1], [1, 2]],
    empty: [], nan: NaN, none: undefined, nil: null, holes: [[undefined, null, '']], formula: '=1+1' })[what]; }
  function FOREVER() { while (true) {} }
  function UI() { return SpreadsheetApp.getUi(); }
`);

function tab(): { workbook: Workbook; sheet: Sheet } {
  const workbook = new Workbook();
  return { workbook, sheet: workbook.addSheet('แผ่น 1') };
}

function evaluate(formula: string, prepare: (sheet: Sheet) => void = () => {}, row = 5, column = 5): Sheet {
  const { workbook, sheet } = tab();
  prepare(sheet);
  sheet.put(row, column, { value: '', formula });
  evaluateCell(callCell(sheet, row, column), workbook, CODE, { timeLimit: 2000 });
  return sheet;
}

const shown = (formula: string, prepare?: (sheet: Sheet) => void) => evaluate(formula, prepare).value(5, 5);

describe('what the function receives', () => {
  const fill = (sheet: Sheet) => {
    sheet.fill(1, 1, [
      ['O1', 100],
      ['O2', ''],
    ]);
    sheet.put(1, 3, { value: 0.9741, numberFormat: '0.00%' });
    sheet.put(2, 3, { value: new Date(Date.UTC(2022, 9, 1)) });
    sheet.put(3, 3, { value: '#N/A', error: '#N/A' });
  };

  test.each([
    ['a single cell: a scalar', 'A1', 'string O1'],
    ['a range of one cell: a scalar', 'A1:A1', 'string O1'],
    ['an empty cell: an empty text', 'B2', 'string '],
    ['a range: rows of cells', 'A1:B2', '[[string O1 number 100] [string O2 string ]]'],
    ['a percent: the fraction', 'C1', 'number 0.9741'],
    ['a date: a Date', 'C2', 'date 2022'],
    ['an error: its text', 'C3', 'string #N/A'],
    ['a blank argument: undefined', '1,,"x"', 'number 1, undefined undefined, string x'],
    ['an array literal: rows', '{1,2;3,4}', '[[number 1 number 2] [number 3 number 4]]'],
  ])('%s', (_, args, expected) => {
    expect(shown(`=SHOW(${args})`, fill)).toBe(expected);
  });

  test('a whole column ends with the grid', () => {
    expect(evaluate('=SUM_OF(A:A)', sheet => sheet.fill(999, 1, [[1], [2]])).value(5, 5)).toBe(3);
    expect(shown('=SHOW(A999:A)')).toBe('[[string ] [string ]]');
    expect(shown('=SHOW(A999:A5000)')).toBe('[[string ] [string ]]');
  });

  test('another tab', () => {
    const { workbook, sheet } = tab();
    workbook.addSheet("ปี '65").fill(1, 1, [[7]]);
    sheet.put(1, 1, { value: '', formula: "=TWICE('ปี ''65'!A1)" });
    evaluateWorkbook(workbook, CODE);
    expect(sheet.value(1, 1)).toBe(14);
  });
});

describe('the result', () => {
  test('a scalar shows in the cell', () => {
    expect(shown('=TWICE(21)')).toBe(42);
  });

  test('function names do not care about case', () => {
    expect(shown('=twice(21)')).toBe(42);
  });

  test('a table spills to the right and down, and knows its origin', () => {
    const sheet = evaluate('=TABLE(2, 3)');
    expect(sheet.values({ row: 5, column: 5, rows: 2, columns: 3 })).toEqual([
      ['0.0', '0.1', '0.2'],
      ['1.0', '1.1', '1.2'],
    ]);
    expect(sheet.cell(5, 5)?.spillOf).toBeUndefined();
    expect(sheet.cell(6, 7)?.spillOf).toBe('E5');
  });

  test('a date stays a date', () => {
    expect(shown('=GIVE("date")')).toEqual(new Date(Date.UTC(2022, 9, 1)));
  });

  test.each(['none', 'nil'])('%s is an empty cell', what => {
    expect(shown(`=GIVE("${what}")`)).toBe('');
  });

  test('undefined and null in a table are empty cells', () => {
    expect(evaluate('=GIVE("holes")').values({ row: 5, column: 5, rows: 1, columns: 3 })).toEqual([
      ['', '', ''],
    ]);
  });

  test('a text that looks like a formula stays text', () => {
    const sheet = evaluate('=GIVE("formula")');
    expect([sheet.value(5, 5), sheet.cell(5, 5)?.formula]).toEqual(['=1+1', '=GIVE("formula")']);
  });

  test('NaN shows as #NUM!', () => {
    expect(shown('=GIVE("nan")')).toBe('#NUM!');
  });

  test.each(['object', 'flat', 'ragged', 'empty'])('%s is refused by the host', what => {
    expect(() => shown(`=GIVE("${what}")`)).toThrow(/local host|rows of equal length/);
  });
});

describe('failures', () => {
  const failure = (formula: string, prepare?: (sheet: Sheet) => void) => {
    const cell = evaluate(formula, prepare).cell(5, 5);
    return [cell?.value, cell?.error, cell?.note];
  };

  test('a thrown error is #ERROR! with its message in the note', () => {
    expect(failure('=FAIL("ยังไม่มีคะแนน")')).toEqual(['#ERROR!', '#ERROR!', 'ยังไม่มีคะแนน']);
  });

  test('an unknown function is #NAME?', () => {
    expect(failure('=NOPE(1)')).toEqual(['#NAME?', '#NAME?', "Unknown function: 'NOPE'."]);
  });

  test('an unknown tab is #REF!', () => {
    expect(failure("=TWICE('ไม่มี'!A1)")).toEqual(['#REF!', '#REF!', "Unresolved sheet name 'ไม่มี'."]);
  });

  test('a function that does not end is stopped', () => {
    const { workbook, sheet } = tab();
    sheet.put(1, 1, { value: '', formula: '=FOREVER()' });
    evaluateCell(callCell(sheet, 1, 1), workbook, CODE, { timeLimit: 50 });
    expect(sheet.cell(1, 1)?.note).toBe('Exceeded maximum execution time (line 0).');
  });

  test('a service is not to be had', () => {
    expect(failure('=UI()')).toEqual([
      '#ERROR!',
      '#ERROR!',
      'You do not have permission to call SpreadsheetApp.getUi',
    ]);
  });

  test('a spill over a filled cell is #REF!, and that cell stays', () => {
    const sheet = evaluate('=TABLE(2, 2)', s => s.fill(6, 6, [['ของเดิม']]));
    expect(sheet.cell(5, 5)).toMatchObject({
      error: '#REF!',
      note: 'Array result was not expanded because it would overwrite data in F6.',
    });
    expect([sheet.value(5, 6), sheet.value(6, 6)]).toEqual(['', 'ของเดิม']);
  });

  test('a spill beyond the grid is #REF!', () => {
    expect(failure('=TABLE(1000, 1)')[2]).toBe(
      'Result was not automatically expanded, please insert more rows (4).',
    );
    expect(failure('=TABLE(1, 25)')[2]).toBe(
      'Result was not automatically expanded, please insert more columns (3).',
    );
  });

  test('a formula that is more than one call is refused by the host', () => {
    expect(() => evaluate('=TWICE(1)+1')).toThrow('แผ่น 1!E5: =TWICE(1)+1 cannot be read at "+1"');
  });
});

describe('evaluating again', () => {
  test('a smaller result takes its former cells back', () => {
    const { workbook, sheet } = tab();
    sheet.put(1, 1, { value: 3 });
    sheet.put(1, 2, { value: '', formula: '=TABLE(A1, 1)' });
    evaluateWorkbook(workbook, CODE);
    expect(sheet.value(3, 2)).toBe('2.0');
    sheet.put(1, 1, { value: 1 });
    evaluateWorkbook(workbook, CODE);
    expect([sheet.value(1, 2), sheet.value(2, 2), sheet.value(3, 2)]).toEqual(['0.0', '', '']);
  });

  test('a cell whose obstacle is gone spills', () => {
    const { workbook, sheet } = tab();
    sheet.put(1, 1, { value: '', formula: '=TABLE(2, 1)' });
    sheet.put(2, 1, { value: 'x' });
    evaluateWorkbook(workbook, CODE);
    expect(sheet.value(1, 1)).toBe('#REF!');
    sheet.clear(2, 1);
    evaluateWorkbook(workbook, CODE);
    expect([sheet.value(1, 1), sheet.value(2, 1), sheet.cell(1, 1)?.error]).toEqual([
      '0.0',
      '1.0',
      undefined,
    ]);
  });
});

describe('a workbook', () => {
  const chain = (cells: Record<string, string | number>) => {
    const { workbook, sheet } = tab();
    for (const [at, content] of Object.entries(cells)) {
      const [row, column] = [Number(at.slice(1)), at.charCodeAt(0) - 64];
      if (typeof content === 'string' && content.startsWith('='))
        sheet.put(row, column, { value: '', formula: content });
      else sheet.put(row, column, { value: content });
    }
    evaluateWorkbook(workbook, CODE);
    return (at: string) => sheet.value(Number(at.slice(1)), at.charCodeAt(0) - 64);
  };

  test('formulas that read formulas are evaluated in the right order, wherever they stand', () => {
    const at = chain({ A1: '=TWICE(B1)', B1: '=TWICE(C1)', C1: '=TWICE(D1)', D1: 1 });
    expect(['A1', 'B1', 'C1'].map(at)).toEqual([8, 4, 2]);
  });

  test('a formula reads what another one spills', () => {
    const at = chain({ A1: '=SUM_OF(C1:C5)', C2: '=TWICE(E1:E3)', E1: 1, E2: 2, E3: 3 });
    expect(at('A1')).toBe(12);
  });

  test('spills that feed spills', () => {
    const at = chain({ G1: '=TWICE(E1:E2)', E1: '=TWICE(C1:C2)', C1: 1, C2: 5 });
    expect(['G1', 'G2'].map(at)).toEqual([4, 20]);
  });

  test.each([
    ['itself', { A1: '=TWICE(A1)' }, ['A1']],
    ['each other', { A1: '=TWICE(B1)', B1: '=TWICE(A1)' }, ['A1', 'B1']],
    // No circle, but its result finds A3 filled.
    ['what it would spill over', { A1: '=TABLE(A3, 1)', A3: 3 }, ['A1']],
    ['the area of its own spill', { A1: '=TWICE(A2:A3)', A3: 3 }, ['A1']],
    ['constants in a circle', { A1: '=SHOW(B1)', B1: '=TABLE(1, 1)', C1: '=SHOW(C1:C2)' }, ['C1']],
  ])('a formula that reads %s', (_, cells, circular) => {
    const at = chain(cells);
    expect(Object.keys(cells).filter(cell => at(cell) === '#REF!')).toEqual(circular);
  });

  test('a formula beside a circle is not drawn into it', () => {
    const at = chain({ A1: '=TWICE(A1)', B1: '=SHOW(A1)', C1: '=TWICE(4)' });
    expect([at('B1'), at('C1')]).toEqual(['string #REF!', 8]);
  });

  test('formulas of others keep the result that the file stored', () => {
    const { workbook, sheet } = tab();
    sheet.put(1, 1, { value: 97.41, formula: '=AVERAGE(B2:B40)', stored: true });
    sheet.put(1, 2, { value: 1, formula: '=IFERROR(__xludf.DUMMYFUNCTION("TWICE(A1)"),1)', stored: true });
    sheet.put(1, 3, { value: 1, formula: '=TWICE(A1)', stored: true });
    evaluateWorkbook(workbook, CODE);
    expect([1, 2, 3].map(column => sheet.value(1, column))).toEqual([97.41, 1, 194.82]);
  });

  test('a stored formula that holds a function of ours in another one keeps its result as well', () => {
    const { workbook, sheet } = tab();
    sheet.put(1, 1, { value: 2.5, formula: '=ROUND(TWICE(1), 2)', stored: true });
    sheet.put(1, 2, { value: 'ได้ 2', formula: '="ได้ "&TWICE(1)', stored: true });
    evaluateWorkbook(workbook, CODE);
    expect([1, 2].map(column => sheet.value(1, column))).toEqual([2.5, 'ได้ 2']);
  });

  test('one that no file has computed is refused', () => {
    const { workbook, sheet } = tab();
    sheet.put(1, 1, { value: '', formula: '=ROUND(TWICE(1), 2)' });
    expect(() => evaluateWorkbook(workbook, CODE)).toThrow(`แผ่น 1!${address(1, 1)}`);
  });

  test('a function of ours that only ends like the name is another function', () => {
    const { workbook, sheet } = tab();
    sheet.put(1, 1, { value: 2, formula: '=ROUND(NOT_TWICE(1), 2)', stored: true });
    evaluateWorkbook(workbook, CODE);
    expect(sheet.value(1, 1)).toBe(2);
  });
});
