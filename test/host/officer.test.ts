// What people do by hand, and what moves along when rows and columns do.
import { describe, expect, test } from '@jest/globals';
import type { Validation } from '../../scripts/host/model/validation';
import { Officer } from '../../scripts/host/officer';
import type { Sheet } from '../../scripts/host/sheet';
import { fingerprint, snapshot, snapshotSheet } from '../../scripts/host/snapshot';
import { Workbook } from '../../scripts/host/workbook';
import { execute } from './office';

const LIST: Validation = { rule: { kind: 'list', values: ['ก'], dropdown: true }, allowInvalid: true };

/** Rows 1 to 4 hold 10, 30, 20, 40 in column A; row 3 has one of everything. */
function plan(): { workbook: Workbook; sheet: Sheet; officer: Officer } {
  const workbook = new Workbook('แผน');
  const sheet = workbook.addSheet('แผน');
  sheet.fill(1, 1, [[10], [30], [20], [40]]);
  sheet.put(3, 2, {
    value: 5,
    formula: '=SUM(B1:B2)',
    stored: true,
    note: 'หมายเหตุ',
    numberFormat: '0.00',
    link: '#gid=0&range=B5',
    style: { font: { bold: true } },
    validation: LIST,
  });
  sheet.rowHeights.set(3, 30);
  sheet.hiddenRows.add(3);
  return { workbook, sheet, officer: new Officer(workbook) };
}

/** Where the row of everything came to stand, whole. */
function wholeAt(sheet: Sheet, row: number): void {
  expect([row, sheet.value(row, 1), sheet.rowHeights.get(row), sheet.hiddenRows.has(row)]).toEqual([
    row,
    20,
    30,
    true,
  ]);
  expect(sheet.peek(row, 2)).toEqual(plan().sheet.peek(3, 2));
  expect([sheet.rowHeights.size, sheet.hiddenRows.size]).toEqual([1, 1]);
}

describe('rows move with everything that is theirs', () => {
  test('when rows are inserted above', () => {
    const { sheet, officer } = plan();
    officer.insertRows(sheet, 2, 3);
    wholeAt(sheet, 6);
    expect([sheet.value(1, 1), sheet.value(2, 1), sheet.value(5, 1), sheet.maxRows]).toEqual([
      10,
      '',
      30,
      1003,
    ]);
  });

  test('when rows above are deleted', () => {
    const { sheet, officer } = plan();
    officer.deleteRows(sheet, 1, 2);
    wholeAt(sheet, 1);
    expect([sheet.value(2, 1), sheet.maxRows]).toEqual([40, 998]);
  });

  test('when rows are sorted', () => {
    const { sheet, officer } = plan();
    officer.sortRows(sheet, 'A1:B4', 1);
    wholeAt(sheet, 2);
    officer.sortRows(sheet, 'A1:B4', 1, false);
    wholeAt(sheet, 3);
    expect([1, 2, 3, 4].map(row => sheet.value(row, 1))).toEqual([40, 30, 20, 10]);
  });

  test('a deleted row is gone wholly', () => {
    const { sheet, officer } = plan();
    officer.deleteRows(sheet, 3);
    expect([sheet.rowHeights.size, sheet.hiddenRows.size, sheet.value(3, 1)]).toEqual([0, 0, 40]);
  });

  test('a duplicated row has everything twice', () => {
    const { sheet, officer } = plan();
    officer.duplicateRow(sheet, 3);
    expect([sheet.peek(3, 2), sheet.value(4, 1), sheet.value(5, 1)]).toEqual([sheet.peek(4, 2), 20, 40]);
  });
});

describe('what else moves', () => {
  const withRules = `
    sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenTextEqualTo('x')
      .setBackground('#ff0000').setRanges([range('A2:B4')]).build()]);
    range('C2:D3').merge();
    sheet.insertChart(sheet.newChart().asColumnChart().addRange(range('A1:B4')).setPosition(1, 6, 0, 0).build());`;

  function moved(change: (officer: Officer, sheet: Sheet) => void) {
    const { workbook, sheet, officer } = plan();
    execute(withRules, workbook);
    change(officer, sheet);
    return {
      rules: sheet.conditionalFormats.flatMap(format => format.areas),
      merges: sheet.merges,
      charts: sheet.charts.flatMap(chart => chart.ranges.map(range => range.area)),
    };
  }

  test('rules, merges and chart ranges grow when a row is inserted inside', () => {
    expect(moved((officer, sheet) => officer.insertRows(sheet, 3))).toEqual({
      rules: [{ row: 2, column: 1, rows: 4, columns: 2 }],
      merges: [{ row: 2, column: 3, rows: 3, columns: 2 }],
      charts: [{ row: 1, column: 1, rows: 5, columns: 2 }],
    });
  });

  test('they shrink and disappear when rows are deleted', () => {
    expect(moved((officer, sheet) => officer.deleteRows(sheet, 2, 3))).toEqual({
      rules: [],
      merges: [],
      charts: [{ row: 1, column: 1, rows: 1, columns: 2 }],
    });
  });

  test('they move to the right when a column is inserted before them', () => {
    expect(moved((officer, sheet) => officer.insertColumn(sheet, 1))).toEqual({
      rules: [{ row: 2, column: 2, rows: 3, columns: 2 }],
      merges: [{ row: 2, column: 4, rows: 2, columns: 2 }],
      charts: [{ row: 1, column: 2, rows: 4, columns: 2 }],
    });
  });

  test('cells and widths move with their columns', () => {
    const { sheet, officer } = plan();
    sheet.columnWidths.set(2, 40);
    sheet.hiddenColumns.add(2);
    officer.insertColumn(sheet, 2);
    expect([sheet.peek(3, 3)?.note, sheet.columnWidths.get(3), sheet.hiddenColumns.has(3)]).toEqual([
      'หมายเหตุ',
      40,
      true,
    ]);
    officer.deleteColumn(sheet, 1);
    officer.deleteColumn(sheet, 1);
    expect([sheet.peek(3, 1)?.note, sheet.columnWidths.get(1), sheet.maxColumns]).toEqual([
      'หมายเหตุ',
      40,
      25,
    ]);
  });

  test('a new row looks like its neighbour and has its validation, but none of its content', () => {
    const { sheet, officer } = plan();
    officer.insertRows(sheet, 3);
    expect(sheet.peek(3, 2)).toEqual({
      value: '',
      style: { font: { bold: true } },
      numberFormat: '0.00',
      validation: LIST,
    });
  });

  test('merged cells cannot be sorted', () => {
    const { sheet, officer } = plan();
    sheet.merges.push({ row: 1, column: 1, rows: 2, columns: 1 });
    expect(() => officer.sortRows(sheet, 'A1:B4', 1)).toThrow('merged cells');
  });
});

describe('typing', () => {
  test('is parsed like setValues, and a formula shows what its writer says', () => {
    const { sheet, officer } = plan();
    officer.type(sheet, 1, 3, '1,500');
    officer.type(sheet, 2, 3, '=A1*2', 20);
    officer.type(sheet, 4, 3, '=A1*2');
    officer.clear(sheet, 1, 3);
    expect([sheet.value(1, 3), sheet.peek(2, 3), sheet.value(4, 3)]).toEqual([
      '',
      { value: 20, formula: '=A1*2', stored: true },
      0,
    ]);
  });

  test('is refused outside the grid and by a strict validation', () => {
    const { sheet, officer } = plan();
    sheet.put(1, 3, { value: '', validation: { ...LIST, allowInvalid: false } });
    expect(() => officer.type(sheet, 1, 3, 'ข')).toThrow('violates the data validation rules');
    expect(() => officer.type(sheet, 1001, 1, 'ข')).toThrow('outside the dimensions');
  });
});

describe('tabs', () => {
  test('a duplicated tab has a new id and the metadata of the first', () => {
    const { workbook, sheet, officer } = plan();
    const visibility = 'SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT';
    execute(`sheet.addDeveloperMetadata('kind', 'plan', ${visibility})`, workbook);
    const copy = officer.duplicateTab(sheet);
    expect([copy.id === sheet.id, copy.name, workbook.sheets.indexOf(copy)]).toEqual([
      false,
      'สำเนาของ แผน',
      1,
    ]);
    expect(copy.metadata).toMatchObject([{ key: 'kind', value: 'plan' }]);
    expect(officer.duplicateTab(sheet).name).toBe('สำเนาของ แผน 2');
    officer.type(copy, 1, 1, 99);
    expect(sheet.value(1, 1)).toBe(10);
  });

  test('can be moved and renamed; the open one stays open', () => {
    const { workbook, sheet, officer } = plan();
    const other = workbook.addSheet('อื่น');
    officer.moveTab(sheet, 1);
    officer.renameTab(other, 'ใหม่');
    expect([workbook.sheets.map(tab => tab.name), workbook.activeSheet === sheet]).toEqual([
      ['ใหม่', 'แผน'],
      true,
    ]);
    expect(() => officer.renameTab(other, 'แผน')).toThrow(
      'A sheet with the name "แผน" already exists. Please enter another name.',
    );
    officer.deleteTab(sheet);
    expect(workbook.activeSheet).toBe(other);
    expect(() => officer.deleteTab(other)).toThrow('remove all the sheets');
  });
});

test('a copied file keeps tab ids and DOCUMENT metadata, and loses PROJECT metadata and properties', () => {
  const { workbook, officer } = plan();
  execute(
    `const { DOCUMENT, PROJECT } = SpreadsheetApp.DeveloperMetadataVisibility;
     book.addDeveloperMetadata('a', '1', DOCUMENT); book.addDeveloperMetadata('b', '2', PROJECT);
     sheet.addDeveloperMetadata('c', '3', PROJECT); sheet.addDeveloperMetadata('d', '4', DOCUMENT);
     PropertiesService.getDocumentProperties().setProperty('year', '2565')`,
    workbook,
  );
  const copy = officer.copyFile();
  expect(copy.sheets.map(({ id, name }) => [id, name])).toEqual([[0, 'แผน']]);
  expect([copy.metadata, copy.sheets[0]?.metadata].flat().map(entry => entry?.key)).toEqual(['a', 'd']);
  expect(copy.properties.document.size).toBe(0);
  expect(workbook.metadata.length + workbook.properties.document.size).toBe(3);
});

describe('a snapshot', () => {
  test('is plain: everything visible by row and column', () => {
    const { workbook } = plan();
    const taken = snapshot(workbook);
    expect(JSON.parse(JSON.stringify(taken))).toEqual(taken);
    expect(taken.sheets).toMatchObject([{ id: 0, name: 'แผน', hiddenRows: [3], rowHeights: { 3: 30 } }]);
    expect(snapshotSheet(workbook.activeSheet).rows).toMatchObject({
      1: { A: { value: 10 } },
      3: { B: { value: 5, formula: '=SUM(B1:B2)', note: 'หมายเหตุ', link: '#gid=0&range=B5' } },
    });
  });

  test('does not depend on the way to a state', () => {
    const [a, b] = [plan(), plan()];
    execute(`range('A1').setBackground('#ff0000').setFontWeight('bold')`, a.workbook);
    execute(
      `range('A1').setFontWeight('bold').setBackground('red'); range('Z9').setValue('x').clear()`,
      b.workbook,
    );
    expect(fingerprint(a.workbook)).toBe(fingerprint(b.workbook));
  });

  test.each<[string, (officer: Officer, sheet: Sheet) => void]>([
    ['a value', (officer, sheet) => officer.type(sheet, 9, 9, 1)],
    ['a moved row', (officer, sheet) => officer.insertRows(sheet, 2)],
    ['a hidden row', (officer, sheet) => officer.hideRows(sheet, 1)],
    ['a name', (officer, sheet) => officer.renameTab(sheet, 'x')],
    ['a cell changed in place', (_, sheet) => Object.assign(sheet.cell(1, 1) ?? {}, { note: 'x' })],
    ['a width', (_, sheet) => sheet.columnWidths.set(1, 3)],
  ])('tells %s', (_, change) => {
    const { workbook, sheet, officer } = plan();
    const before = fingerprint(workbook);
    change(officer, sheet);
    expect(fingerprint(workbook)).not.toBe(before);
  });
});
