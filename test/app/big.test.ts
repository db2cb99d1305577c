// A big file: 20 tabs of the office's own, the scores of all 88 items among them.
import { describe, expect, test } from '@jest/globals';
import type { CellValue } from '../../scripts/host/cell';
import { Officer } from '../../scripts/host/officer';
import { fingerprint } from '../../scripts/host/snapshot';
import { Workbook } from '../../scripts/host/workbook';
import { MENU_KINDS } from '../../src/app/tabs/kinds';
import { th } from '../../src/text/th';
import { openData } from '../bundle/offices';
import { analyseBuilt, officeWorkbook, ownTab, SOURCE, valuesOf } from './workbooks';

const survey = (letter: string, count: number): CellValue[][] =>
  Array.from({ length: count }, (_, index) => [`${letter}${index + 1}`, 60 + ((index * 7) % 40)]);
const ITEMS = [...survey('I', 30), ...survey('E', 15), ...openData(2565, ['O1', 'O12', 'O20', 'O30'])];

/** 20 tabs; the scores are in the eleventh. Every other one is full of things that a run must not touch. */
function bigFile(): Workbook {
  const workbook = new Workbook('big');
  const scores = officeWorkbook(ITEMS).sheet(SOURCE)?.entries() ?? [];
  for (let index = 0; index < 20; index++) {
    const sheet = workbook.addSheet(index === 10 ? SOURCE : `งาน ${index + 1}`);
    if (index === 10) for (const { row, column, cell } of scores) sheet.put(row, column, { ...cell });
    else {
      sheet.fill(
        1,
        1,
        Array.from({ length: 200 }, (_, row) => [`O${row}`, row, 'ของหน่วยงาน', row % 3 ? 100 : 0]),
      );
      sheet.put(1, 6, { value: 4, formula: `=SUM('${SOURCE}'!B1:B9)`, note: 'อย่าลบ' });
    }
  }
  workbook.active = 10;
  return workbook;
}

describe('a file of 20 tabs with 88 items', () => {
  const workbook = bigFile();
  const before = workbook.sheets.map(fingerprint);
  const first = analyseBuilt(workbook);
  const small = officeWorkbook(ITEMS);
  const ofSmall = analyseBuilt(small);

  test('is analysed with as many calls as a small file', () => {
    expect([first.outcome, first.ui.alerts[0]?.title]).toEqual(['done', th.run.finished.title]);
    expect([first.log.reads, first.log.writes]).toEqual([ofSmall.log.reads, ofSmall.log.writes]);
  });

  test('gets the same four tabs as a small file, behind its own', () => {
    expect(workbook.sheets.slice(20).map(({ name }) => name)).toEqual(
      MENU_KINDS.map(kind => th.tabs.names[kind]),
    );
    for (const kind of ['summary', 'ranking', 'check', 'plan'] as const)
      expect(valuesOf(ownTab(workbook, kind))).toEqual(valuesOf(ownTab(small, kind)));
  });

  test('keeps its own tabs as they were, through a later run too', () => {
    const officer = new Officer(workbook);
    expect(workbook.sheets.slice(0, 20).map(fingerprint)).toEqual(before);
    officer.type(officer.tab(SOURCE), 4, 2, 100);
    const changed = workbook.sheets.slice(0, 20).map(fingerprint);
    officer.openTab(officer.tab(SOURCE));
    const { log } = analyseBuilt(workbook);
    expect(log.writes).toBeLessThanOrEqual(25);
    expect(log.reads).toBeLessThanOrEqual(16);
    expect(workbook.sheets.slice(0, 20).map(fingerprint)).toEqual(changed);
  });

  test('has room for the tabs of two more years', () => {
    const officer = new Officer(workbook);
    for (const year of [2564, 2566]) {
      const sheet = workbook.addSheet(`คะแนนปี ${year}`);
      sheet.fill(1, 1, [
        [`ปีงบประมาณ พ.ศ. ${year}`],
        ['ตัวชี้วัด', 'คะแนน'],
        ...Array.from({ length: 10 }, (_, index) => [index + 1, 80 + index]),
      ]);
      officer.openTab(sheet);
      const { ui, log } = analyseBuilt(workbook);
      expect(ui.alerts[0]?.title).toBe(th.run.finished.title);
      expect(log.writes).toBeLessThanOrEqual(80);
      expect(log.reads).toBeLessThanOrEqual(12);
    }
    expect(workbook.sheets).toHaveLength(20 + 4 + 2 * 5);
  });
});
