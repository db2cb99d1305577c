// Reading a spreadsheet through SpreadsheetApp in an execution with full rights.
import { describe, expect, test } from '@jest/globals';
import { execute, runBody } from './office';

describe('reading', () => {
  test('the tabs by order and by name', () => {
    expect(execute('return SpreadsheetApp.getActiveSpreadsheet().getSheets().map(s => s.getName())')).toEqual(
      ['คะแนน', 'ว่าง'],
    );
    expect(execute('return SpreadsheetApp.getActiveSpreadsheet().getSheetByName("ว่าง").getName()')).toBe(
      'ว่าง',
    );
    expect(execute('return SpreadsheetApp.getActiveSpreadsheet().getSheetByName("x")')).toBeNull();
    expect(execute('return SpreadsheetApp.getActiveSheet().getName()')).toBe('คะแนน');
  });

  test('the same tab is the same object', () => {
    expect(
      execute(
        'const s = SpreadsheetApp.getActiveSpreadsheet(); return s.getSheets()[0] === s.getActiveSheet()',
      ),
    ).toBe(true);
  });

  test('values are raw: a percent is a fraction, an empty cell is "", an error is its text', () => {
    expect(execute('return SpreadsheetApp.getActiveSheet().getDataRange().getValues()')).toEqual([
      ['ข้อ', 'คะแนน'],
      ['O1', 100],
      ['', 0.9741],
      ['#N/A', ''],
    ]);
  });

  test('number formats tell that it is a percent', () => {
    expect(execute('return SpreadsheetApp.getActiveSheet().getRange(2, 2, 2, 1).getNumberFormats()')).toEqual(
      [['General'], ['0.00%']],
    );
  });

  test('values are arrays of the realm', () => {
    expect(
      execute('return SpreadsheetApp.getActiveSheet().getDataRange().getValues() instanceof Array'),
    ).toBe(true);
  });

  test('the data range of an empty tab is A1', () => {
    expect(
      execute(
        'return SpreadsheetApp.getActiveSpreadsheet().getSheetByName("ว่าง").getDataRange().getA1Notation()',
      ),
    ).toBe('A1');
  });

  test('a new tab has 1000 rows and 26 columns', () => {
    expect(
      execute('const s = SpreadsheetApp.getActiveSheet(); return [s.getMaxRows(), s.getMaxColumns()]'),
    ).toEqual([1000, 26]);
  });
});

describe('ranges that do not exist', () => {
  test.each([
    ['0, 1', 'The starting row of the range is too small.'],
    ['1, 0', 'The starting column of the range is too small.'],
    ['1, 1, 0, 1', 'The number of rows in the range must be at least 1.'],
    ['1, 1, 1, 0', 'The number of columns in the range must be at least 1.'],
    ['1001, 1', 'The coordinates of the range are outside the dimensions of the sheet.'],
    ['1, 26, 1, 2', 'The coordinates of the range are outside the dimensions of the sheet.'],
  ])('getRange(%s) throws', (args, message) => {
    expect(() => execute(`SpreadsheetApp.getActiveSheet().getRange(${args})`)).toThrow(message);
  });

  test('the error is one of the realm', () => {
    expect(
      execute(
        'try { SpreadsheetApp.getActiveSheet().getRange(0, 1) } catch (e) { return e instanceof Error }',
      ),
    ).toBe(true);
  });
});

describe('what is not implemented', () => {
  test.each([
    ['sheet.getDataRange().autoFill()', 'Range.autoFill is not implemented by the local host'],
    ['SpreadsheetApp.openById("x")', 'SpreadsheetApp.openById is not implemented by the local host'],
    ['Utilities.formatDate()', 'Utilities.formatDate is not implemented by the local host'],
    ['SpreadsheetApp.toString()', 'SpreadsheetApp.toString is not implemented by the local host'],
  ])('%s is refused by name', (source, message) => {
    expect(() => execute(source)).toThrow(message);
  });

  test('a service cannot be changed', () => {
    expect(() => execute('"use strict"; SpreadsheetApp.getUi = 1')).toThrow(
      'SpreadsheetApp.getUi cannot be changed',
    );
  });

  test('is remembered although the script swallows the error', () => {
    expect(runBody('try { SpreadsheetApp.openById("x") } catch (e) {}').log.refusals).toEqual([
      'SpreadsheetApp.openById is not implemented by the local host',
    ]);
  });
});
