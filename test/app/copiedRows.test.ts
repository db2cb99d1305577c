// Cells of one row of the plan copied over those of another: nobody can tell what was meant, so the user is asked.
import { expect, test } from '@jest/globals';
import type { Answer } from '../../scripts/host/ui';
import type { Workbook } from '../../scripts/host/workbook';
import { MESSAGES } from '../../src/text/messages';
import { th } from '../../src/text/th';
import { callHere, refusalOf } from './calls/called';
import { tabOf, tabsAfter } from './followUpTabs';
import { KeyedTab, score } from './planTabs';
import { analyseHere, SOURCE, valuesOf } from './workbooks';

const [O12, O17] = ['operation-report', 'e-service'];
const UNCLEAR = (rows: string) => th.refusals.unclearRows({ tab: th.tabs.names.plan, rows });

/** A plan in which the cells of O12 were copied over those of O17, texts and all, and a score that has changed. */
function copied(): { readonly workbook: Workbook; readonly row: number } {
  const { workbook, plan } = tabsAfter(tab => tab.type(O12, 'result', 'ทำแล้ว'));
  const row = plan.row(O17);
  const visible = { row: plan.row(O12), column: 2, rows: 1, columns: plan.sheet.maxColumns - 1 };
  plan.officer.copy(plan.sheet, visible, row, 2);
  score(workbook, 'O14', 0);
  plan.officer.openTab(plan.officer.tab(SOURCE));
  return { workbook, row };
}

const run = (workbook: Workbook, answer: Answer) => analyseHere(workbook, { answers: [answer] }).ui;

test.each<Answer>(['NO', 'CLOSE'])(
  'the plan stays as it is where the user says %s, and other tabs are written',
  answer => {
    const { workbook, row } = copied();
    const { sheet } = new KeyedTab(workbook, 'plan');
    const before = valuesOf(sheet);
    const { alerts } = run(workbook, answer);
    expect(alerts.map(({ title }) => title)).toEqual([
      MESSAGES.th.run.unclear.title,
      MESSAGES.th.run.finished.title,
    ]);
    expect(alerts.every(({ message }) => message.includes(UNCLEAR(String(row))))).toBe(true);
    expect(valuesOf(sheet)).toEqual(before);
    expect(valuesOf(new KeyedTab(workbook, 'ranking').sheet).flat()).toContain(9);
  },
);

test('both rows are of the item that they show where the user says so, and it is not asked again', () => {
  const { workbook } = copied();
  run(workbook, 'YES');
  const plan = new KeyedTab(workbook, 'plan');
  expect(plan.rows(O12)).toHaveLength(2);
  expect(plan.rows(O12).map(at => plan.sheet.value(at, plan.column('result')))).toEqual(['ทำแล้ว', 'ทำแล้ว']);
  // What the cells were copied over is needed still, and has a row again.
  expect(plan.rows(O17)).toHaveLength(1);
  const { alerts } = analyseHere(workbook).ui;
  expect(alerts.map(({ title }) => title)).toEqual([MESSAGES.th.run.finished.title]);
  expect(alerts[0]?.message).toContain(MESSAGES.th.run.finished.unchanged);
});

test('the page is refused with the rows, also for marks', () => {
  const { workbook, row } = copied();
  const at = { tab: tabOf(workbook), year: 2565 };
  const refusal = { code: 'unclearRows', tab: th.tabs.names.plan, rows: String(row) };
  expect(refusalOf(callHere(workbook, 'writeTab', { ...at, kind: 'plan' }))).toEqual(refusal);
  expect(refusalOf(callHere(workbook, 'markInPlan', { ...at, add: ['O12'], remove: [] }))).toEqual(refusal);
});
