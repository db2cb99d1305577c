// Writing values: what setValues makes of what it is given, and what getValues gives back.
import { describe, expect, test } from '@jest/globals';
import { TEXT_CELLS } from '../../scripts/host/world';
import { execute, office, runBody } from './office';

const date = (year: number, month: number, day: number) => new Date(Date.UTC(year, month - 1, day));

describe('setValues', () => {
  test.each([
    ['00123', 123],
    ['1,000,000', 1_000_000],
    ['97.41%', 0.9741],
    ['=1+1', ''],
    ["'=1+1", '=1+1'],
    ["'00123", '00123'],
    ['ข้อ', 'ข้อ'],
    ['true', true],
    ['1/10/2022', date(2022, 10, 1)],
    ['', ''],
  ])('parses %j as if it was typed', (text, value) => {
    expect(
      execute(`range('A1').setValues([[${JSON.stringify(text)}]]); return range('A1').getValue()`),
    ).toEqual(value);
  });

  test.each(['00123', '=1+1', '97.41%', '1-2', 'true', '  x '])(
    'keeps %j as text in a cell of plain text',
    text => {
      expect(
        execute(
          `range('A1').setNumberFormat('@').setValues([[${JSON.stringify(text)}]]); return range('A1').getValues()`,
        ),
      ).toEqual([[text]]);
    },
  );

  test.each(TEXT_CELLS)(
    'makes of a text with =, alone and behind an apostrophe, what such cells do with it (%s)',
    textCells => {
      const workbook = Object.assign(office(), { textCells });
      const [alone, behind] = execute(
        `range('A1:A2').setNumberFormat('@').setValues([['=1+1'], ["'=1+1"]]);
         return [range('A1').getFormulas()[0][0], range('A2').getValue()]`,
        workbook,
      ) as string[];
      expect([alone, behind]).toEqual([
        textCells === 'formulas' ? '=1+1' : '',
        textCells === 'literal' ? "'=1+1" : '=1+1',
      ]);
    },
  );

  test('keeps the apostrophe itself in a cell of plain text where such cells are literal', () => {
    const workbook = Object.assign(office(), { textCells: 'literal' as const });
    const told = execute(
      `range('A1').setNumberFormat('@').setValue("'=1+1"); range('A2').setValue("'=1+1");
       return [range('A1').getValue(), range('A2').getValue()]`,
      workbook,
    );
    expect(told).toEqual(["'=1+1", '=1+1']);
  });

  test('makes a formula of a text with =, whose value nobody computed yet', () => {
    expect(
      execute(
        `range('A1').setValue('=SUM(B1:B9)'); return [range('A1').getFormulas(), range('A1').getValue()]`,
      ),
    ).toEqual([[['=SUM(B1:B9)']], '']);
  });

  test('gives numbers and dates their formats only where a cell has none', () => {
    expect(
      execute(`range('A1:A4').setNumberFormats([['General'], ['General'], ['0.00'], ['yyyy-mm-dd']]);
        range('A1:A4').setValues([['97.41%'], [new Date(2022, 9, 1)], ['97.41%'], [new Date(2022, 9, 1)]]);
        return range('A1:A4').getNumberFormats().map(row => row[0])`),
    ).toEqual(['0.00%', 'd/m/yyyy', '0.00', 'yyyy-mm-dd']);
  });

  test('a date in a cell of plain text is a text', () => {
    expect(
      execute(
        `range('A1').setNumberFormat('@').setValue(new Date(2022, 9, 1)); return range('A1').getValue()`,
      ),
    ).toBe('1/10/2022');
  });

  test('destroys the formula and the link that were there, and keeps note, looks and validation', () => {
    const workbook = office();
    workbook.sheets[0]?.put(1, 1, {
      value: 1,
      formula: '=1',
      link: 'https://example.com',
      note: 'หมายเหตุ',
      style: { font: { bold: true } },
    });
    execute(`range('A1').setValue(2)`, workbook);
    expect(workbook.sheets[0]?.cell(1, 1)).toEqual({
      value: 2,
      note: 'หมายเหตุ',
      style: { font: { bold: true } },
    });
  });

  test('null and undefined empty a cell', () => {
    expect(
      execute(`range('A1:B1').setValues([[null, undefined]]); return range('A1:B1').getValues()`),
    ).toEqual([['', '']]);
  });

  test('one value fills the whole range', () => {
    expect(execute(`range('A1:B2').setValue(7); return range('A1:B2').getValues()`)).toEqual([
      [7, 7],
      [7, 7],
    ]);
  });
});

describe('what setValues refuses', () => {
  test.each([
    [
      '[[1, 2]]',
      'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
    ],
    [
      '[[1], [2]]',
      'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
    ],
    [
      '[1, 2]',
      "The parameters (number[]) don't match the method signature for SpreadsheetApp.Range.setValues.",
    ],
    ['"x"', "The parameters (String) don't match the method signature for SpreadsheetApp.Range.setValues."],
  ])('%s for two rows and two columns', (values, message) => {
    expect(() => execute(`range('A1:B2').setValues(${values})`)).toThrow(message);
  });

  test('more than 50,000 characters in a cell', () => {
    expect(execute(`range('A1').setValue('x'.repeat(50000)); return range('A1').getValue().length`)).toBe(
      50_000,
    );
    expect(() => execute(`range('A1').setValue('x'.repeat(50001))`)).toThrow(
      'Your input contains more than the maximum of 50000 characters in a single cell.',
    );
  });

  test('a value that a strict validation forbids, and then nothing is written', () => {
    const workbook = office();
    const rule = `SpreadsheetApp.newDataValidation().requireValueInList(['ก', 'ข'], true).setAllowInvalid(false).build()`;
    expect(() =>
      execute(
        `range('A1:A2').setDataValidation(${rule}); range('A1:A2').setValues([['ก'], ['ค']])`,
        workbook,
      ),
    ).toThrow('The data you entered in cell A2 violates the data validation rules set on this cell.');
    expect(workbook.sheets[0]?.value(1, 1)).toBe('ข้อ');
  });
});

describe('display values', () => {
  test('are what is shown', () => {
    const workbook = office();
    workbook.sheets[0]?.put(5, 1, { value: 97.414, numberFormat: '0.00' });
    workbook.sheets[0]?.put(5, 2, { value: date(2022, 10, 1) });
    expect(execute(`return sheet.getDataRange().getDisplayValues()`, workbook)).toEqual([
      ['ข้อ', 'คะแนน'],
      ['O1', '100'],
      ['', '97.41%'],
      ['#N/A', ''],
      ['97.41', '1/10/2022'],
    ]);
  });
});

describe('formulas', () => {
  test('setFormulas writes formulas, also into cells of plain text, and empties for ""', () => {
    expect(
      execute(`range('A1').setNumberFormat('@'); range('A1:C1').setFormulas([['=SUM(B1:B2)', 'A2', '']]);
        return [range('A1:C1').getFormulas(), range('C1').getValue(), range('A1').getNumberFormats()]`),
    ).toEqual([[['=SUM(B1:B2)', '=A2', '']], '', [['General']]]);
  });
});

describe('clearing', () => {
  const before = `range('A1').setValue('x').setNote('n').setBackground('#ff0000').setNumberFormat('0.00');`;
  const after = `return [range('A1').getValue(), range('A1').getNotes()[0][0], range('A1').getBackgrounds()[0][0], range('A1').getNumberFormats()[0][0]]`;

  test.each([
    ['clearContent', ['', 'n', '#ff0000', '0.00']],
    ['clearFormat', ['x', 'n', '#ffffff', '0.00']],
    ['clear', ['', 'n', '#ffffff', 'General']],
    ['clearNote', ['x', '', '#ff0000', '0.00']],
  ])('%s', (method, left) => {
    expect(execute(`${before} range('A1').${method}(); ${after}`)).toEqual(left);
  });
});

test('a row is appended below the last content, and the grid grows when it is full', () => {
  const workbook = office();
  const sheet = workbook.sheets[1];
  if (!sheet) throw new Error();
  sheet.maxRows = 1;
  execute(
    `const empty = book.getSheetByName('ว่าง'); empty.appendRow(['ก', '=1+1']); empty.appendRow(['ข'])`,
    workbook,
  );
  expect([sheet.maxRows, sheet.value(1, 1), sheet.cell(1, 2)?.formula, sheet.value(2, 1)]).toEqual([
    2,
    'ก',
    '=1+1',
    'ข',
  ]);
});

test('reads and writes are counted apart from handles', () => {
  const { log } = runBody(`const range = SpreadsheetApp.getActiveSheet().getRange('A1:B2');
    range.getValues(); range.getNotes(); range.setValues([[1, 2], [3, 4]]).setFontWeight('bold');
    SpreadsheetApp.flush();`);
  expect([log.reads, log.writes, log.calls.length]).toEqual([2, 2, 7]);
  expect(log.table().filter(({ kind }) => kind === 'write')).toEqual([
    { call: 'Range.setFontWeight', kind: 'write', count: 1 },
    { call: 'Range.setValues', kind: 'write', count: 1 },
  ]);
});
