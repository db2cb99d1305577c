// Whatever goes wrong is told in one plain Thai sentence, to the menu's user and to the sidebar, and leaves nothing that
// the next run does not complete.
import { describe, expect, jest, test } from '@jest/globals';
import type { RunOptions } from '../../scripts/host/execute';
import { Officer } from '../../scripts/host/officer';
import { fingerprint } from '../../scripts/host/snapshot';
import { Workbook } from '../../scripts/host/workbook';
import { refusalWords } from '../../src/app/words';
import { th } from '../../src/text/th';
import { google } from '../../src/text/th/google';
import { alertsOf, newFile, runBuilt, typed } from './built';
import { call } from './calls/called';
import { analyseBuilt, officeWorkbook, SOURCE, THEIRS } from './workbooks';

jest.spyOn(console, 'error').mockImplementation(() => undefined);

const { refusals } = th;
const { notDone } = th.run;

/** The workbook with another tab open. */
function open(workbook: Workbook, name: string): Workbook {
  const officer = new Officer(workbook);
  officer.openTab(officer.tab(name));
  return workbook;
}

function severalColumns(): Workbook {
  const workbook = new Workbook('office');
  workbook.addSheet(SOURCE).fill(1, 1, [
    ['ประจำปีงบประมาณ พ.ศ. 2565', '', '', ''],
    ['ข้อ', 'คะแนน', 'คะแนน', ''],
    ['O1', 100, 0, ''],
    ['O2', 0, 100, ''],
    ['O3', 100, 100, ''],
  ]);
  return workbook;
}

/** Our plan is open, and the scores that it was made of are gone. */
function sourceGone(): Workbook {
  const workbook = officeWorkbook();
  analyseBuilt(workbook);
  const officer = new Officer(workbook);
  officer.deleteTab(officer.tab(SOURCE));
  return open(workbook, th.tabs.names.plan);
}

interface Trouble {
  readonly what: string;
  readonly workbook: () => Workbook;
  readonly options?: RunOptions;
  readonly sentence: string;
}

const TROUBLES: readonly Trouble[] = [
  {
    what: 'an empty tab',
    workbook: () => newFile(),
    sentence: refusals.noItems({ tab: 'ชีต1' }),
  },
  {
    what: 'a tab without items',
    workbook: () => open(officeWorkbook(), THEIRS),
    options: { answers: [typed('2565')] },
    sentence: refusals.noItems({ tab: THEIRS }),
  },
  {
    what: 'several score columns',
    workbook: severalColumns,
    sentence: refusals.severalScoreColumns({ count: 2, names: 'คะแนน, คะแนน' }),
  },
  {
    what: 'a run of somebody else',
    workbook: () => officeWorkbook(),
    options: { lockedElsewhere: true },
    sentence: refusals.locked(),
  },
  { what: 'scores that are gone', workbook: sourceGone, sentence: refusals.sourceGone() },
  {
    what: 'a failure of the service',
    workbook: () => officeWorkbook(),
    options: { faults: { at: 8, way: 'throw' } },
    sentence: google.failed(),
  },
];

describe.each(TROUBLES)('$what', ({ workbook: make, options, sentence }) => {
  test('is told in one plain sentence, and nothing is written', () => {
    const workbook = make();
    const before = fingerprint(workbook);
    const { outcome, ui } = analyseBuilt(workbook, options);
    expect([outcome, alertsOf(ui)]).toEqual(['done', [[notDone, sentence]]]);
    expect(sentence).toMatch(/โปรด/);
    expect(fingerprint(workbook)).toBe(before);
    expect(workbook.lockHolder).toBeUndefined();
  });

  test('is a refusal for the sidebar, told in the same words', () => {
    const workbook = make();
    const input = { tab: workbook.activeSheet.id, year: 2565, kind: 'plan' } as const;
    const { outcome, answer, ui } = call(workbook, 'writeTab', input, options);
    expect([outcome, alertsOf(ui), ui.prompts]).toEqual(['done', [], []]);
    expect(answer && !answer.ok ? refusalWords('th', answer.refusal) : '').toBe(sentence);
  });
});

test('a year that nobody knows is a refusal for the page, which asks itself', () => {
  const workbook = new Workbook('office');
  const source = workbook.addSheet(SOURCE);
  source.fill(1, 1, [
    ['ข้อ', 'คะแนน'],
    ['O1', 100],
  ]);
  const { answer, ui } = call(workbook, 'readTable', { tab: null, year: null, columns: null });
  const refusal = { code: 'needsYear', tab: SOURCE, tabId: source.id };
  expect([answer, ui.prompts]).toEqual([{ ok: false, refusal }, []]);
});

describe('a service that fails at any call', () => {
  const calls = analyseBuilt(officeWorkbook()).log.calls.length;
  const whole = officeWorkbook();
  analyseBuilt(whole);
  // Every eighth call here; each of them in the tests of cut runs. The first one asks for consent, in Google's own words.
  const AT = Array.from({ length: Math.floor(calls / 8) }, (_, index) => 1 + index * 8);

  test('never shows a raw error, and the next run completes what was begun', () => {
    for (const at of AT) {
      const workbook = officeWorkbook();
      const { ui, outcome } = analyseBuilt(workbook, { faults: { at, way: 'throw' } });
      const told = alertsOf(ui).at(-1) ?? [];
      expect([at, outcome]).toEqual([at, 'done']);
      expect([notDone, th.run.finished.title]).toContain(told[0]);
      expect(told.join()).not.toMatch(/error|sorry|undefined|null|\bat\b/i);
      const next = analyseBuilt(workbook);
      expect([at, alertsOf(next.ui)[0]?.[0]]).toEqual([at, th.run.finished.title]);
      expect([at, fingerprint(workbook) === fingerprint(whole)]).toEqual([at, true]);
    }
  });
});

describe.each(['menuForm', 'menuSample', 'menuSidebar'])('%s', command => {
  test('tells a failing service in one plain sentence', () => {
    const answers = [typed('2565')];
    const options = command === 'menuForm' ? { answers } : {};
    const { log } = runBuilt(newFile(), command, options);
    expect(log.calls[0]).toBe('ScriptApp.requireAllScopes');
    for (let at = 1; at < log.calls.length; at++) {
      const { ui, outcome } = runBuilt(newFile(), command, { ...options, faults: { at, way: 'throw' } });
      const told = alertsOf(ui);
      expect([command, at, log.calls[at], outcome]).toEqual([command, at, log.calls[at], 'done']);
      expect(told.length).toBeGreaterThan(0);
      expect(told.flat().join()).not.toMatch(/error|sorry|undefined|null/i);
    }
  });
});

test.each(['menuSidebar', 'menuHelp'])('%s works while somebody else runs an analysis', command => {
  expect(runBuilt(officeWorkbook(), command, { lockedElsewhere: true }).outcome).toBe('done');
});

test('a tab of ours with the longest possible name is kept in a copy like any other', () => {
  const workbook = officeWorkbook();
  analyseBuilt(workbook);
  const officer = new Officer(workbook);
  const ranking = officer.tab(th.tabs.names.ranking);
  officer.renameTab(ranking, 'อ'.repeat(100));
  officer.type(ranking, 3, 3, 'พิมพ์ทับ');
  open(workbook, SOURCE);
  const { ui } = analyseBuilt(workbook);
  expect(alertsOf(ui)[0]?.[0]).toBe(th.run.finished.title);
  expect(workbook.sheets.at(-1)?.value(3, 3)).toBe('พิมพ์ทับ');
});

test('a last flush that fails is told when the lock is free again', () => {
  const { calls } = analyseBuilt(officeWorkbook()).log;
  const workbook = officeWorkbook();
  const held: boolean[] = [];
  const { ui } = analyseBuilt(workbook, {
    faults: { at: calls.lastIndexOf('SpreadsheetApp.flush'), way: 'throw' },
    between: (_, name) => {
      if (name === 'Ui.alert') held.push(workbook.lockHolder !== undefined);
    },
  });
  expect(ui.alerts.map(({ title }) => title)).toEqual([notDone]);
  expect(held).toEqual([false]);
});

test('the help needs nothing but the message itself', () => {
  const { log } = runBuilt(newFile(), 'menuHelp');
  for (let at = 0; at < log.calls.length - 2; at++) {
    const { ui, outcome } = runBuilt(newFile(), 'menuHelp', { faults: { at, way: 'throw' } });
    expect([at, outcome, ui.alerts.map(({ title }) => title)]).toEqual([at, 'done', [th.run.help.title]]);
  }
});
