// The follow-up tab: its rows come from the plan as the officer has it, and what is typed there survives every run.
import { describe, expect, test } from '@jest/globals';
import { fingerprint } from '../../scripts/host/snapshot';
import type { Workbook } from '../../scripts/host/workbook';
import { th } from '../../src/text/th';
import { answered, call, callHere, refusalOf } from './calls/called';
import { makeFollowUp, tabOf, tabsAfter } from './followUpTabs';
import { analyse, KeyedTab, score } from './planTabs';
import { officeWorkbook, ownTab, valuesOf } from './workbooks';

const words = th.tabs.followUp;
const [O12, O17] = ['operation-report', 'e-service'];
const fill = (workbook: Workbook, round: 'half' | 'year') =>
  callHere(workbook, 'fillEmpty', { tab: tabOf(workbook), year: 2565, round });

/** What the tab says of a matter in a round. */
const of = (followUp: KeyedTab, round: 'half' | 'year', key: string, column: string) =>
  followUp.value(`${round}/${key}`, column);

describe('the follow-up tab', () => {
  test('is not made by the menu, only on request', () => {
    const workbook = officeWorkbook();
    analyse(workbook);
    expect(ownTab(workbook, 'followUp')).toBeUndefined();
    const { name } = answered(
      call(workbook, 'writeTab', { tab: tabOf(workbook), year: 2565, kind: 'followUp' }),
    );
    expect([name, ownTab(workbook, 'followUp')?.name]).toEqual(['ติดตามผล', 'ติดตามผล']);
  });

  test('makes the plan too where there is none', () => {
    const workbook = officeWorkbook();
    makeFollowUp(workbook);
    expect(new KeyedTab(workbook, 'plan').list('key')).toContain(O12);
    expect(new KeyedTab(workbook, 'followUp').list('key')).toContain(`half/${O12}`);
    expect(ownTab(workbook, 'summary')).toBeUndefined();
  });

  test('has each row of the plan once for each round, by instrument, six months first', () => {
    const { plan, followUp } = tabsAfter();
    const keys = plan.list('key');
    expect(followUp.list('round')).toEqual([
      ...keys.map(() => words.rounds.half),
      ...keys.map(() => words.rounds.year),
    ]);
    const first = followUp.list('instrument').slice(0, keys.length);
    expect(first).toEqual(
      [...first].sort(
        (a, b) => ['IIT', 'EIT', 'OIT'].indexOf(String(a)) - ['IIT', 'EIT', 'OIT'].indexOf(String(b)),
      ),
    );
    expect(followUp.list('key').slice(0, keys.length).map(String).sort()).toEqual(
      keys.map(key => `half/${key}`).sort(),
    );
  });

  test('repeats the plan as the officer has it', () => {
    const { followUp } = tabsAfter(plan => {
      plan.type(O12, 'measure', 'มาตรการของเราเอง');
      plan.type(O12, 'start', 'ไตรมาส ๑-๒');
      plan.clear(O12, 'end');
      plan.put(O17, 'start', { value: new Date(2022, 9, 1) });
      plan.put(O17, 'end', { value: new Date(2023, 2, 31) });
    });
    expect(of(followUp, 'half', O12, 'measure')).toBe('มาตรการของเราเอง');
    expect(of(followUp, 'year', O12, 'time')).toBe('ไตรมาส ๑-๒');
    expect(of(followUp, 'year', O17, 'time')).toBe('1 ต.ค. 2565 - 31 มี.ค. 2566');
    expect(of(followUp, 'half', O17, 'code')).toBe('O17');
  });

  test('tells activities of one matter together, and has rows of the officer’s own last', () => {
    const { followUp } = tabsAfter(plan => {
      plan.officer.duplicateRow(plan.sheet, plan.row(O12));
      const [first = 0, second = 0] = plan.rows(O12);
      plan.officer.type(plan.sheet, first, plan.column('measure'), 'กิจกรรมหนึ่ง');
      plan.officer.type(plan.sheet, second, plan.column('measure'), 'กิจกรรมสอง');
      const own = plan.sheet.lastRow + 1;
      plan.officer.type(plan.sheet, own, plan.column('measure'), 'โครงการของเราเอง');
      plan.officer.type(plan.sheet, own + 1, plan.column('indicator'), 'จดไว้ใต้ตาราง');
    });
    expect(followUp.rows(`half/${O12}`)).toHaveLength(1);
    expect(of(followUp, 'half', O12, 'measure')).toBe('กิจกรรมหนึ่ง\nกิจกรรมสอง');
    const measures = followUp.list('measure');
    expect(measures[measures.length / 2 - 1]).toBe('โครงการของเราเอง');
    expect(valuesOf(followUp.sheet).flat()).not.toContain('จดไว้ใต้ตาราง');
  });

  test('has the officer’s own rows without a measure, and none for notes that are no matter', () => {
    const { followUp } = tabsAfter(plan => {
      const first = plan.sheet.lastRow + 1;
      const type = (row: number, column: string, text: string) =>
        plan.officer.type(plan.sheet, row, plan.column(column), text);
      type(first, 'point', 'การยืมทรัพย์สิน');
      type(first, 'steps', '๑) เปิดทะเบียน');
      type(first, 'start', 'ไตรมาส ๒-๔');
      type(first + 1, 'steps', 'ประชุมทุกเดือน');
      type(first + 2, 'point', 'การใช้งบประมาณ');
      type(first + 3, 'responsible', 'กองคลัง');
      type(first + 3, 'finding', 'จดไว้');
    });
    const own = followUp.list('key').flatMap((key, at) => (/^half.own-/.test(String(key)) ? [at] : []));
    const said = (column: string) => own.map(at => followUp.list(column)[at]);
    expect(said('point')).toEqual(['การยืมทรัพย์สิน', '', 'การใช้งบประมาณ']);
    expect(said('steps')).toEqual(['๑) เปิดทะเบียน', 'ประชุมทุกเดือน', '']);
    expect(said('time')).toEqual(['ไตรมาส ๒-๔', '', '']);
  });

  test('knows an own row by the key that it has in older tabs', () => {
    const { followUp } = tabsAfter(plan => {
      const row = plan.sheet.lastRow + 1;
      plan.officer.type(plan.sheet, row, plan.column('point'), 'ป้ายบอกทาง');
      plan.officer.type(plan.sheet, row, plan.column('measure'), 'ติดป้ายใหม่');
      plan.officer.type(plan.sheet, row, plan.column('steps'), 'สั่งทำป้าย');
    });
    expect(of(followUp, 'half', 'own-pb60zuikkb', 'measure')).toBe('ติดป้ายใหม่');
  });

  test('offers the statuses in a drop-down', () => {
    const { followUp } = tabsAfter();
    expect(
      followUp.sheet.peek(followUp.sheet.lastRow + 1, followUp.column('status'))?.validation?.rule,
    ).toEqual({
      kind: 'list',
      values: th.tabs.plan.statuses,
      dropdown: true,
    });
  });
});

describe('a later run of the menu', () => {
  test('follows the plan and keeps what was typed', () => {
    const { workbook, plan, followUp } = tabsAfter();
    followUp.type(`half/${O12}`, 'result', 'เผยแพร่แล้ว');
    followUp.type(`half/${O12}`, 'measure', 'พิมพ์ทับของเรา');
    plan.type(O12, 'measure', 'มาตรการใหม่');
    score(workbook, 'O14', 0);
    const { log } = analyse(workbook);
    expect(of(followUp, 'half', O12, 'measure')).toBe('มาตรการใหม่');
    expect(of(followUp, 'half', O12, 'result')).toBe('เผยแพร่แล้ว');
    expect(followUp.list('code').filter(code => code === 'O14')).toHaveLength(2);
    expect(log.writes).toBeLessThanOrEqual(25);
    expect(analyse(workbook).log.writes).toBe(0);
  });

  test('says of a row that the plan has no more, and keeps it', () => {
    const { workbook, plan, followUp } = tabsAfter(plan => {
      plan.officer.type(plan.sheet, plan.sheet.lastRow + 1, plan.column('measure'), 'โครงการของเราเอง');
    });
    const row = followUp.list('measure').indexOf('โครงการของเราเอง') + 3;
    followUp.officer.type(followUp.sheet, row, followUp.column('result'), 'ทำแล้ว');
    plan.officer.deleteRows(plan.sheet, plan.sheet.lastRow);
    analyse(workbook);
    expect(followUp.sheet.value(row, followUp.column('mark'))).toBe(words.notInPlan);
    expect(followUp.sheet.value(row, followUp.column('result'))).toBe('ทำแล้ว');
  });

  test('does not bring back a follow-up tab that was deleted', () => {
    const { workbook, followUp } = tabsAfter();
    followUp.officer.deleteTab(followUp.sheet);
    analyse(workbook);
    expect(workbook.sheet(th.tabs.names.followUp)).toBeUndefined();
    expect(analyse(workbook).log.writes).toBe(0);
  });

  test('leaves a tab alone that the officer has made their own', () => {
    const { workbook, plan, followUp } = tabsAfter();
    followUp.officer.deleteRows(followUp.sheet, 1, 2);
    followUp.officer.type(followUp.sheet, 1, 1, 'ตารางของเรา');
    const print = fingerprint(followUp.sheet);
    plan.type(O12, 'measure', 'มาตรการใหม่');
    analyse(workbook);
    expect(fingerprint(followUp.sheet)).toBe(print);
  });
});

describe('empty headings', () => {
  const filled = () => {
    const tabs = tabsAfter();
    const { followUp } = tabs;
    followUp.type(`half/${O12}`, 'result', 'เผยแพร่แล้ว');
    followUp.type(`half/${O12}`, 'obstacles', 'บุคลากรไม่พอ');
    followUp.type(`year/${O12}`, 'result', 'ทำครบแล้ว');
    followUp.put(`half/${O17}`, 'result', { value: 'ทำแล้ว' });
    followUp.put(`half/${O17}`, 'obstacles', { value: '', formula: '=IF(1=2,"x","")' });
    return tabs;
  };

  test('become "ไม่มี" in rows of the round that have a result, and nowhere else', () => {
    const { workbook, followUp } = filled();
    const before = valuesOf(followUp.sheet).map(cells => [...cells]);
    expect(answered(fill(workbook, 'half'))).toEqual({ written: 2 });
    expect(of(followUp, 'half', O12, 'obstacles')).toBe('บุคลากรไม่พอ');
    expect(of(followUp, 'half', O12, 'suggestions')).toBe(words.none);
    expect(followUp.sheet.peek(followUp.row(`half/${O17}`), followUp.column('obstacles'))?.formula).toBe(
      '=IF(1=2,"x","")',
    );
    const changed = valuesOf(followUp.sheet).flatMap((cells, row) =>
      cells.flatMap((value, column) => (value === (before[row]?.[column] ?? '') ? [] : [value])),
    );
    expect(changed).toEqual([words.none, words.none]);
    expect(answered(fill(workbook, 'half'))).toEqual({ written: 0 });
    expect(answered(fill(workbook, 'year'))).toEqual({ written: 2 });
  });

  test('of a row that the officer added are known by the words of its round', () => {
    const { workbook, followUp } = tabsAfter();
    const row = followUp.sheet.lastRow + 1;
    followUp.officer.type(followUp.sheet, row, followUp.column('round'), words.rounds.year);
    followUp.officer.type(followUp.sheet, row, followUp.column('result'), 'ทำแล้ว');
    expect(answered(fill(workbook, 'year'))).toEqual({ written: 2 });
    expect(followUp.sheet.value(row, followUp.column('suggestions'))).toBe(words.none);
  });

  test('cannot be filled where there is no tab', () => {
    const workbook = officeWorkbook();
    analyse(workbook);
    expect(refusalOf(fill(workbook, 'half'))).toEqual({ code: 'tabGone' });
  });
});
