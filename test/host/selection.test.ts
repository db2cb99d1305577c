// What is selected: by hand, by a script, and what scripts see of it.
import { describe, expect, test } from '@jest/globals';
import { Officer } from '../../scripts/host/officer';
import { fingerprint } from '../../scripts/host/snapshot';
import { execute, office } from './office';

/** Tab, active range and current cell. */
const SEEN = `[book.getActiveSheet().getName(), SpreadsheetApp.getActiveRange().getA1Notation(),
  SpreadsheetApp.getCurrentCell().getA1Notation()]`;

test('in a new file A1 of the first tab is selected', () => {
  expect(execute(`return ${SEEN}`)).toEqual(['คะแนน', 'A1', 'A1']);
});

describe('by hand', () => {
  test('the selected cells are what a script finds active, its first cell the current one', () => {
    const workbook = office();
    const officer = new Officer(workbook);
    officer.select(officer.tab('ว่าง'), 'B2:C9');
    expect(execute(`return ${SEEN}`, workbook)).toEqual(['ว่าง', 'B2:C9', 'B2']);
    expect(workbook.selection).toEqual({
      area: { row: 2, column: 2, rows: 8, columns: 2 },
      row: 2,
      column: 2,
    });
  });

  test('each tab keeps its own selection while another is open', () => {
    const workbook = office();
    const officer = new Officer(workbook);
    officer.select(officer.tab('คะแนน'), 'B3');
    officer.openTab(officer.tab('ว่าง'));
    expect(
      execute(`return [...${SEEN}, book.getSheetByName('คะแนน').getActiveCell().getA1Notation()]`, workbook),
    ).toEqual(['ว่าง', 'A1', 'A1', 'B3']);
  });
});

describe('a script', () => {
  test.each([
    ["other.getRange('B5').activate()", ['ว่าง', 'B5', 'B5']],
    ["other.getRange('B5:C6').activate()", ['ว่าง', 'B5:C6', 'B5']],
    ["other.setActiveRange(other.getRange('B5:C6'))", ['ว่าง', 'B5:C6', 'B5']],
    ["book.setActiveRange(other.getRange('B5:C6'))", ['ว่าง', 'B5:C6', 'B5']],
    ["SpreadsheetApp.setActiveRange(other.getRange('B5:C6'))", ['ว่าง', 'B5:C6', 'B5']],
    ["SpreadsheetApp.setCurrentCell(range('C4'))", ['คะแนน', 'C4', 'C4']],
    ["range('B2:C9').activate(); range('C4').activateAsCurrentCell()", ['คะแนน', 'B2:C9', 'C4']],
    ["range('B2:C9').activate(); book.setCurrentCell(range('D4'))", ['คะแนน', 'D4', 'D4']],
    ["range('B2:C9').activate(); sheet.setCurrentCell(range('C9'))", ['คะแนน', 'B2:C9', 'C9']],
  ])('that calls %s selects %j', (calls, seen) => {
    expect(execute(`const other = book.getSheetByName('ว่าง'); ${calls}; return ${SEEN}`)).toEqual(seen);
  });

  test('gets the range back that it activates', () => {
    expect(execute("const cell = range('B2'); return cell.activate() === cell")).toBe(true);
  });

  test.each([
    ['SpreadsheetApp.setActiveSheet(sheet)', 'A1'],
    ['book.setActiveSheet(sheet)', 'A1'],
    ['book.setActiveSheet(sheet, false)', 'A1'],
    ['book.setActiveSheet(sheet, true)', 'B3'],
    ['sheet.activate()', 'A1'],
  ])('that opens a tab by %s finds %s selected', (call, cell) => {
    expect(
      execute(`range('B3').activate(); book.getSheetByName('ว่าง').activate(); ${call}; return ${SEEN}`),
    ).toEqual(['คะแนน', cell, cell]);
  });

  test.each([
    ["book.setCurrentCell(range('A1:B2'))", 'must be a single cell'],
    ["sheet.setActiveRange(book.getSheetByName('ว่าง').getRange('A1'))", 'must be on the same sheet'],
    ["book.setActiveRange('A1')", "don't match the method signature"],
    ["book.setActiveSheet('คะแนน')", "don't match the method signature"],
    ['book.setActiveSheet(sheet, 1)', "don't match the method signature"],
    ["const cell = range('A1000'); sheet.deleteRows(9, 900); cell.activate()", 'outside the dimensions'],
    ['sheet.getSelection()', 'Sheet.getSelection is not implemented by the local host'],
  ])('that calls %s is refused', (calls, message) => {
    expect(() => execute(calls)).toThrow(message);
  });
});

test('cells that are gone are selected no more', () => {
  expect(execute(`range('A900:B1000').activate(); sheet.deleteRows(9, 900); return ${SEEN}`)).toEqual([
    'คะแนน',
    'A1',
    'A1',
  ]);
});

test('a copy of the workbook has the selection of its own', () => {
  const workbook = office();
  new Officer(workbook).select(workbook.activeSheet, 'B3');
  const copy = workbook.clone();
  new Officer(workbook).select(workbook.activeSheet, 'A2');
  expect(execute(`return ${SEEN}`, copy)).toEqual(['คะแนน', 'B3', 'B3']);
});

test('selecting changes nothing that is compared', () => {
  const workbook = office();
  const before = fingerprint(workbook);
  execute("range('B3').activate()", workbook);
  expect(fingerprint(workbook)).toBe(before);
});
