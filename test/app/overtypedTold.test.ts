// What a run says of cells that were typed over is true: it counts the rows in which somebody typed, and no others.
import { describe, expect, test } from '@jest/globals';
import { Officer } from '../../scripts/host/officer';
import type { Workbook } from '../../scripts/host/workbook';
import { readRecord, writeRecord } from '../../src/app/record';
import { MESSAGES } from '../../src/text/messages';
import { th } from '../../src/text/th';
import { answered, callHere, refusalOf } from './calls/called';
import { tabOf, tabsAfter } from './followUpTabs';
import { analyse, KeyedTab, score } from './planTabs';
import { analyseHere, SOURCE } from './workbooks';

const [O12, O17, O20] = ['operation-report', 'e-service', 'budget-report'];
const { rewritten } = MESSAGES.th.run.finished;
const sentences = (kind: 'plan' | 'followUp') =>
  [1, 2, 3].map(count => rewritten({ tab: th.tabs.names[kind], count }));

/** How many rows of each tab the run says were typed over. */
const saidAfter = (workbook: Workbook) => {
  const message = analyse(workbook).ui.alerts[0]?.message ?? '';
  const of = (kind: 'plan' | 'followUp') => sentences(kind).findIndex(one => message.includes(one)) + 1;
  return { plan: of('plan'), followUp: of('followUp') };
};

describe('nothing is said to be typed over', () => {
  test.each<[string, (workbook: Workbook) => void]>([
    ['where scores changed', workbook => score(workbook, 'O14', 0)],
    [
      'where a row was deleted and scores changed',
      workbook => {
        const plan = new KeyedTab(workbook, 'plan');
        plan.officer.deleteRows(plan.sheet, plan.row(O20));
        score(workbook, 'O12', 100);
      },
    ],
    [
      'where a row was duplicated and scores changed',
      workbook => {
        const plan = new KeyedTab(workbook, 'plan');
        plan.officer.duplicateRow(plan.sheet, plan.row(O20));
        score(workbook, 'O12', 100);
      },
    ],
    [
      'where a measure of the plan was changed, which the follow-up repeats',
      workbook => new KeyedTab(workbook, 'plan').type(O12, 'measure', 'มาตรการใหม่'),
    ],
    [
      'in the tabs of an earlier build, of which no mark is known',
      workbook => {
        const entry = workbook.metadata.find(({ key }) => key === 'ita.record');
        if (!entry) throw new Error('there is no record');
        const record = readRecord(entry.value);
        const tabs = record.tabs.map(tab => ({ ...tab, mark: tab.kind === 'plan' ? '' : tab.mark }));
        entry.value = writeRecord({ ...record, tabs });
        score(workbook, 'O12', 100);
      },
    ],
  ])('%s', (_, change) => {
    const { workbook } = tabsAfter();
    change(workbook);
    expect(saidAfter(workbook)).toEqual({ plan: 0, followUp: 0 });
  });
});

test('only the rows in which somebody typed are counted, whatever else has changed', () => {
  const { workbook, plan } = tabsAfter();
  plan.type(O12, 'score', 12);
  plan.type(O12, 'mark', 'จดไว้');
  plan.type(O17, 'point', 'พิมพ์ทับ');
  score(workbook, 'O20', 100);
  expect(saidAfter(workbook)).toEqual({ plan: 2, followUp: 0 });
});

test('of a tab that was not written nothing is said to be written again', () => {
  const { workbook, plan, followUp } = tabsAfter();
  followUp.type(`half/${O12}`, 'measure', 'พิมพ์ทับ');
  const visible = { row: plan.row(O12), column: 2, rows: 1, columns: plan.sheet.maxColumns - 1 };
  plan.officer.copy(plan.sheet, visible, plan.row(O17), 2);
  new Officer(workbook).openTab(plan.officer.tab(SOURCE));
  const { ui } = analyseHere(workbook, { answers: ['NO'] });
  expect(ui.alerts.at(-1)?.message).not.toContain('ถูกเขียนใหม่');
  expect(followUp.value(`half/${O12}`, 'measure')).toBe('พิมพ์ทับ');
});

describe('what was kept', () => {
  const restore = (workbook: Workbook) =>
    callHere(workbook, 'restorePlan', { tab: tabOf(workbook), year: 2565 });

  test('is not put into rows that cannot be told apart, and stays until they can', () => {
    const { workbook, plan } = tabsAfter();
    plan.type(O12, 'mark', 'จดไว้');
    analyse(workbook);
    const visible = { row: plan.row(O12), column: 2, rows: 1, columns: plan.sheet.maxColumns - 1 };
    const row = plan.row(O17);
    plan.officer.copy(plan.sheet, visible, row, 2);
    expect(refusalOf(restore(workbook))).toMatchObject({ code: 'unclearRows', rows: String(row) });
    plan.officer.deleteRows(plan.sheet, row);
    expect(answered(restore(workbook))).toEqual({ restored: 1, left: 0 });
    expect(plan.value(O12, 'mark')).toBe('จดไว้');
  });

  test('of a tab that was deleted keeps nothing else from being put back', () => {
    const { workbook, plan, followUp } = tabsAfter();
    for (const mark of ['จดไว้', 'จดอีกครั้ง']) {
      plan.type(O12, 'mark', mark);
      followUp.type(`half/${O12}`, 'mark', mark);
      analyse(workbook);
    }
    plan.officer.deleteTab(followUp.sheet);
    expect(answered(restore(workbook))).toEqual({ restored: 1, left: 0 });
    expect(plan.value(O12, 'mark')).toBe('จดอีกครั้ง');
    plan.type(O12, 'mark', '');
    expect(answered(restore(workbook))).toEqual({ restored: 1, left: 0 });
    expect(plan.value(O12, 'mark')).toBe('จดไว้');
  });

  test('stays where the head of the tab is gone', () => {
    const { workbook, plan } = tabsAfter();
    plan.type(O12, 'mark', 'จดไว้');
    analyse(workbook);
    const before = workbook.clone();
    plan.officer.deleteRows(plan.sheet, 1, 2);
    expect(answered(restore(workbook))).toEqual({ restored: 0, left: 1 });
    const kept = [...workbook.properties.document.entries()];
    expect(kept).toEqual([...before.properties.document.entries()]);
  });
});

test('an empty cell for words in a row that is added later is a text cell', () => {
  const { workbook, plan } = tabsAfter();
  score(workbook, 'O14', 0);
  analyse(workbook);
  const row = plan.list('code').indexOf('O14') + 3;
  expect(row).toBeGreaterThan(2);
  for (const column of ['finding', 'mark', 'measure'])
    expect([column, plan.sheet.peek(row, plan.column(column))?.numberFormat]).toEqual([column, '@']);
  expect(plan.sheet.peek(row, plan.column('score'))?.numberFormat).toBe('0.00');
});
