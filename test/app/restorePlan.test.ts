// The version of a plan before the latest run: kept beside the file, and put back as far as nobody has typed since.
import { describe, expect, jest, test } from '@jest/globals';
import { fingerprint } from '../../scripts/host/snapshot';
import type { Workbook } from '../../scripts/host/workbook';
import { th } from '../../src/text/th';
import { answered, callHere, refusalOf } from './calls/called';
import { analyse, KeyedTab, score } from './planTabs';
import { analyseHere, officeWorkbook, SOURCE, valuesOf } from './workbooks';

jest.spyOn(console, 'error').mockImplementation(() => undefined);

const [O12, O17] = ['operation-report', 'e-service'];
const tabOf = (workbook: Workbook): number => workbook.sheet(SOURCE)?.id ?? 0;
const restore = (workbook: Workbook) =>
  callHere(workbook, 'restorePlan', { tab: tabOf(workbook), year: 2565 });
const planOf = (workbook: Workbook) => new KeyedTab(workbook, 'plan');
const dayOf = (workbook: Workbook) =>
  answered(callHere(workbook, 'readTable', { tab: tabOf(workbook), year: null, columns: null })).planBefore;

function analysed(): Workbook {
  const workbook = officeWorkbook();
  analyse(workbook);
  return workbook;
}

/** A run after which one row is no longer needed and another one is new. */
function changed(workbook: Workbook): Workbook {
  score(workbook, 'O12', 100);
  score(workbook, 'O14', 0);
  analyse(workbook);
  return workbook;
}

describe('a plan', () => {
  test('that was only made has no version before', () => {
    const workbook = analysed();
    expect(dayOf(workbook)).toBeNull();
    expect(refusalOf(restore(workbook))).toEqual({ code: 'nothingToUndo' });
  });

  test('that a run changed can be put back as it was', () => {
    const workbook = analysed();
    const before = valuesOf(planOf(workbook).sheet);
    changed(workbook);
    expect(dayOf(workbook)).toEqual(expect.stringMatching(/ \d{4}$/));
    expect(answered(restore(workbook)).left).toBe(0);
    expect(valuesOf(planOf(workbook).sheet)).toEqual(before);
    expect(dayOf(workbook)).toBeNull();
  });

  test('keeps what was typed since, and rows in which something was typed', () => {
    const workbook = changed(analysed());
    const plan = planOf(workbook);
    const added = plan.list('code').indexOf('O14') + 3;
    plan.officer.type(plan.sheet, added, plan.column('status'), th.tabs.plan.done);
    plan.type(O12, 'mark', 'จดไว้');
    plan.type(O17, 'result', 'ทำแล้ว');
    expect(answered(restore(workbook)).left).toBeGreaterThan(0);
    expect(plan.sheet.value(added, plan.column('code'))).toBe('O14');
    expect([plan.value(O12, 'mark'), plan.value(O12, 'score')]).toEqual(['จดไว้', 0]);
    expect(plan.value(O17, 'result')).toBe('ทำแล้ว');
  });

  test('is brought up to date again by the next run', () => {
    const workbook = changed(analysed());
    const print = fingerprint(planOf(workbook).sheet);
    answered(restore(workbook));
    analyse(workbook);
    expect(fingerprint(planOf(workbook).sheet)).toBe(print);
  });

  test('has five versions, the latest first', () => {
    const workbook = analysed();
    const states = [1, 2, 3, 4, 5, 6, 7].map(points => {
      const before = valuesOf(planOf(workbook).sheet);
      score(workbook, 8, 70 + points);
      analyse(workbook);
      return before;
    });
    for (const before of states.slice(-5).reverse()) {
      answered(restore(workbook));
      expect(valuesOf(planOf(workbook).sheet)).toEqual(before);
    }
    expect(refusalOf(restore(workbook))).toEqual({ code: 'nothingToUndo' });
  });

  test('can be put back where a run added many rows', () => {
    const workbook = analysed();
    const before = valuesOf(planOf(workbook).sheet);
    for (let item = 1; item <= 43; item++) score(workbook, `O${item}`, 0);
    analyse(workbook);
    expect(planOf(workbook).list('key').length).toBeGreaterThan(40);
    expect(answered(restore(workbook)).left).toBe(0);
    expect(valuesOf(planOf(workbook).sheet)).toEqual(before);
  });

  test('that is gone is told to be gone', () => {
    const workbook = changed(analysed());
    const plan = planOf(workbook);
    plan.officer.deleteTab(plan.sheet);
    expect(refusalOf(restore(workbook))).toEqual({ code: 'tabGone' });
  });
});

test('a run that was cut anywhere and the one that completes it are one version', () => {
  const start = analysed();
  const before = valuesOf(planOf(start).sheet);
  score(start, 'O12', 100);
  score(start, 'O14', 0);
  score(start, 8, 90);
  const { log } = analyseHere(start.clone());
  for (let at = 0; at < log.calls.length; at++) {
    const workbook = start.clone();
    analyseHere(workbook, { faults: { at, way: 'kill' } });
    analyseHere(workbook);
    answered(restore(workbook));
    expect([at, valuesOf(planOf(workbook).sheet)]).toEqual([at, before]);
  }
});

test('a restore that was cut anywhere leaves every cell as it was or as it is to be', () => {
  const start = changed(analysed());
  const whole = start.clone();
  const { log } = restore(whole);
  const cells = (workbook: Workbook) => valuesOf(planOf(workbook).sheet).map(row => row.map(String));
  const [now, then] = [cells(start), cells(whole)];
  for (let at = 0; at < log.calls.length; at++) {
    const workbook = start.clone();
    callHere(workbook, 'restorePlan', { tab: tabOf(workbook), year: 2565 }, { faults: { at, way: 'kill' } });
    const strange = cells(workbook).flatMap((row, index) =>
      row.filter((value, column) => [now, then].every(state => (state[index]?.[column] ?? '') !== value)),
    );
    expect([at, strange]).toEqual([at, []]);
  }
});
