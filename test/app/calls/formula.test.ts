// The page writes a formula for the table of a tab into the selected cell, where its result has room, and the formula
// gives what the analysis gives.
import { describe, expect, jest, test } from '@jest/globals';
import { exampleWorkbook } from '../../../scripts/examples';
import type { CellValue } from '../../../scripts/host/cell';
import { evaluateWorkbook } from '../../../scripts/host/evaluateWorkbook';
import { Officer } from '../../../scripts/host/officer';
import type { Sheet } from '../../../scripts/host/sheet';
import { fingerprint } from '../../../scripts/host/snapshot';
import type { Workbook } from '../../../scripts/host/workbook';
import { leavesOf } from '../../../src/domain/framework/tree';
import { messy2565 } from '../../../src/domain/sample/messy2565';
import type { Input } from '../../../src/wire/calls';
import { call as callFunction } from '../../bundle/bundle';
import { framework } from '../../bundle/offices';
import { officeWorkbook, SOURCE, THEIRS } from '../workbooks';
import { answered, builtCode, call, callAnyhow, callHere, refusalOf } from './called';

jest.spyOn(console, 'error').mockImplementation(() => undefined);

type Name = Input<'insertFormula'>['name'];
const TABLES: readonly Name[] = ['ITA_RANK', 'ITA_GAIN', 'ITA_CHECK', 'ITA_ITEMS'];
const NAMES: readonly Name[] = ['ITA_SCORE', 'ITA_GRADE', ...TABLES];

/** An office's workbook with a cell selected. */
function selected(cell: string, tab = SOURCE, workbook = officeWorkbook()) {
  const officer = new Officer(workbook);
  const sheet = officer.tab(tab);
  officer.select(sheet, cell);
  const source = officer.tab(SOURCE);
  return { workbook, officer, sheet, source, at: { tab: source.id, year: 2565 } };
}

/** What the cells show from a place on, after our functions have run. */
function shownFrom(workbook: Workbook, sheet: Sheet, row: number, column: number): CellValue[][] {
  evaluateWorkbook(workbook, builtCode());
  const rows = sheet.lastRow - row + 1;
  return sheet.values({ row, column, rows, columns: sheet.lastColumn - column + 1 });
}

describe('a formula', () => {
  test.each(NAMES.filter(name => name !== 'ITA_ITEMS'))(
    '%s gives beside the table what it gives for the whole tab',
    name => {
      const { workbook, sheet, source, at } = selected('F3');
      const items = source.values({ ...source.dataArea });
      const expected = callFunction(name, items, 2565);
      const { cell, formula } = answered(call(workbook, 'insertFormula', { ...at, name }));
      expect([cell, formula]).toEqual(['F3', sheet.peek(3, 6)?.formula]);
      const shown = shownFrom(workbook, sheet, 3, 6);
      // Findings name rows of the range, which begins at the head of the table.
      const lift = name === 'ITA_CHECK' ? 1 : 0;
      const lifted = (Array.isArray(expected) ? (expected as CellValue[][]) : [[expected as CellValue]]).map(
        ([first = '', ...others]) => [typeof first === 'number' ? first - lift : first, ...others],
      );
      expect(shown.slice(0, lifted.length).map(row => row.slice(0, lifted[0]?.length))).toEqual(lifted);
    },
  );

  test('is given the table with its head, by the name of its tab', () => {
    const { workbook, at } = selected('A1', THEIRS);
    new Officer(workbook).clear(workbook.sheet(THEIRS) as Sheet, 1, 1);
    const { formula } = answered(call(workbook, 'insertFormula', { ...at, name: 'ITA_SCORE' }));
    expect(formula).toBe("=ITA_SCORE('คะแนน'!A2:C53, 2565)");
  });

  test('in the tab of the table is given no notes that stand apart from it, and names no tab', () => {
    const { workbook, officer, source, at } = selected('E60');
    officer.type(source, 70, 1, 'ผู้จัดทำ');
    officer.type(source, 10, 9, 'จดไว้');
    const { formula } = answered(call(workbook, 'insertFormula', { ...at, name: 'ITA_GRADE' }));
    expect(formula).toBe('=ITA_GRADE(A2:C53, 2565)');
  });

  test('works for a tab with an apostrophe in its name', () => {
    const { workbook, officer, sheet, source, at } = selected('C5', THEIRS);
    officer.renameTab(source, "ปี '65");
    const { formula } = answered(call(workbook, 'insertFormula', { ...at, name: 'ITA_SCORE' }));
    expect(formula).toBe("=ITA_SCORE('ปี ''65'!A2:C53, 2565)");
    expect(shownFrom(workbook, sheet, 5, 3)[0]?.[0]).toBeCloseTo(94.19, 2);
  });

  test('of items needs no table, not even its tab', () => {
    const { workbook, officer, sheet, source, at } = selected('D1', THEIRS);
    officer.deleteTab(source);
    const { formula } = answered(call(workbook, 'insertFormula', { ...at, name: 'ITA_ITEMS' }));
    expect(formula).toBe('=ITA_ITEMS(2565)');
    expect(shownFrom(workbook, sheet, 1, 4)).toHaveLength(1 + leavesOf(framework(2565).root).length);
  });

  test('has room made for its result at the edge of the sheet', () => {
    const { workbook, sheet, at } = selected('Z1000', THEIRS);
    answered(call(workbook, 'insertFormula', { ...at, name: 'ITA_RANK' }));
    expect([sheet.maxRows, sheet.maxColumns]).toEqual([1010, 30]);
    expect(shownFrom(workbook, sheet, 1000, 26)[10]).toHaveLength(5);
  });

  test.each(TABLES)('%s finds room for the whole result of the messy example, and fills it', name => {
    const workbook = exampleWorkbook(messy2565());
    const tab = workbook.sheets[0] as Sheet;
    const other = workbook.addSheet('สูตร');
    new Officer(workbook).openTab(other);
    answered(call(workbook, 'insertFormula', { tab: tab.id, year: 2565, name }));
    expect(shownFrom(workbook, other, 1, 1)[0]?.[0]).not.toMatch(/^#/);
    // One filled cell in the last row of the result would have been found.
    const { lastRow, lastColumn } = other;
    const again = exampleWorkbook(messy2565());
    const second = again.addSheet('สูตร');
    new Officer(again).openTab(second);
    second.fill(lastRow, lastColumn, [['จด']]);
    expect(refusalOf(call(again, 'insertFormula', { tab: tab.id, year: 2565, name }))).toMatchObject({
      code: 'cellTaken',
    });
  });
});

describe('nothing is written', () => {
  test.each<[string, Name, string, string, string]>([
    ['over a filled cell', 'ITA_SCORE', THEIRS, 'A2', 'A2'],
    ['where the result would meet one', 'ITA_RANK', THEIRS, 'A3', 'C6'],
    ['into the table', 'ITA_SCORE', SOURCE, 'B3', 'B3'],
    ['into an empty cell of the table', 'ITA_SCORE', SOURCE, 'A2', 'A2'],
    ['where the result would reach a note below', 'ITA_RANK', SOURCE, 'A80', 'A90'],
  ])('%s', (_, name, tab, cell, taken) => {
    const { workbook, officer, source, at } = selected(cell, tab);
    officer.type(officer.tab(THEIRS), 6, 3, 'ไม่ว่าง');
    officer.type(source, 90, 1, 'หมายเหตุ');
    if (cell === 'A2' && tab === SOURCE) officer.clear(source, 2, 1);
    const before = fingerprint(workbook);
    expect(refusalOf(call(workbook, 'insertFormula', { ...at, name }))).toEqual({
      code: 'cellTaken',
      cell: taken,
    });
    expect(fingerprint(workbook)).toBe(before);
  });

  test('of items into the score tab, whose second table its codes would be', () => {
    for (const cell of ['F3', 'A80', 'B3']) {
      const { workbook, at } = selected(cell);
      const before = fingerprint(workbook);
      expect(refusalOf(call(workbook, 'insertFormula', { ...at, name: 'ITA_ITEMS' }))).toEqual({
        code: 'sameTab',
      });
      expect(fingerprint(workbook)).toBe(before);
    }
  });

  test('over a formula that shows nothing', () => {
    const { workbook, officer, sheet, at } = selected('C3', THEIRS);
    officer.type(sheet, 3, 3, '=IF(1=2, 1, "")', '');
    expect(refusalOf(call(workbook, 'insertFormula', { ...at, name: 'ITA_SCORE' }))).toEqual({
      code: 'cellTaken',
      cell: 'C3',
    });
  });

  test('where the result above the table would reach into it: the formula would read itself', () => {
    const workbook = officeWorkbook();
    const officer = new Officer(workbook);
    const source = officer.tab(SOURCE);
    officer.insertRows(source, 1, 5);
    officer.clear(source, 6, 1);
    officer.select(source, 'C2');
    const at = { tab: source.id, year: 2565 };
    expect(refusalOf(call(workbook, 'insertFormula', { ...at, name: 'ITA_RANK' }))).toMatchObject({
      code: 'cellTaken',
    });
    officer.select(source, 'A2');
    expect(refusalOf(call(workbook, 'insertFormula', { ...at, name: 'ITA_RANK' }))).toEqual({
      code: 'cellTaken',
      cell: 'A7',
    });
  });

  test('without a table, a tab, a known year or the lock', () => {
    const { workbook, sheet, at } = selected('C9', THEIRS);
    const name = 'ITA_SCORE';
    expect(refusalOf(call(workbook, 'insertFormula', { ...at, tab: sheet.id, name }))).toEqual({
      code: 'noItems',
      tab: THEIRS,
    });
    expect(refusalOf(call(workbook, 'insertFormula', { ...at, tab: 99, name }))).toEqual({
      code: 'sourceGone',
    });
    expect(refusalOf(call(workbook, 'insertFormula', { ...at, year: 2599, name }))).toEqual({
      code: 'badInput',
    });
    expect(refusalOf(call(workbook, 'insertFormula', { ...at, name }, { lockedElsewhere: true }))).toEqual({
      code: 'locked',
    });
    expect(sheet.peek(9, 3)?.formula).toBeUndefined();
  });

  test.each([
    {},
    { tab: 0, year: 2565 },
    { tab: 0, year: 2565, name: 'ITA_THAI' },
    { tab: 0, year: 2565, name: '=1' },
  ])('for %j from a page of another version', input => {
    const { workbook } = selected('C9', THEIRS);
    const { result, log } = callAnyhow(workbook, 'insertFormula', input);
    expect([result, log.writes]).toEqual([{ ok: false, refusal: { code: 'badInput' } }, 0]);
  });

  test('for a chosen column that a function would not take: the user is told to leave only one', () => {
    const { workbook, officer, source, at } = selected('C9', THEIRS);
    const name = 'ITA_SCORE';
    officer.insertColumn(source, 2);
    for (let row = 3; row <= 53; row++) officer.type(source, row, 2, 50);
    officer.type(source, 2, 2, 'คะแนน');
    expect(refusalOf(call(workbook, 'insertFormula', { ...at, name }))).toMatchObject({
      code: 'severalScoreColumns',
    });
    const choose = (score: number) =>
      answered(call(workbook, 'readTable', { tab: source.id, year: 2565, columns: { code: 0, score } }));
    choose(2);
    expect(refusalOf(call(workbook, 'insertFormula', { ...at, name }))).toMatchObject({
      code: 'severalScoreColumns',
      names: expect.stringContaining('B คะแนน, C คะแนน'),
    });
    choose(1);
    const { formula } = answered(call(workbook, 'insertFormula', { ...at, name }));
    expect(formula).toBe("=ITA_SCORE('คะแนน'!A2:B53, 2565)");
  });

  test('but the formula, whichever call fails', () => {
    const start = selected('C5', THEIRS);
    const name = 'ITA_RANK';
    const whole = start.workbook.clone();
    const { log } = callHere(whole, 'insertFormula', { ...start.at, name });
    const ends = [fingerprint(start.workbook), fingerprint(whole)];
    for (const way of ['kill', 'throw'] as const)
      log.calls.forEach((_, at) => {
        const workbook = start.workbook.clone();
        callHere(workbook, 'insertFormula', { ...start.at, name }, { faults: { at, way } });
        expect([at, ends.includes(fingerprint(workbook))]).toEqual([at, true]);
      });
  });
});
