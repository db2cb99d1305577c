// What a plan says about the time of its rows, day by day, and a plan that is older than the columns for it.
import { afterAll, describe, expect, jest, test } from '@jest/globals';
import { fingerprint } from '../../scripts/host/snapshot';
import { th } from '../../src/text/th';
import { analyse, KeyedTab, score, setToday } from './planTabs';
import { officeWorkbook, ownTab, valuesOf } from './workbooks';

const words = th.tabs.plan;
const [O12, O17, O20] = ['operation-report', 'e-service', 'budget-report'];

// The plan made of the scores of FY2565 is for FY2566: October 2022 to September 2023.
afterAll(() => {
  jest.useRealTimers();
});

function planOf(): KeyedTab {
  setToday(2022, 9, 20);
  const workbook = officeWorkbook();
  analyse(workbook);
  return new KeyedTab(workbook, 'plan');
}

function dueOf(plan: KeyedTab, start: string | number | Date, end: string | Date, status = ''): unknown {
  plan.put(O12, 'start', { value: start });
  plan.put(O12, 'end', { value: end });
  plan.type(O12, 'status', status);
  analyse(plan.workbook);
  return plan.value(O12, 'due');
}

describe('the column of what is due', () => {
  test('is empty before anything is due', () => {
    expect(planOf().list('due').filter(String)).toEqual([]);
  });

  test.each([
    ['a month in words', 'ต.ค. 2565', 'มี.ค. 2566', words.overdue],
    ['Thai digits', 'ต.ค. ๖๕', 'มี.ค. ๖๖', words.overdue],
    ['months that name no year, by the plan’s fiscal year', 'ต.ค.', 'พ.ค.', words.dueSoon],
    ['quarters in one cell', 'ไตรมาส 1-3', '', ''],
    ['a date', new Date(2022, 9, 1), new Date(2023, 4, 20), words.dueSoon],
  ])('reads %s', (_, start, end, due) => {
    const plan = planOf();
    setToday(2023, 5, 10);
    expect(dueOf(plan, start, end)).toBe(due);
  });

  test('says of a time that cannot be read what is most likely meant, and never uses it', () => {
    const plan = planOf();
    setToday(2023, 5, 10);
    expect(dueOf(plan, 'ม.ค. 2566', '')).toBe(words.doubtfulTime({ time: 'ม.ค. 66' }));
    expect(dueOf(plan, 'เร็ว ๆ นี้', '')).toBe(words.unreadTime);
    expect(dueOf(plan, 'ต.ค. 2565', 'มี.ค. 2656')).toBe(words.doubtfulTime({ time: 'ต.ค. 65 - มี.ค. 66' }));
    expect(dueOf(plan, 'ต.ค. 65', 'มี.ค. 99')).toBe(words.unreadTime);
  });

  test('says so where a status cannot be read', () => {
    const plan = planOf();
    expect(dueOf(plan, 'ต.ค. 2565', 'มี.ค. 2566', 'ยังไม่แล้วเสร็จ')).toBe(
      words.doubtfulStatus({ statuses: `กำลังดำเนินการ${words.orStatus}ไม่แล้วเสร็จ` }),
    );
    expect(dueOf(plan, 'ต.ค. 2565', 'มี.ค. 2566', 'คุยกันแล้ว')).toBe(words.unreadStatus);
  });

  test.each([words.done, words.notDone])('is empty for a row that is over: %s', status => {
    const plan = planOf();
    setToday(2023, 5, 10);
    expect(dueOf(plan, 'ต.ค. 2565', 'มี.ค. 2566', status)).toBe('');
  });

  test('reads what a formula shows', () => {
    const plan = planOf();
    setToday(2023, 5, 10);
    plan.put(O12, 'end', { value: 'มี.ค. 2566', formula: '=Z1' });
    plan.put(O12, 'status', { value: 'กำลังดำเนินการ', formula: '=Z2' });
    analyse(plan.workbook);
    expect(plan.value(O12, 'due')).toBe(words.overdue);
    expect(plan.sheet.peek(plan.row(O12), plan.column('end'))?.formula).toBe('=Z1');
  });

  test('is coloured by its words', () => {
    const plan = planOf();
    const column = plan.column('due');
    const rules = plan.sheet.conditionalFormats.filter(
      ({ areas: [area] }) => area?.column === column && area.columns === 1,
    );
    expect(rules.map(({ condition }) => JSON.stringify(condition))).toEqual([
      expect.stringContaining(words.overdue),
      expect.stringContaining('<>'),
    ]);
  });
});

describe('from day to day', () => {
  const plan = planOf();
  const changed = () => {
    const rows = valuesOf(ownTab(plan.workbook, 'summary'));
    return rows.find(([label]) => label === th.tabs.summary.changed)?.[1];
  };

  test('only what is due changes, not the day of the result', () => {
    const [before, day] = [valuesOf(plan.sheet), changed()];
    setToday(2023, 12, 1);
    expect(analyse(plan.workbook).log.writes).toBeGreaterThan(0);
    const due = plan.column('due') - 1;
    expect(plan.list('due')).toEqual(plan.list('key').map(() => words.overdue));
    const without = (rows: typeof before) => rows.map(cells => cells.map((v, i) => (i === due ? '' : v)));
    expect(without(valuesOf(plan.sheet)).slice(2)).toEqual(without(before).slice(2));
    expect(changed()).toBe(day);
  });

  test('a second run on the same day writes nothing', () => {
    const print = fingerprint(plan.workbook);
    expect(analyse(plan.workbook).log.writes).toBe(0);
    expect(fingerprint(plan.workbook)).toBe(print);
  });
});

describe('a plan without the columns', () => {
  /** As an earlier version made it, with the office's own column behind. */
  function olderPlan(): KeyedTab {
    const plan = planOf();
    for (const id of ['due', 'evidence']) plan.officer.deleteColumn(plan.sheet, plan.column(id));
    const last = plan.sheet.lastColumn + 1;
    plan.officer.type(plan.sheet, 2, last, 'งบประมาณ');
    plan.officer.type(plan.sheet, plan.row(O17), last, 5000);
    return plan;
  }

  test('goes on as it is: no column is added or moved', () => {
    const plan = olderPlan();
    const head = valuesOf(plan.sheet).slice(0, 2);
    setToday(2023, 12, 1);
    score(plan.workbook, 'O20', 100);
    analyse(plan.workbook);
    expect(valuesOf(plan.sheet).slice(0, 2)).toEqual(head);
    expect(plan.value(O20, 'mark')).toBe(words.noLongerNeeded);
    expect(plan.sheet.value(plan.row(O17), plan.sheet.lastColumn)).toBe(5000);
    expect(analyse(plan.workbook).log.writes).toBe(0);
  });

  test('gets the column where somebody writes its id into the hidden row', () => {
    const plan = olderPlan();
    const next = plan.sheet.lastColumn + 1;
    plan.officer.type(plan.sheet, 1, next, 'due');
    setToday(2023, 12, 1);
    analyse(plan.workbook);
    expect(plan.sheet.value(plan.row(O12), next)).toBe(words.overdue);
  });
});
