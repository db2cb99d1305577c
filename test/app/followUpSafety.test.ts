// The laws of the plan hold for the follow-up tab: a run that is cut loses nothing and is completed by the next one, and
// three hundred rows cost no more calls than a few.
import { describe, expect, jest, test } from '@jest/globals';
import { fingerprint } from '../../scripts/host/snapshot';
import { Workbook } from '../../scripts/host/workbook';
import { th } from '../../src/text/th';
import { answered, callHere } from './calls/called';
import { analyse, KeyedTab, score } from './planTabs';
import { analyseHere, officeWorkbook, ownTab, SOURCE, THEIRS } from './workbooks';

// A failed run reports its error to the log of the script; here every run fails on purpose.
jest.spyOn(console, 'error').mockImplementation(() => undefined);

const KEY = 'half/operation-report';
const tabOf = (workbook: Workbook): number => workbook.sheet(SOURCE)?.id ?? 0;
const make = (workbook: Workbook, options = {}) =>
  callHere(workbook, 'writeTab', { tab: tabOf(workbook), year: 2565, kind: 'followUp' }, options);

/** An officer reports on a row, and notes something below the table. */
function officerWorks(workbook: Workbook): void {
  if (!ownTab(workbook, 'followUp')) return;
  const tab = new KeyedTab(workbook, 'followUp');
  if (tab.row(KEY) === 0) return;
  tab.type(KEY, 'result', 'เผยแพร่แล้ว');
  tab.officer.type(tab.sheet, 60, 3, 'จดไว้ใต้ตาราง');
}

function expectOfficersCells(workbook: Workbook): void {
  const tab = new KeyedTab(workbook, 'followUp');
  expect(tab.value(KEY, 'result')).toBe('เผยแพร่แล้ว');
  expect(tab.sheet.value(60, 3)).toBe('จดไว้ใต้ตาราง');
}

/** The plan and the scores change, so that the follow-up tab has cells to change and rows to add. */
function laterRun(): Workbook {
  const workbook = officeWorkbook();
  analyse(workbook);
  answered(make(workbook));
  officerWorks(workbook);
  new KeyedTab(workbook, 'plan').type('e-service', 'measure', 'มาตรการของเราเอง');
  score(workbook, 'O12', 100);
  score(workbook, 'O40', 0);
  return workbook;
}

/** The states that a run leaves that is killed at each of its service calls; equal ones once. */
function cutStates(
  start: Workbook,
  run: (workbook: Workbook, at: number) => void,
  calls: number,
): Workbook[] {
  const states = Array.from({ length: calls }, (_, at) => {
    const workbook = start.clone();
    run(workbook, at);
    return workbook;
  });
  return states.filter((state, at) => fingerprint(state) !== fingerprint(states[at - 1] ?? new Workbook()));
}

describe('a run of the menu over a follow-up tab, cut at any service call', () => {
  const start = laterRun();
  const whole = start.clone();
  const { log } = analyseHere(whole);
  const end = fingerprint(whole);
  const states = cutStates(
    start,
    (workbook, at) => analyseHere(workbook, { faults: { at, way: 'kill' } }),
    log.calls.length,
  );

  test('loses nothing that was typed', () => {
    expect(states.length).toBeGreaterThan(5);
    for (const state of states) expectOfficersCells(state);
  });

  test('is completed by the next run', () => {
    for (const state of states) {
      analyse(state);
      expect(fingerprint(state)).toBe(end);
      expect(analyse(state).log.writes).toBe(0);
    }
  });
});

describe('the first follow-up tab, cut at any service call', () => {
  const start = officeWorkbook();
  analyse(start);
  const whole = start.clone();
  const { log } = make(whole);
  const end = fingerprint(whole);
  const states = cutStates(
    start,
    (workbook, at) => make(workbook, { faults: { at, way: 'kill' } }),
    log.calls.length,
  );

  test('is completed when it is asked for again', () => {
    expect(states.length).toBeGreaterThan(5);
    for (const state of states) {
      answered(make(state));
      expect(fingerprint(state)).toBe(end);
    }
  });

  test('touches neither the scores nor the office’s own tab', () => {
    const print = (workbook: Workbook, name: string) => fingerprint(workbook.sheet(name) ?? workbook);
    for (const state of states)
      for (const name of [SOURCE, THEIRS]) expect(print(state, name)).toBe(print(start, name));
  });
});

test('filling empty headings, cut at any service call, is completed when it is asked for again', () => {
  const start = laterRun();
  new KeyedTab(start, 'followUp').type('half/e-service', 'result', 'ทำแล้ว');
  const fill = (workbook: Workbook, options = {}) =>
    callHere(workbook, 'fillEmpty', { tab: tabOf(workbook), year: 2565, round: 'half' }, options);
  const whole = start.clone();
  const { log } = fill(whole);
  const states = cutStates(
    start,
    (workbook, at) => fill(workbook, { faults: { at, way: 'kill' } }),
    log.calls.length,
  );
  for (const state of states) {
    answered(fill(state));
    expect(fingerprint(state)).toBe(fingerprint(whole));
  }
});

test('an officer who types between any two calls of a run loses nothing', () => {
  const start = laterRun();
  const { log } = analyseHere(start.clone());
  for (let at = 0; at < log.calls.length; at++) {
    const workbook = start.clone();
    analyseHere(workbook, { between: index => index === at && officerWorks(workbook) });
    analyseHere(workbook);
    expectOfficersCells(workbook);
  }
});

describe('with 300 rows in the plan', () => {
  const workbook = officeWorkbook();
  analyse(workbook);
  const plan = new KeyedTab(workbook, 'plan');
  const first = plan.sheet.lastRow + 1;
  for (let index = 0; index < 300; index++)
    plan.officer.type(plan.sheet, first + index, plan.column('measure'), `กิจกรรมที่ ${index}`);
  const made = make(workbook);
  const followUp = new KeyedTab(workbook, 'followUp');
  const rows = followUp.list('key').length;
  for (let row = 3; row < rows + 3; row += 3)
    followUp.officer.type(followUp.sheet, row, followUp.column('result'), `ผลของแถว ${row}`);
  const results = () => followUp.list('key').map((key, at) => [key, followUp.list('result')[at]].join());
  const before = results();
  for (let index = 0; index < 300; index += 2)
    plan.officer.type(plan.sheet, first + index, plan.column('responsible'), 'กองคลัง');
  score(workbook, 'O14', 0);
  const { log } = analyse(workbook);

  test('has a row for each of them in each round, made in few calls', () => {
    expect(rows).toBe(2 * (300 + first - 3));
    expect(made.log.writes).toBeLessThanOrEqual(80);
  });

  test('keeps every result with its row', () => {
    expect(results().slice(0, before.length)).toEqual(before);
    expect(followUp.list('responsible').filter(unit => unit === 'กองคลัง').length).toBeGreaterThanOrEqual(300);
  });

  test('costs at most 25 writes, and none once everything is right', () => {
    expect(log.writes).toBeLessThanOrEqual(25);
    expect(log.reads).toBeLessThanOrEqual(16);
    expect(analyse(workbook).log.writes).toBe(0);
  });

  test('offers the statuses in every row', () => {
    const rule = followUp.sheet.peek(rows + 2, followUp.column('status'))?.validation?.rule;
    expect(rule).toMatchObject({ values: th.tabs.plan.statuses });
  });
});
