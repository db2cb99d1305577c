// Items that are to be done first: kept in the file, shown in the plan, and never at the cost of what was typed.
import { describe, expect, test } from '@jest/globals';
import type { CellValue } from '../../../scripts/host/cell';
import { Officer } from '../../../scripts/host/officer';
import { fingerprint } from '../../../scripts/host/snapshot';
import type { Workbook } from '../../../scripts/host/workbook';
import { readRecord } from '../../../src/app/record';
import { th } from '../../../src/text/th';
import { analyseBuilt, officeWorkbook, ownTab, SOURCE, THEIRS, valuesOf } from '../workbooks';
import { answered, call } from './called';

const { chosen, noLongerNeeded } = th.tabs.plan;
const tabOf = (workbook: Workbook): number => workbook.sheet(SOURCE)?.id ?? 0;
const change = (workbook: Workbook, add: string[], remove: string[]) =>
  answered(call(workbook, 'markInPlan', { tab: tabOf(workbook), year: 2565, add, remove }));
const mark = (workbook: Workbook, ...ids: string[]) => change(workbook, ids, []);
const unmark = (workbook: Workbook, ...ids: string[]) => change(workbook, [], ids);

/** Rows of the plan by column ids. */
function rowsOf(workbook: Workbook): Record<string, CellValue>[] {
  const [ids = [], , ...rows] = valuesOf(ownTab(workbook, 'plan'));
  return rows.map(row => Object.fromEntries(ids.map((id, column) => [String(id), row[column] ?? ''])));
}
const marksOf = (workbook: Workbook): string[] =>
  rowsOf(workbook).flatMap(row => (row.mark === chosen ? [String(row.key)] : []));

function analysed(): Workbook {
  const workbook = officeWorkbook();
  analyseBuilt(workbook);
  return workbook;
}

function run(workbook: Workbook): void {
  const officer = new Officer(workbook);
  officer.openTab(officer.tab(SOURCE));
  analyseBuilt(workbook);
}

function score(workbook: Workbook, code: string, points: CellValue): void {
  const source = workbook.sheet(SOURCE);
  source?.put(source.entries().find(({ cell }) => cell.value === code)?.row ?? 0, 2, { value: points });
}

describe('marked items', () => {
  test('are shown in the plan, and are told to the page', () => {
    const workbook = analysed();
    expect(mark(workbook, 'O12', '8')).toEqual({
      id: ownTab(workbook, 'plan')?.id,
      name: th.tabs.names.plan,
      marked: 2,
      ids: ['8', 'O12'],
    });
    expect(marksOf(workbook).sort()).toEqual(['indicator-8', 'operation-report']);
    const reading = call(workbook, 'readTable', { tab: tabOf(workbook), year: null, columns: null });
    expect(answered(reading).marked).toEqual(['8', 'O12']);
  });

  test('that no rule would put into the plan get a row with a measure', () => {
    const workbook = analysed();
    const before = rowsOf(workbook);
    mark(workbook, '3');
    const [added] = rowsOf(workbook).slice(before.length);
    expect(rowsOf(workbook).slice(0, before.length)).toEqual(before);
    expect(added).toMatchObject({ key: 'indicator-3', score: 98, mark: chosen });
    expect(added?.measure).not.toBe('');
  });

  test('stay marked in every later run, and the four steps agree', () => {
    const workbook = analysed();
    mark(workbook, 'O12', '3');
    score(workbook, 'O20', 100);
    run(workbook);
    expect(marksOf(workbook).sort()).toEqual(['indicator-3', 'operation-report']);
    const after = fingerprint(workbook);
    answered(call(workbook, 'writeTab', { tab: tabOf(workbook), year: 2565, kind: 'plan' }));
    expect(fingerprint(workbook)).toBe(after);
  });

  test('lose the mark when it is taken away; a row without a reason stays and says so', () => {
    const workbook = analysed();
    mark(workbook, 'O12', '3', 'O17');
    expect(unmark(workbook, 'O12', '3')).toMatchObject({ marked: 1, ids: ['O17'] });
    expect(marksOf(workbook)).toEqual(['e-service']);
    expect(rowsOf(workbook).find(({ key }) => key === 'indicator-3')?.mark).toBe(noLongerNeeded);
    expect(unmark(workbook, 'O17')).toMatchObject({ marked: 0, ids: [] });
    expect(marksOf(workbook)).toEqual([]);
  });

  test('are kept beside those of somebody who marks at the same time', () => {
    const workbook = analysed();
    mark(workbook, 'O12');
    expect(mark(workbook, '3').ids).toEqual(['3', 'O12']);
    expect(change(workbook, ['O17'], ['3', 'O20']).ids).toEqual(['O12', 'O17']);
    expect(marksOf(workbook).sort()).toEqual(['e-service', 'operation-report']);
  });

  test('that were repaired say that they are no longer needed', () => {
    const workbook = analysed();
    mark(workbook, 'O12');
    score(workbook, 'O12', 100);
    run(workbook);
    expect(rowsOf(workbook).find(({ key }) => key === 'operation-report')?.mark).toBe(noLongerNeeded);
  });

  test('that the year does not have are not kept', () => {
    const workbook = analysed();
    expect(mark(workbook, 'O99', 'TOTAL', '__proto__', '', 'O12', 'O12').marked).toBe(1);
    const reading = call(workbook, 'readTable', { tab: tabOf(workbook), year: null, columns: null });
    expect(answered(reading).marked).toEqual(['O12']);
  });
});

test('only the plan is written, and one is made where there is none', () => {
  const workbook = officeWorkbook();
  const before = [SOURCE, THEIRS].map(name => fingerprint(new Officer(workbook).tab(name)));
  expect(mark(workbook, 'O12').name).toBe(th.tabs.names.plan);
  expect(workbook.sheets.map(({ name }) => name)).toEqual([SOURCE, THEIRS, th.tabs.names.plan]);
  expect([SOURCE, THEIRS].map(name => fingerprint(new Officer(workbook).tab(name)))).toEqual(before);
  expect(marksOf(workbook)).toEqual(['operation-report']);
});

test('a plan that is made does not take the user away', () => {
  const workbook = officeWorkbook();
  mark(workbook, 'O12');
  expect(workbook.activeSheet.name).toBe(SOURCE);
});

test('what the officer typed stays, and the result is the same one', () => {
  const workbook = analysed();
  const plan = ownTab(workbook, 'plan');
  const officer = new Officer(workbook);
  if (plan) officer.type(plan, 3, 10, 'มาตรการของเราเอง');
  const others = [th.tabs.names.ranking, th.tabs.names.check];
  const results = () =>
    readRecord(workbook.metadata.find(({ key }) => key === 'ita.record')?.value ?? '').results;
  const result = results();
  const before = others.map(name => fingerprint(officer.tab(name)));
  mark(workbook, '8', '3');
  expect(plan?.value(3, 10)).toBe('มาตรการของเราเอง');
  run(workbook);
  expect(plan?.value(3, 10)).toBe('มาตรการของเราเอง');
  expect(others.map(name => fingerprint(officer.tab(name)))).toEqual(before);
  expect(results()).toEqual(result);
});
