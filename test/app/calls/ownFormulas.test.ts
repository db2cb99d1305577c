// Formulas that the page writes beside a score table change nothing of what is read from it, wherever they stand.
import { describe, expect, test } from '@jest/globals';
import { exampleWorkbook } from '../../../scripts/examples';
import { address } from '../../../scripts/host/address';
import { evaluateWorkbook } from '../../../scripts/host/evaluateWorkbook';
import { Officer } from '../../../scripts/host/officer';
import { Workbook } from '../../../scripts/host/workbook';
import { full2565 } from '../../../src/domain/sample/full2565';
import type { Input } from '../../../src/wire/calls';
import { indicators, published2565 } from '../../bundle/offices';
import { analyseBuilt, officeWorkbook, ownTab, SOURCE, THEIRS, valuesOf } from '../workbooks';
import { answered, builtCode, call } from './called';

type Name = Input<'insertFormula'>['name'];
const NAMES: readonly Name[] = ['ITA_SCORE', 'ITA_GRADE', 'ITA_RANK', 'ITA_GAIN', 'ITA_CHECK'];

function indicators2566(): Workbook {
  const workbook = new Workbook('ตัวชี้วัด');
  const scores = indicators(92, 88.5, 90, 85, 86.25, 83, 80, 79.5, 95, 100);
  workbook.addSheet('คะแนน').fill(1, 1, [['ปีงบประมาณ 2566'], ['ตัวชี้วัด', 'คะแนน'], ...scores]);
  return workbook;
}

function headerless(): Workbook {
  const workbook = new Workbook('ไม่มีหัวตาราง');
  workbook.addSheet('คะแนน').fill(1, 1, published2565());
  return workbook;
}

/** What the page reads, but for the number of the call. */
function readingOf(workbook: Workbook, year: number) {
  const tab = workbook.sheets[0]?.id ?? 0;
  const { scores, excluded, refused, comments, places, findings, tables, columns } = answered(
    call(workbook, 'readTable', { tab, year, columns: null }),
  );
  return { scores, excluded, refused, comments, places, findings, tables, columns };
}

describe.each<[string, number, () => Workbook, number]>([
  ['the full example', 2565, () => exampleWorkbook(full2565()), 3],
  ['a table of indicators', 2566, indicators2566, 2],
  ['a table without heads', 2565, headerless, 1],
])('beside %s', (_, year, make, head) => {
  const start = make().clone();
  const untouched = readingOf(start, year);
  const [sheet] = start.sheets;
  const { lastRow = 0, lastColumn = 0 } = sheet ?? {};
  const places: [string, number, number][] = [
    ['in the row of the heads', head, lastColumn + 2],
    ['in the first row', 1, lastColumn + 3],
    ['in the next column', head + 1, lastColumn + 1],
    ['one column off', head + 1, lastColumn + 2],
    ['below', lastRow + 2, 1],
    ['right below', lastRow + 1, 2],
  ];

  describe.each(NAMES)('%s', name => {
    test.each(places)('%s is not read', (__, row, column) => {
      const workbook = start.clone();
      const [tab] = workbook.sheets;
      if (!tab) throw new Error('no tab');
      new Officer(workbook).select(tab, address(row, column));
      answered(call(workbook, 'insertFormula', { tab: tab.id, year, name }));
      evaluateWorkbook(workbook, builtCode());
      expect(String(tab.value(row, column))).toMatch(/^[^#]/);
      expect(readingOf(workbook, year)).toEqual(untouched);
    });
  });

  test('all of them at once are not read, and a further one is given the same table', () => {
    const workbook = start.clone();
    const [tab] = workbook.sheets;
    if (!tab) throw new Error('no tab');
    const formulas = NAMES.map((name, index) => {
      new Officer(workbook).select(tab, address(head, lastColumn + 1 + index * 5));
      const { formula } = answered(call(workbook, 'insertFormula', { tab: tab.id, year, name }));
      evaluateWorkbook(workbook, builtCode());
      return formula.replace(/^=ITA_\w+/, '');
    });
    expect(new Set(formulas).size).toBe(1);
    expect(readingOf(workbook, year)).toEqual(untouched);
  });
});

test('the menu makes the same tabs of a table with a ranking beside it', () => {
  const [plain, ranked] = [officeWorkbook(), officeWorkbook()];
  const officer = new Officer(ranked);
  const source = officer.tab(SOURCE);
  officer.select(source, 'E2');
  answered(call(ranked, 'insertFormula', { tab: source.id, year: 2565, name: 'ITA_RANK' }));
  evaluateWorkbook(ranked, builtCode());
  for (const workbook of [plain, ranked]) expect(analyseBuilt(workbook).outcome).toBe('done');
  for (const kind of ['summary', 'ranking', 'check'] as const)
    expect(valuesOf(ownTab(ranked, kind))).toEqual(valuesOf(ownTab(plain, kind)));
});

test('a score that a formula of ours takes from another tab is read', () => {
  const workbook = officeWorkbook();
  const officer = new Officer(workbook);
  const before = readingOf(workbook, 2565).scores;
  officer.tab(THEIRS).fill(5, 1, published2565());
  officer.type(officer.tab(SOURCE), 3, 2, `=ITA_SCORE('${THEIRS}'!A5:B60, 2565, "2")`);
  evaluateWorkbook(workbook, builtCode());
  expect(readingOf(workbook, 2565).scores).toEqual({ ...before, 1: 97.41 });
});
