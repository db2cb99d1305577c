// Where work goes on: scores of a year that are imported anew into another tab, and a tab of ours that lost its head.
// What people typed goes on with them, or the run says which tab has it.
import { expect, test } from '@jest/globals';
import type { Officer } from '../../scripts/host/officer';
import { fingerprint } from '../../scripts/host/snapshot';
import type { Workbook } from '../../scripts/host/workbook';
import { readRecord } from '../../src/app/record';
import { MESSAGES } from '../../src/text/messages';
import { answered, callHere } from './calls/called';
import { type Tabs, tabsAfter } from './followUpTabs';
import { analyse, KeyedTab } from './planTabs';
import { SOURCE, valuesOf } from './workbooks';

const O12 = 'operation-report';
const NEW = 'คะแนน (นำเข้าใหม่)';

/** A copy of the score tab beside the one before, open. */
function imported(officer: Officer): number {
  const old = officer.tab(SOURCE);
  const tab = officer.workbook.addSheet(NEW);
  tab.fill(1, 1, valuesOf(old));
  officer.openTab(tab);
  return tab.id;
}

function filledIn(): Tabs {
  const tabs = tabsAfter(plan => plan.type(O12, 'measure', 'มาตรการของเรา'));
  tabs.followUp.type(`half/${O12}`, 'result', 'ทำแล้ว');
  return tabs;
}

const said = (workbook: Workbook): string => analyse(workbook, NEW).ui.alerts[0]?.message ?? '';
const { finished } = MESSAGES.th.run;

test('the plan goes on with the new score tab where the old one is gone', () => {
  const { workbook, plan, followUp } = filledIn();
  imported(plan.officer);
  plan.officer.deleteTab(plan.officer.tab(SOURCE));
  const count = workbook.sheets.length;
  expect(said(workbook)).toContain(finished.takesOver({ year: 2565 }));
  expect(workbook.sheets).toHaveLength(count);
  expect(plan.value(O12, 'measure')).toBe('มาตรการของเรา');
  expect(followUp.value(`half/${O12}`, 'result')).toBe('ทำแล้ว');
  const again = analyse(workbook, NEW);
  expect(again.ui.alerts[0]?.message).not.toContain(finished.takesOver({ year: 2565 }));
  expect(again.log.writes).toBe(0);
});

test('documents and the sidebar have the plan before the next run', () => {
  const { workbook, plan } = filledIn();
  const tab = imported(plan.officer);
  plan.officer.deleteTab(plan.officer.tab(SOURCE));
  const opened = answered(callHere(workbook, 'openDocuments', { tab, year: null }));
  expect(opened.plan?.find(({ key }) => key === O12)?.measure).toBe('มาตรการของเรา');
  const reading = answered(callHere(workbook, 'readTable', { tab, year: null, columns: null }));
  expect(reading.progress?.rows).toBeGreaterThan(0);
});

test('a plan that is begun beside one that stands names both', () => {
  const { workbook, plan } = filledIn();
  imported(plan.officer);
  const name = plan.sheet.name;
  const message = said(workbook);
  expect(message).toContain(finished.beside({ year: 2565, source: SOURCE, plan: name }));
  expect(workbook.sheets.some(sheet => valuesOf(sheet).flat().includes('มาตรการของเรา'))).toBe(true);
  expect(said(workbook)).not.toContain('ยังอยู่ที่แท็บ');
});

test('of several that are gone the one that was analysed last is taken over', () => {
  const { workbook, plan } = filledIn();
  imported(plan.officer);
  analyse(workbook, NEW);
  const second = workbook.sheets.find(({ name }) => name === 'แผนปฏิบัติการ 2565');
  expect(second).toBeDefined();
  const third = workbook.addSheet('ครั้งที่สาม');
  third.fill(1, 1, valuesOf(plan.officer.tab(SOURCE)));
  for (const name of [SOURCE, NEW]) plan.officer.deleteTab(plan.officer.tab(name));
  const count = workbook.sheets.length;
  analyse(workbook, third.name);
  expect(workbook.sheets).toHaveLength(count);
  const owners = readRecord(workbook.metadata.find(({ key }) => key === 'ita.record')?.value ?? '').tabs;
  expect(owners.find(({ id }) => id === second?.id)?.source).toBe(third.id);
});

test('a plan that lost its head stays as it is, and the run says where the new one is', () => {
  const { workbook, plan } = tabsAfter(tab => tab.type(O12, 'measure', 'มาตรการของเรา'));
  const { sheet, officer } = plan;
  officer.deleteRows(sheet, 1, 2);
  const print = fingerprint(sheet);
  const message = analyse(workbook).ui.alerts[0]?.message ?? '';
  const tab = new KeyedTab(workbook, 'plan').sheet.name;
  expect(message).toContain(MESSAGES.th.run.finished.headless({ old: sheet.name, tab }));
  expect(fingerprint(sheet)).toBe(print);
  expect(analyse(workbook).ui.alerts[0]?.message).not.toContain(`"${sheet.name}"`);
});
