// Tabs through SpreadsheetApp: adding, naming, sizes, rules, charts, protections.
import { describe, expect, test } from '@jest/globals';
import { execute, office } from './office';

describe('a new tab', () => {
  test('is open, stands where it is told, has a new id and 1000 rows of 26 cells', () => {
    expect(
      execute(`const first = book.insertSheet('ก', 0), last = book.insertSheet('ข', book.getNumSheets());
        return [book.getSheets().map(tab => tab.getName()), book.getActiveSheet() === last, first.getIndex(),
          last.getMaxRows(), last.getMaxColumns(), new Set(book.getSheets().map(tab => tab.getSheetId())).size,
          book.getSheetById(first.getSheetId()) === first, book.getSheetById(12345)]`),
    ).toEqual([['ก', 'คะแนน', 'ว่าง', 'ข'], true, 1, 1000, 26, 4, true, null]);
  });

  test('made of a template has its cells', () => {
    expect(
      execute(`return book.insertSheet('สำเนา', 1, { template: sheet }).getDataRange().getValues()[1]`),
    ).toEqual(['O1', 100]);
  });

  test.each([
    ["book.insertSheet('คะแนน')", 'A sheet with the name "คะแนน" already exists. Please enter another name.'],
    ["sheet.setName('ว่าง')", 'A sheet with the name "ว่าง" already exists. Please enter another name.'],
    ['sheet.setName("x".repeat(101))', 'The sheet name cannot be greater than 100 characters.'],
    ['book.insertSheet(1)', "The parameters (number) don't match the method signature"],
    ["book.insertSheet('x', 9)", 'Invalid argument: 9'],
  ])('%s is refused', (call, message) => {
    expect(() => execute(call)).toThrow(message);
  });
});

test('a tab can be opened, renamed, copied and deleted', () => {
  expect(
    execute(`const empty = book.getSheetByName('ว่าง'); book.setActiveSheet(empty); empty.setName('ใหม่');
      const copy = sheet.copyTo(book); sheet.activate(); book.deleteSheet(empty);
      return [book.getActiveSheet().getName(), copy.getName(), book.getSheets().map(tab => tab.getName())]`),
  ).toEqual(['คะแนน', 'สำเนาของ คะแนน', ['คะแนน', 'สำเนาของ คะแนน']]);
});

test('the spreadsheet has a time zone and a locale', () => {
  expect(execute('return [book.getSpreadsheetTimeZone(), book.getSpreadsheetLocale()]')).toEqual([
    'Asia/Bangkok',
    'th_TH',
  ]);
});

describe('rows and columns', () => {
  test('are inserted, deleted, hidden and frozen', () => {
    expect(
      execute(`sheet.insertRowsAfter(1, 2); sheet.insertRowsBefore(1, 1); sheet.insertColumnsAfter(1, 1);
        sheet.insertColumnsBefore(1, 1); sheet.deleteRows(2, 1); sheet.deleteColumns(1, 1);
        sheet.hideRows(3, 2); sheet.hideColumns(2); sheet.setFrozenRows(2); sheet.setFrozenColumns(1);
        return [sheet.getDataRange().getValues().map(row => row.join()), sheet.getMaxRows(), sheet.getMaxColumns(),
          sheet.isRowHiddenByUser(4), sheet.isRowHiddenByFilter(4), sheet.isColumnHiddenByUser(2),
          sheet.getFrozenRows(), sheet.getFilter()]`),
    ).toEqual([[',,', ',,', ',,', 'O1,,100', ',,0.9741', '#N/A,,'], 1002, 27, true, false, true, 2, null]);
  });

  test('have sizes in pixels, kept as files hold them', () => {
    const workbook = office();
    execute(
      'sheet.setColumnWidths(1, 2, 145).setRowHeights(1, 2, 40).setRowHeightsForced(3, 1, 21)',
      workbook,
    );
    const sheet = workbook.sheets[0];
    expect([sheet?.columnWidths.get(2), sheet?.rowHeights.get(2), sheet?.rowHeights.get(3)]).toEqual([
      20, 30, 15.75,
    ]);
  });

  test.each([
    ['sheet.deleteRows(999, 3)', 'Those rows are out of bounds.'],
    ['sheet.deleteRows(1, 1000)', 'delete all the rows'],
    ['sheet.setFrozenRows(1); sheet.deleteRows(2, 999)', 'not possible to delete all non-frozen rows'],
    ['sheet.setColumnWidth(27, 10)', 'Those columns are out of bounds.'],
    ['sheet.insertRowsAfter(1001, 1)', 'Those rows are out of bounds.'],
    ["range('A1:A2').merge(); sheet.setFrozenRows(1)", 'which contain only part of a merged cell'],
    ['sheet.insertRowsAfter(1000, 400000)', 'above the limit of 10000000 cells'],
  ])('%s is refused', (call, message) => {
    expect(() => execute(call)).toThrow(message);
  });

  test('a row that a filter of the file hides is not hidden by the user', () => {
    const workbook = office();
    const sheet = workbook.sheets[0];
    if (!sheet) throw new Error();
    sheet.kept.autoFilter = { range: 'A1:B4', columns: [{ colIndex: 0, filters: ['O1'] }] };
    sheet.hiddenRows.add(3);
    expect(
      execute(
        'return [sheet.isRowHiddenByFilter(3), sheet.isRowHiddenByUser(3), !!sheet.getFilter()]',
        workbook,
      ),
    ).toEqual([true, false, true]);
  });
});

describe('conditional formats', () => {
  const rule = (rest: string) => `SpreadsheetApp.newConditionalFormatRule()${rest}.build()`;

  test('are read as a whole, put back in part, and set as a whole', () => {
    const workbook = office();
    execute(
      `sheet.setConditionalFormatRules([
        ${rule(".whenTextEqualTo('แก้ไข').setBackground('#fde68a').setBold(true).setRanges([range('A2:A9')])")},
        ${rule(".whenFormulaSatisfied('=$B2<85').setFontColor('#b45309').setRanges([range('B2:B9'), range('D2')])")}]);
       const rules = sheet.getConditionalFormatRules()
        .filter(rule => rule.getBooleanCondition().getCriteriaValues()[0] === '=$B2<85');
       sheet.setConditionalFormatRules(rules.concat(
        ${rule(".whenNumberLessThan(85).setBackground('red').setRanges([range('C1')])")}))`,
      workbook,
    );
    expect(workbook.sheets[0]?.conditionalFormats).toEqual([
      {
        areas: [
          { row: 2, column: 2, rows: 8, columns: 1 },
          { row: 2, column: 4, rows: 1, columns: 1 },
        ],
        condition: { kind: 'formula', text: '=$B2<85' },
        fontColor: '#b45309',
      },
      {
        areas: [{ row: 1, column: 3, rows: 1, columns: 1 }],
        condition: { kind: 'numberLessThan', number: 85 },
        background: '#ff0000',
      },
    ]);
  });

  test.each([
    [rule(".whenTextContains('x')"), 'At least one range must be set.'],
    [rule(".setRanges([range('A1')])"), 'A condition must be set.'],
    ["sheet.setConditionalFormatRules(['x'])", "don't match the method signature"],
  ])('%s is refused', (source, message) => {
    expect(() => execute(source)).toThrow(message);
  });
});

describe('charts', () => {
  const chart = `sheet.newChart().asBarChart().addRange(range('A1:B4')).setNumHeaders(1)
    .setPosition(2, 4, 10, 5).setOption('width', 600).setTitle('คะแนน').build()`;

  test('are inserted, found, changed and removed', () => {
    const workbook = office();
    execute(`sheet.insertChart(${chart})`, workbook);
    expect(workbook.sheets[0]?.charts).toMatchObject([
      {
        kind: 'bar',
        ranges: [{ sheetId: 0, area: { row: 1, column: 1, rows: 4, columns: 2 } }],
        position: { row: 2, column: 4, offsetX: 10, offsetY: 5 },
        options: { width: 600, title: 'คะแนน' },
        headers: 1,
      },
    ]);
    execute(`sheet.updateChart(sheet.getCharts()[0].modify().setOption('height', 300).build())`, workbook);
    expect(workbook.sheets[0]?.charts).toMatchObject([{ options: { width: 600, height: 300 } }]);
    execute(`sheet.removeChart(sheet.getCharts()[0])`, workbook);
    expect(workbook.sheets[0]?.charts).toEqual([]);
  });

  test('tell their options', () => {
    expect(
      execute(`sheet.insertChart(${chart}); const options = sheet.getCharts()[0].getOptions();
        return [options.get('title'), options.get('colors')]`),
    ).toEqual(['คะแนน', null]);
  });

  test('that are on no tab cannot be changed or removed', () => {
    expect(() => execute(`sheet.updateChart(${chart})`)).toThrow('does not exist');
    expect(() => execute(`sheet.removeChart(${chart})`)).toThrow('does not exist');
  });
});

test('a protection warns, has a description and can be removed', () => {
  const workbook = office();
  const all = `sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET)`;
  execute(`sheet.protect().setDescription('ผลของ ITA').setWarningOnly(true)`, workbook);
  expect(workbook.sheets[0]?.protections).toEqual([{ description: 'ผลของ ITA', warningOnly: true }]);
  expect(execute(`return ${all}.map(one => one.getDescription())`, workbook)).toEqual(['ผลของ ITA']);
  execute(`${all}[0].remove()`, workbook);
  expect(workbook.sheets[0]?.protections).toEqual([]);
});

test('a tab has a colour and may hide its grid lines', () => {
  const workbook = office();
  execute(`sheet.setTabColor('#1a73e8').setHiddenGridlines(true)`, workbook);
  expect([workbook.sheets[0]?.tabColor, workbook.sheets[0]?.hiddenGridlines]).toEqual(['#1a73e8', true]);
});

test('a range is sorted by columns of the sheet', () => {
  expect(
    execute(`range('A1:B4').setValues([['ค', 1], ['ก', 2], ['', 3], ['ข', 2]]);
      range('A1:B4').sort([{ column: 2, ascending: false }, 1]); return range('A1:B4').getValues().join(' ')`),
  ).toBe(',3 ก,2 ข,2 ค,1');
  expect(() => execute(`range('A1:B4').sort(3)`)).toThrow('outside the range');
});
