// The filter of a tab as a script sees it: the range that it covers, and nothing else.
import { expect, test } from '@jest/globals';
import { Officer } from '../../scripts/host/officer';
import { execute, office } from './office';

const filtered = (range: string) => {
  const workbook = office();
  const officer = new Officer(workbook);
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error();
  officer.createFilter(sheet, range);
  return { workbook, officer, sheet };
};

test('tells its range, also after rows were put above it', () => {
  const { workbook, officer, sheet } = filtered('A2:B4');
  const asked = 'return sheet.getFilter().getRange().getA1Notation()';
  expect(execute(asked, workbook)).toBe('A2:B4');
  officer.insertRows(sheet, 1);
  expect(execute(asked, workbook)).toBe('A3:B5');
});

test('is made by a script once for a tab', () => {
  const workbook = office();
  expect(execute("return range('A1:B4').createFilter().getRange().getA1Notation()", workbook)).toBe('A1:B4');
  expect(() => execute("range('A1:B2').createFilter()", workbook)).toThrow('already has a filter');
});

test('is null where there is none, and refuses what it is not known to answer', () => {
  expect(execute('return sheet.getFilter()')).toBeNull();
  const { workbook } = filtered('A1:B4');
  for (const member of ['remove', 'sort', 'getColumnFilterCriteria', 'setColumnFilterCriteria'])
    expect(() => execute(`sheet.getFilter().${member}(1)`, workbook)).toThrow(
      `Filter.${member} is not implemented by the local host`,
    );
});

test('that the officer took away meanwhile fails', () => {
  const { workbook, officer, sheet } = filtered('A1:B4');
  const between = (_: number, call: string) => call === 'Filter.getRange' && officer.removeFilter(sheet);
  expect(() => execute('sheet.getFilter().getRange()', workbook, { between })).toThrow('There is no filter');
});
