// A score table as the page gets it: enough to compute and show everything, and never too much.
import { describe, expect, test } from '@jest/globals';
import { exampleWorkbook } from '../../../scripts/examples';
import type { CellValue } from '../../../scripts/host/cell';
import { Officer } from '../../../scripts/host/officer';
import { fingerprint } from '../../../scripts/host/snapshot';
import type { Workbook } from '../../../scripts/host/workbook';
import { assess } from '../../../src/domain/analysis/assessment';
import { messy2565 } from '../../../src/domain/sample/messy2565';
import { points2 } from '../../../src/domain/scoring/round';
import { th } from '../../../src/text/th';
import type { Input } from '../../../src/wire/calls';
import type { Reading } from '../../../src/wire/reading';
import { openData, published2565 } from '../../bundle/offices';
import { newFile } from '../built';
import { analyseBuilt, officeWorkbook, ownTab, SOURCE, THEIRS } from '../workbooks';
import { answered, call, callHere, refusalOf } from './called';
import { newPage } from './newPage';

const OPEN: Input<'readTable'> = { tab: null, year: null, columns: null };
const readingOf = (workbook: Workbook, input: Partial<Input<'readTable'>> = {}): Reading =>
  answered(call(workbook, 'readTable', { ...OPEN, ...input }));
const idOf = (workbook: Workbook, name: string): number => new Officer(workbook).tab(name).id;

const survey = (letter: string, count: number): CellValue[][] =>
  Array.from({ length: count }, (_, index) => [`${letter}${index + 1}`, 60 + ((index * 7) % 40)]);
const EVERY_ITEM = [...survey('I', 30), ...survey('E', 15), ...openData(2565, ['O1', 'O12'])];

function yearless(): Workbook {
  const workbook = officeWorkbook();
  workbook.sheet(SOURCE)?.put(1, 1, { value: 'ผลการประเมิน' });
  return workbook;
}

describe('the reading of the published office', () => {
  const workbook = officeWorkbook();
  const before = fingerprint(workbook);
  const reading = readingOf(workbook);

  test('is computed by the page to the published total', () => {
    const entered = { scores: new Map(Object.entries(reading.scores)), excluded: new Set(reading.excluded) };
    const { total, grade } = assess(reading.framework, entered);
    expect([points2(total.score ?? 0), grade]).toEqual(['94.19', 'A']);
  });

  test('names the tab, the year and the columns', () => {
    expect(reading).toMatchObject({
      tab: { id: idOf(workbook, SOURCE), name: SOURCE },
      usedLastSource: false,
      yearFrom: 'sheet',
      framework: { year: 2565 },
      tables: [
        {
          firstRow: 2,
          lastRow: 52,
          code: { column: 0, letter: 'A', header: 'ข้อ' },
          score: { column: 1, letter: 'B', header: 'คะแนน' },
        },
      ],
      chosen: null,
      ownTabs: [],
      progress: null,
      planBefore: null,
      marked: [],
      undoable: 0,
    });
    expect(reading.columns.map(({ letter }) => letter)).toEqual(['A', 'B', 'C']);
  });

  test('writes nothing', () => {
    expect(fingerprint(workbook)).toBe(before);
  });
});

test('every item of a year with its findings is well below 100 KB', () => {
  const reading = readingOf(officeWorkbook([...EVERY_ITEM, ['O99', 3], ['O3', 'ดี']]));
  expect(Object.keys(reading.scores)).toHaveLength(87);
  expect(Buffer.byteLength(JSON.stringify(reading))).toBeLessThan(60_000);
});

describe('findings', () => {
  const reading = readingOf(
    officeWorkbook([
      ['O1', 150],
      ['I2', '97,41'],
      ['O99', 1],
      ['O3', 100],
    ]),
  );

  test('have their place, severity and what the cell shows, in the order of the sheet', () => {
    const found = reading.findings.filter(({ place }) => place);
    expect(found.map(({ place, severity, shown }) => [place?.row, place?.column, severity, shown])).toEqual([
      [2, 1, 'error', '150'],
      [3, 1, 'warning', '97,41'],
      [4, 0, 'error', 'O99'],
    ]);
    const whole = reading.findings.filter(({ place }) => !place);
    expect(reading.findings.slice(-whole.length)).toEqual(whole);
    expect(whole.map(({ code, shown }) => [code, shown])).toContainEqual(['missingItems', '']);
  });

  test('propose no value in the place of a whole table that stands in one cell', () => {
    const workbook = newFile();
    workbook.activeSheet.put(1, 1, { value: 'ปีงบประมาณ 2565\nข้อ | คะแนน\nO1 | 97,41\nO 2 | 100\nO3 | 1O0' });
    const { findings } = readingOf(workbook);
    expect(findings.length).toBeGreaterThan(1);
    expect(findings.flatMap(({ suggestions }) => suggestions)).toEqual([]);
  });
});

describe('a cell that another one is merged over', () => {
  test('is offered no value, because nobody would see it', () => {
    const workbook = exampleWorkbook(messy2565());
    const sheet = workbook.activeSheet;
    const offered = () =>
      readingOf(workbook, { year: 2565 }).findings.flatMap(({ place, suggestions }) =>
        place && suggestions.length > 0 ? [`${place.row} ${place.column}`] : [],
      );
    const merged = offered();
    const covered = sheet.merges.flatMap(({ row, column, rows }) =>
      Array.from({ length: rows - 1 }, (_, below) => `${row + below} ${column - 1}`),
    );
    sheet.merges = [];
    const all = offered();
    expect(merged).toEqual(all.filter(place => !covered.includes(place)));
    expect(merged.length).toBe(all.length - 1);
  });
});

describe('the year', () => {
  test('is not asked for a tab that is no score table by the rules of any year', () => {
    const workbook = officeWorkbook();
    new Officer(workbook).openTab(new Officer(workbook).tab(THEIRS));
    expect(refusalOf(call(workbook, 'readTable', OPEN))).toEqual({ code: 'noItems', tab: THEIRS });
    const { ui } = analyseBuilt(workbook);
    expect([ui.prompts, ui.alerts.map(({ message }) => message)]).toEqual([
      [],
      [th.refusals.noItems({ tab: THEIRS })],
    ]);
  });

  test('is asked for where nothing tells it, and is not asked for an empty tab', () => {
    const workbook = yearless();
    expect(refusalOf(call(workbook, 'readTable', OPEN))).toEqual({
      code: 'needsYear',
      tab: SOURCE,
      tabId: idOf(workbook, SOURCE),
    });
    expect(refusalOf(call(newFile(), 'readTable', OPEN))).toEqual({ code: 'noItems', tab: 'ชีต1' });
  });

  test('is asked for by the name of the one without rules that the table names, and that one is told', () => {
    const workbook = officeWorkbook();
    workbook.sheet(SOURCE)?.fill(1, 1, [['ปีงบประมาณ พ.ศ. 2570']]);
    call(workbook, 'saveSettings', newPage({ year: 2565 }));
    expect(refusalOf(call(workbook, 'readTable', OPEN))).toMatchObject({ code: 'needsYear', named: '2570' });
    const { yearFrom, findings } = readingOf(workbook, { year: 2565 });
    expect(yearFrom).toBe('chosen');
    expect(findings).toMatchObject([{ code: 'yearDiffers', params: { named: '2570', unknown: '2570' } }]);
  });

  test('is the chosen one before all others, and one without rules is asked for again', () => {
    const { yearFrom, framework } = readingOf(officeWorkbook(), { year: 2566 });
    expect([yearFrom, framework.year]).toEqual(['chosen', 2566]);
    expect(refusalOf(call(officeWorkbook(), 'readTable', { ...OPEN, year: 2590 }))).toMatchObject({
      code: 'needsYear',
    });
  });

  test('is the usual one of the office where the table names none, and the known one before that', () => {
    const workbook = yearless();
    call(workbook, 'saveSettings', newPage({ year: 2566 }));
    expect(readingOf(workbook)).toMatchObject({ yearFrom: 'settings', framework: { year: 2566 } });
    const tab = idOf(workbook, SOURCE);
    for (const year of [2565, 2564]) {
      answered(call(workbook, 'writeTab', { tab, year, kind: 'check' }));
      expect(readingOf(workbook, { tab })).toMatchObject({ yearFrom: 'before', framework: { year } });
    }
  });
});

describe('an own tab', () => {
  const workbook = officeWorkbook();
  analyseBuilt(workbook);
  const officer = new Officer(workbook);
  officer.renameTab(officer.tab(th.tabs.names.plan), 'แผนของเรา');
  const plan = ownTab(workbook, 'plan');
  officer.deleteTab(officer.tab(th.tabs.names.check));

  test('leads to the scores that it was made of', () => {
    const reading = readingOf(workbook, { tab: plan?.id ?? 0 });
    expect([reading.tab.name, reading.usedLastSource]).toEqual([SOURCE, true]);
  });

  test('is named as it is called now, and not when it is gone', () => {
    const { ownTabs } = readingOf(workbook, { tab: idOf(workbook, SOURCE) });
    expect(ownTabs.map(({ kind, name }) => [kind, name])).toEqual([
      ['summary', th.tabs.names.summary],
      ['ranking', th.tabs.names.ranking],
      ['plan', 'แผนของเรา'],
    ]);
  });

  test('does not lead to scores that are gone', () => {
    const later = workbook.clone();
    const next = new Officer(later);
    next.deleteTab(next.tab(SOURCE));
    for (const tab of [plan?.id ?? 0, idOf(workbook, SOURCE), -1, 2 ** 40])
      expect(refusalOf(call(later, 'readTable', { ...OPEN, tab }))).toEqual({ code: 'sourceGone' });
  });
});

test('a tab with no score table is refused by its name', () => {
  const workbook = officeWorkbook();
  const tab = idOf(workbook, THEIRS);
  expect(refusalOf(call(workbook, 'readTable', { tab, year: 2565, columns: null }))).toEqual({
    code: 'noItems',
    tab: THEIRS,
  });
});

test('a comment of 50,000 characters is cut for the page and nowhere else', () => {
  const comment = 'ก'.repeat(49_000);
  const workbook = officeWorkbook([['O1', 0, comment], ...published2565().slice(9)]);
  const { comments } = readingOf(workbook);
  expect(comments.O1).toBe(`${'ก'.repeat(10_000)}…`);
  expect(workbook.sheet(SOURCE)?.value(3, 3)).toBe(comment);
});

test('cells of every kind are read without a failure', () => {
  const cells: CellValue[] = [
    true,
    new Date(Date.UTC(2022, 0, 1)),
    '#N/A',
    '=1',
    -5,
    1e300,
    '\u0000\u202e',
    ' ',
  ];
  const workbook = officeWorkbook([['O1', 1], ['O2', 2], ...cells.flatMap(a => cells.map(b => [a, b]))]);
  expect(callHere(workbook, 'readTable', OPEN).answer?.ok).toBe(true);
});
