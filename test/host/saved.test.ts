// What scripts make of a workbook, in the file that is saved: rules, drop-downs, links, charts, pages.
import { describe, expect, test } from '@jest/globals';
import { readXlsx } from 'hucre/xlsx';
import { readXlsxFile } from '../../scripts/host/loadXlsx';
import { workbookBytes } from '../../scripts/host/save';
import { snapshotSheet } from '../../scripts/host/snapshot';
import { Workbook } from '../../scripts/host/workbook';
import { execute, office } from './office';

/** The first tab of the file after a script. */
async function saved(body: string, workbook = office()) {
  execute(body, workbook);
  const file = await readXlsx(await workbookBytes(workbook), { readStyles: true });
  const [first] = file.sheets;
  if (!first) throw new Error();
  return first;
}

describe('conditional formats', () => {
  const rule = (when: string) =>
    saved(`sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().${when}
      .setBackground('#fde68a').setFontColor('#b45309').setBold(true).setRanges([range('B2:B9'), range('D2')]).build()])`);

  test.each([
    ['whenTextEqualTo(\'จุด"แข็ง"\')', 'B2="จุด""แข็ง"""'],
    ["whenTextContains('ต่ำ')", 'ISNUMBER(SEARCH("ต่ำ",B2))'],
    ["whenFormulaSatisfied('=$B2<$C$1')", '$B2<$C$1'],
    ['whenNumberLessThan(85)', 'AND(ISNUMBER(B2),B2<85)'],
    ['whenNumberGreaterThanOrEqualTo(85)', 'AND(ISNUMBER(B2),B2>=85)'],
  ])('%s is the formula %s for the first cell', async (when, formula) => {
    expect((await rule(when)).conditionalRules).toMatchObject([
      { type: 'expression', formula, range: 'B2:B9 D2', priority: 1 },
    ]);
  });

  test('of a file survive as they are, in their order, and move with their rows', async () => {
    const workbook = office();
    await saved(
      `const make = text => SpreadsheetApp.newConditionalFormatRule().whenTextEqualTo(text).setBold(true)
        .setRanges([range('A2:A4')]).build(); sheet.setConditionalFormatRules([make('1'), make('2')])`,
      workbook,
    );
    const again = await readXlsxFile(await workbookBytes(workbook), 'again');
    const after = await saved('sheet.insertRowsBefore(1, 1); sheet.getConditionalFormatRules()', again);
    expect(after.conditionalRules).toMatchObject([
      { formula: 'A2="1"', range: 'A3:A5', priority: 1, style: { font: { bold: true } } },
      { formula: 'A2="2"', range: 'A3:A5', priority: 2 },
    ]);
  });
});

describe('validations', () => {
  test('are one rule for all cells that share it', async () => {
    const file =
      await saved(`const list = SpreadsheetApp.newDataValidation().requireValueInList(['ยัง', 'เสร็จ'], true)
        .setHelpText('เลือก').build();
      range('A2:A9').setDataValidation(list); range('C2').setDataValidation(list);
      range('B2:B3').setDataValidation(SpreadsheetApp.newDataValidation().requireNumberBetween(0, 100)
        .setAllowInvalid(false).build())`);
    expect(file.dataValidations).toMatchObject([
      { type: 'list', values: ['ยัง', 'เสร็จ'], range: 'A2:A9 C2', inputMessage: 'เลือก' },
      { type: 'decimal', formula1: '0', formula2: '100', range: 'B2:B3', errorStyle: 'stop' },
    ]);
  });

  test('come back from a file into their cells; others stay with the file', async () => {
    const workbook = office();
    await saved(
      `range('A2:A3').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['ก']).build())`,
      workbook,
    );
    const [sheet] = workbook.sheets;
    if (!sheet) throw new Error();
    const custom = { type: 'custom', formula1: 'A1>0', range: 'C1:C9' } as const;
    sheet.kept.dataValidations = [custom];
    const again = (await readXlsxFile(await workbookBytes(workbook), 'again')).sheets[0];
    expect(again?.kept.dataValidations).toMatchObject([custom]);
    expect([2, 3, 4].map(row => again?.peek(row, 1)?.validation?.rule)).toEqual([
      { kind: 'list', values: ['ก'], dropdown: true },
      { kind: 'list', values: ['ก'], dropdown: true },
      undefined,
    ]);
  });
});

describe('links', () => {
  test('to a tab become links inside the file, others stay addresses, and both come back', async () => {
    const workbook = office();
    const id = workbook.sheets[1]?.id;
    const file = await saved(
      `const link = (a1, url) => range(a1).setRichTextValue(SpreadsheetApp.newRichTextValue()
        .setText('ดู').setLinkUrl(url).build());
       link('A1', '#gid=${id}&range=B5'); link('A2', 'https://example.com/'); link('A3', '#gid=999')`,
      workbook,
    );
    expect(file.cells?.get('0,0')?.hyperlink?.location).toBe("'ว่าง'!B5");
    expect(file.cells?.get('1,0')?.hyperlink?.target).toBe('https://example.com/');
    expect(file.cells?.get('0,0')?.style?.font).toMatchObject({
      underline: true,
      color: { rgb: '1155CC' },
    });
    expect(file.cells?.get('2,0')?.hyperlink).toBeUndefined();
    const again = await readXlsxFile(await workbookBytes(workbook), 'again');
    expect(again.sheets[0]?.peek(1, 1)?.link).toBe(`#gid=${again.sheets[1]?.id}&range=B5`);
    expect(again.sheets[0]?.peek(2, 1)?.link).toBe('https://example.com/');
  });
});

describe('charts', () => {
  test('have a title, labels, a series for each further column, and end where their size says', async () => {
    const file =
      await saved(`range('A1:C3').setValues([['ตัวชี้วัด', 'คะแนน', 'เกณฑ์'], ['1', 90, 85], ['2', 70, 85]]);
      sheet.setColumnWidths(1, 8, 100).setRowHeights(1, 40, 20);
      sheet.insertChart(sheet.newChart().asBarChart().addRange(range('A1:C3')).setNumHeaders(1).setPosition(5, 2, 0, 0)
        .setTitle('คะแนนรายตัวชี้วัด').setOption('width', 500).setOption('height', 300)
        .setOption('hAxis', { viewWindow: { min: 0, max: 100 } }).build())`);
    const [chart] = file.charts ?? [];
    expect(chart?.title).toBe('คะแนนรายตัวชี้วัด');
    expect(chart?.series).toMatchObject([
      { name: 'คะแนน', valuesRef: "'คะแนน'!$B$2:$B$3", categoriesRef: "'คะแนน'!$A$2:$A$3" },
      { name: 'เกณฑ์', valuesRef: "'คะแนน'!$C$2:$C$3", categoriesRef: "'คะแนน'!$A$2:$A$3" },
    ]);
    expect(chart?.anchor).toMatchObject({ from: { row: 4, col: 1 }, to: { row: 19, col: 6 } });
  });

  test('without data are left out', async () => {
    const file = await saved(
      `sheet.insertChart(sheet.newChart().asColumnChart().addRange(range('A1:A3')).setPosition(1, 1, 0, 0).build())`,
    );
    expect(file.charts ?? []).toEqual([]);
  });
});

describe('the page', () => {
  const setup = async (body: string) => (await saved(body)).pageSetup;

  test('of a tab that never was in a file is A4, as wide as the page, upright when it is narrow', async () => {
    expect(await setup('sheet.setFrozenRows(1)')).toMatchObject({
      paperSize: 'a4',
      orientation: 'portrait',
      fitToPage: true,
      fitToWidth: 1,
      printTitlesRow: '$1:$1',
    });
    expect(await setup('sheet.setColumnWidths(1, 2, 500)')).toMatchObject({ orientation: 'landscape' });
  });

  test('shows the colour of the tab and no grid lines when told so', async () => {
    expect((await saved(`sheet.setTabColor('#1a73e8').setHiddenGridlines(true)`)).view).toMatchObject({
      showGridLines: false,
      tabColor: { rgb: '1A73E8' },
    });
  });
});

test('what a file can hold comes back the same', async () => {
  const workbook = new Workbook('ไป-กลับ');
  workbook.addSheet('ก');
  execute(
    `range('A1:B2').setValues([['หัว', 'คะแนน'], ['O1', 97.5]]).setBackground('#d6e4f7').setFontWeight('bold').setWrap(true)
      .setBorder(true, true, true, true, true, true, '#d0d7de', SpreadsheetApp.BorderStyle.SOLID);
     range('B2').setNumberFormat('0.00').setNote('หมายเหตุ'); range('A3:B3').merge();
     sheet.setColumnWidths(1, 2, 145).setRowHeights(1, 2, 40); sheet.hideRows(5); sheet.hideColumns(4); sheet.setFrozenRows(1)`,
    workbook,
  );
  const again = await readXlsxFile(await workbookBytes(workbook), 'ไป-กลับ');
  const [before, after] = [workbook, again].map(({ activeSheet }) => snapshotSheet(activeSheet));
  for (const part of ['merges', 'hiddenRows', 'hiddenColumns', 'columnWidths', 'rowHeights', 'frozen'])
    expect(after?.[part]).toEqual(before?.[part]);
  expect(after?.rows).toMatchObject(before?.rows as object);
});
