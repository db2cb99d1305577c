// What documents get of the follow-up tab: a row that is still empty tells what stands in the plan, a row that nothing asks
// for any more is counted, and a round is one however it is typed.
import { describe, expect, test } from '@jest/globals';
import { fingerprint } from '../../scripts/host/snapshot';
import type { Workbook } from '../../scripts/host/workbook';
import { th } from '../../src/text/th';
import { answered, call, callHere } from './calls/called';
import { type Tabs, tabOf, tabsAfter } from './followUpTabs';
import { analyse, KeyedTab, score } from './planTabs';

const [O12, O17] = ['operation-report', 'e-service'];
const NOTHING = { status: '', result: '', obstacles: '', suggestions: '' };
const opened = (workbook: Workbook) =>
  answered(callHere(workbook, 'openDocuments', { tab: tabOf(workbook), year: null }));

const linesOf = (workbook: Workbook, key: string) =>
  opened(workbook).followUp?.filter(line => line.key.endsWith(`/${key}`)) ?? [];

describe('results that were typed into the plan before the follow-up tab was made', () => {
  const reported = {
    status: 'แล้วเสร็จ',
    result: 'เผยแพร่แล้ว\nทุกช่องทาง',
    obstacles: 'บุคลากรไม่พอ',
    suggestions: 'ขอเพิ่มคน',
  };
  const { workbook, followUp } = tabsAfter(plan => {
    for (const [column, text] of Object.entries(reported)) plan.type(O12, column, text);
    plan.officer.duplicateRow(plan.sheet, plan.row(O17));
    const [first = 0, second = 0] = plan.rows(O17);
    plan.officer.type(plan.sheet, first, plan.column('result'), 'กิจกรรมหนึ่งทำแล้ว');
    plan.officer.type(plan.sheet, second, plan.column('result'), 'กิจกรรมสองทำแล้ว');
    plan.addRow({ point: 'ป้าย', measure: 'ติดป้าย', result: 'ติดแล้ว' });
  });

  test('are told in every round that is still empty, and said to be of the plan', () => {
    const told = { ...reported, isFromPlan: true };
    expect(linesOf(workbook, O12)).toMatchObject([
      { ...told, round: 'half' },
      { ...told, round: 'year' },
    ]);
    const others = opened(workbook).followUp?.filter(({ isFromPlan }) => !isFromPlan) ?? [];
    expect(others.length).toBeGreaterThan(0);
    for (const line of others) expect(line).toMatchObject(NOTHING);
  });

  test('are joined where a matter has several rows, and found by the words of a row of the officer’s own', () => {
    expect(linesOf(workbook, O17)[0]?.result).toBe('กิจกรรมหนึ่งทำแล้ว\nกิจกรรมสองทำแล้ว');
    expect(opened(workbook).followUp?.filter(({ measure }) => measure === 'ติดป้าย')).toMatchObject([
      { key: expect.stringMatching(/^half\/own-/), result: 'ติดแล้ว', isFromPlan: true },
      { key: expect.stringMatching(/^year\/own-/), result: 'ติดแล้ว', isFromPlan: true },
    ]);
  });

  test('are not written into the tab, which is the officer’s', () => {
    expect(followUp.value(`half/${O12}`, 'result')).toBe('');
    const before = fingerprint(workbook);
    opened(workbook);
    expect(fingerprint(workbook)).toBe(before);
  });

  test.each(['status', 'result', 'obstacles', 'suggestions'])(
    'stand back where the row has a %s of its own',
    column => {
      const worked = workbook.clone();
      new KeyedTab(worked, 'followUp').type(`half/${O12}`, column, 'ของเราเอง');
      expect(linesOf(worked, O12)).toMatchObject([
        { ...NOTHING, [column]: 'ของเราเอง', isFromPlan: false },
        { ...reported, isFromPlan: true },
      ]);
    },
  );
});

describe('a row of the follow-up whose point meets the criteria now', () => {
  function mended(work: (tabs: Tabs) => void = () => undefined): Workbook {
    const tabs = tabsAfter();
    work(tabs);
    score(tabs.workbook, 'O12', 100);
    analyse(tabs.workbook);
    return tabs.workbook;
  }

  test('is left out of its round and counted where nobody reported on it', () => {
    const workbook = mended();
    expect(linesOf(workbook, O12)).toEqual([]);
    expect(linesOf(workbook, O17)).toHaveLength(2);
    expect(opened(workbook).leftOut.overInRound).toEqual({ half: 1, year: 1 });
  });

  test.each(['status', 'result', 'obstacles', 'suggestions', 'evidence'])(
    'stays with the remark of the plan where the round has its %s',
    column => {
      const workbook = mended(({ followUp }) => followUp.type(`half/${O12}`, column, 'แล้วเสร็จ'));
      expect(linesOf(workbook, O12)).toMatchObject([{ round: 'half', mark: th.tabs.plan.noLongerNeeded }]);
      expect(opened(workbook).leftOut.overInRound).toEqual({ half: 0, year: 1 });
    },
  );

  test.each(['result', 'evidence'])('stays where the plan has its %s', column => {
    const workbook = mended(({ plan }) => plan.type(O12, column, 'เผยแพร่แล้ว'));
    expect(linesOf(workbook, O12)).toHaveLength(2);
    expect(opened(workbook).leftOut.overInRound).toEqual({ half: 0, year: 0 });
  });
});

test('a row that the plan has no more is left out and counted, but not what was reported on it', () => {
  const { workbook, plan, followUp } = tabsAfter(tab => tab.addRow({ measure: 'โครงการของเราเอง' }));
  const row = followUp.list('measure').indexOf('โครงการของเราเอง') + 3;
  followUp.officer.type(followUp.sheet, row, followUp.column('result'), 'ทำแล้ว');
  plan.officer.deleteRows(plan.sheet, plan.sheet.lastRow);
  analyse(workbook);
  const { followUp: lines, leftOut } = opened(workbook);
  expect(lines?.filter(({ measure }) => measure === 'โครงการของเราเอง')).toMatchObject([
    { round: 'half', result: 'ทำแล้ว', mark: th.tabs.followUp.notInPlan },
  ]);
  expect(leftOut.overInRound).toEqual({ half: 0, year: 1 });
});

describe.each(['รอบ ๑๒ เดือน', ' รอบ  12  เดือน', 'รอบ๑๒เดือน'])('a round that is typed as "%s"', typed => {
  const { workbook, followUp } = tabsAfter();
  followUp.addRow({ round: typed, measure: 'งานเพิ่ม', result: 'ทำแล้ว' });

  test('is that round for documents and for filling empty headings', () => {
    const { followUp: lines, leftOut } = opened(workbook);
    expect(lines?.at(-1)).toMatchObject({ round: 'year', measure: 'งานเพิ่ม' });
    expect(leftOut.withoutRound).toBe(0);
    const fill = (round: 'half' | 'year') =>
      answered(callHere(workbook, 'fillEmpty', { tab: tabOf(workbook), year: 2565, round }));
    expect([fill('half'), fill('year')]).toEqual([{ written: 0 }, { written: 2 }]);
  });
});

describe('a tab whose hidden ids were deleted', () => {
  const { workbook } = tabsAfter(plan => plan.type(O12, 'result', 'เผยแพร่แล้ว'));
  const { today: _, ...before } = opened(workbook);
  const KINDS = ['plan', 'followUp'] as const;
  const SPOILT = ['row', 'column', 'row and column', 'titled', 'titled without the row'] as const;
  const spoilt = (kind: (typeof KINDS)[number], what: (typeof SPOILT)[number]): Workbook => {
    const changed = workbook.clone();
    const { officer, sheet } = new KeyedTab(changed, kind);
    const key = new KeyedTab(changed, kind).column('key');
    if (what.includes('column')) officer.deleteColumn(sheet, key);
    if (what.includes('row')) officer.deleteRows(sheet, 1);
    if (what.includes('titled')) {
      officer.insertRows(sheet, 1);
      officer.type(sheet, 1, 2, 'แผนของสำนักปลัด ปี 2566');
    }
    return changed;
  };

  test.each(KINDS.flatMap(kind => SPOILT.map(what => [kind, what] as const)))(
    'is read by the words at its head and by what its rows show: %s, %s',
    (kind, what) => {
      const { today: __, ...now } = opened(spoilt(kind, what));
      expect(now).toEqual(before);
    },
  );

  test.each(KINDS.flatMap(kind => SPOILT.map(what => [kind, what] as const)))(
    'is kept up to date, and none is made beside it: %s, %s',
    (kind, what) => {
      const changed = spoilt(kind, what);
      analyse(changed);
      expect(changed.sheets).toHaveLength(workbook.sheets.length);
      const { today: __, ...now } = opened(changed);
      expect(now).toEqual(before);
    },
  );

  test('and its head too is told from one that is not there', () => {
    for (const kind of KINDS) {
      const headless = workbook.clone();
      const tab = new KeyedTab(headless, kind);
      tab.officer.deleteRows(tab.sheet, 1, 2);
      expect(opened(headless)).toMatchObject({
        [kind]: null,
        withoutIds: { plan: kind === 'plan', followUp: kind === 'followUp' },
      });
    }
    const gone = workbook.clone();
    const tab = new KeyedTab(gone, 'plan');
    tab.officer.deleteTab(tab.sheet);
    expect(opened(gone)).toMatchObject({ plan: null, withoutIds: { plan: false, followUp: false } });
  });
});

test('the built files tell the same', () => {
  const { workbook } = tabsAfter(plan => plan.type(O12, 'result', 'เผยแพร่แล้ว'));
  const built = answered(call(workbook, 'openDocuments', { tab: tabOf(workbook), year: null }));
  const { today: _, ...here } = opened(workbook);
  expect(built).toMatchObject(here);
});
