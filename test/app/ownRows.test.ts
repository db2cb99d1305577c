// Rows that the officer added to the plan and words anew: what was reported on them in the follow-up goes with them.
import { describe, expect, test } from '@jest/globals';
import { th } from '../../src/text/th';
import { type Tabs, tabsAfter } from './followUpTabs';
import { analyse } from './planTabs';

const OWN = { point: 'งานของเราเอง', measure: 'อบรมบุคลากร', steps: '1) ประชุม', responsible: 'สำนักปลัด' };
const SECOND = { point: 'งานอื่น', measure: 'จัดทำคู่มือ', steps: '1) ร่าง', responsible: 'กองช่าง' };

/** The follow-up's rows of a round that hold a result, with what they show. */
const reported = ({ followUp }: Tabs): readonly (readonly string[])[] => {
  const of = (column: string): readonly string[] => followUp.list(column).map(String);
  const [round, measure, result, mark] = ['round', 'measure', 'result', 'mark'].map(of);
  return (result ?? []).flatMap((text, at) =>
    text === '' ? [] : [[round?.[at] ?? '', measure?.[at] ?? '', text, mark?.[at] ?? '']],
  );
};

function withOwn(...rows: readonly (typeof OWN)[]): Tabs {
  const tabs = tabsAfter(plan => {
    for (const row of rows) plan.addRow(row);
  });
  const { followUp } = tabs;
  for (const { measure } of rows) {
    const row = followUp.list('measure').indexOf(measure) + 3;
    followUp.officer.type(followUp.sheet, row, followUp.column('result'), `ผลของ${measure}`);
  }
  return tabs;
}

/** Types into the officer's own row of the plan that has a measure. */
function reword({ plan }: Tabs, measure: string, changes: Partial<typeof OWN>): void {
  const row = plan.list('measure').indexOf(measure) + 3;
  for (const [column, text] of Object.entries(changes))
    plan.officer.type(plan.sheet, row, plan.column(column), text);
}

const HALF = th.tabs.followUp.rounds.half;

/** Deletes the first own row of the plan: its report stays, marked, and the other keeps its own. */
function deleteAndExpectKept(tabs: Tabs): void {
  const { plan } = tabs;
  plan.officer.deleteRows(plan.sheet, plan.list('measure').indexOf(OWN.measure) + 3);
  analyse(tabs.workbook);
  expect(reported(tabs)).toEqual([
    [HALF, OWN.measure, 'ผลของอบรมบุคลากร', th.tabs.followUp.notInPlan],
    [HALF, SECOND.measure, 'ผลของจัดทำคู่มือ', ''],
  ]);
}

describe('a row of the officer that is worded anew', () => {
  test.each<[string, Partial<typeof OWN>]>([
    ['in its measure', { measure: 'อบรมบุคลากรทุกกอง' }],
    ['in its point', { point: 'งานของเราเอง ปรับใหม่' }],
    ['in its steps', { steps: '1) ประชุม 2) สรุป' }],
    ['in measure and steps', { measure: 'ฝึกอบรม', steps: '1) เชิญวิทยากร' }],
  ])('%s keeps its report', (_, changes) => {
    const tabs = withOwn(OWN);
    reword(tabs, OWN.measure, changes);
    analyse(tabs.workbook);
    const measure = changes.measure ?? OWN.measure;
    expect(reported(tabs)).toEqual([[HALF, measure, 'ผลของอบรมบุคลากร', '']]);
    expect(tabs.followUp.list('measure').filter(text => text === measure)).toHaveLength(2);
  });

  test('beside another one that is worded anew: each keeps its own', () => {
    const tabs = withOwn(OWN, SECOND);
    reword(tabs, OWN.measure, { measure: 'อบรมใหม่' });
    reword(tabs, SECOND.measure, { measure: 'คู่มือใหม่' });
    analyse(tabs.workbook);
    expect(reported(tabs)).toEqual([
      [HALF, 'อบรมใหม่', 'ผลของอบรมบุคลากร', ''],
      [HALF, 'คู่มือใหม่', 'ผลของจัดทำคู่มือ', ''],
    ]);
  });

  test('so that nothing of it is left has its report kept as one that is no longer in the plan', () => {
    const tabs = withOwn(OWN);
    reword(tabs, OWN.measure, SECOND);
    analyse(tabs.workbook);
    expect(reported(tabs)).toEqual([[HALF, OWN.measure, 'ผลของอบรมบุคลากร', th.tabs.followUp.notInPlan]]);
    expect(tabs.followUp.list('measure').filter(text => text === SECOND.measure)).toHaveLength(2);
  });
});

test('a row that is deleted gives its report to no other', () => {
  const tabs = withOwn(OWN, SECOND);
  deleteAndExpectKept(tabs);
});

describe('rows of one point', () => {
  const ALIKE = { ...SECOND, point: OWN.point };

  test('are told apart by their measures where visible cells were sorted', () => {
    const tabs = withOwn(OWN, ALIKE);
    const { officer, sheet } = tabs.followUp;
    const all = { row: 3, column: 2, rows: sheet.lastRow - 2, columns: sheet.maxColumns - 1 };
    officer.sortRows(sheet, all, tabs.followUp.column('measure'), false);
    analyse(tabs.workbook);
    expect([...reported(tabs)].sort()).toEqual(
      [
        [HALF, OWN.measure, 'ผลของอบรมบุคลากร', ''],
        [HALF, ALIKE.measure, 'ผลของจัดทำคู่มือ', ''],
      ].sort(),
    );
  });

  test('keep their reports where one of them is deleted', () => {
    const tabs = withOwn(OWN, ALIKE);
    deleteAndExpectKept(tabs);
  });
});
