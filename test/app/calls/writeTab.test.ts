// The steps of making all tabs: whatever their order, they leave what one run of the menu leaves.
import { describe, expect, jest, test } from '@jest/globals';
import { Officer } from '../../../scripts/host/officer';
import { fingerprint } from '../../../scripts/host/snapshot';
import type { Workbook } from '../../../scripts/host/workbook';
import { MENU_KINDS } from '../../../src/app/tabs/kinds';
import { th } from '../../../src/text/th';
import type { TabKind } from '../../../src/wire/reading';
import { openData } from '../../bundle/offices';
import { alertsOf } from '../built';
import { analyseHere, officeWorkbook, ownTab, SOURCE, valuesOf } from '../workbooks';
import { answered, call, callHere, refusalOf } from './called';
import { newPage } from './newPage';

jest.spyOn(console, 'error').mockImplementation(() => undefined);

const { names } = th.tabs;
const tabOf = (workbook: Workbook): number => workbook.sheet(SOURCE)?.id ?? 0;
const write = (workbook: Workbook, kind: TabKind, year = 2565) =>
  callHere(workbook, 'writeTab', { tab: tabOf(workbook), year, kind });

/** All orders of the kinds; where tabs stand already, some of them are enough. */
const ORDERS = orders(MENU_KINDS);
const SOME_ORDERS = ORDERS.filter((_, index) => index % 5 === 0);

function orders(kinds: readonly TabKind[]): TabKind[][] {
  if (kinds.length === 0) return [[]];
  return kinds.flatMap(first => orders(kinds.filter(kind => kind !== first)).map(rest => [first, ...rest]));
}

function changed(workbook: Workbook): Workbook {
  const officer = new Officer(workbook);
  const source = officer.tab(SOURCE);
  const row = (code: string) => source.entries().find(({ cell }) => cell.value === code)?.row ?? 0;
  officer.type(source, row('O12'), 2, 100);
  officer.type(source, row('O14'), 2, 0);
  officer.openTab(source);
  return workbook;
}

function analysed(): Workbook {
  const workbook = officeWorkbook();
  analyseHere(workbook);
  return workbook;
}

/** Where a run may begin. */
const STARTS: readonly (readonly [string, () => Workbook])[] = [
  ['a first run', officeWorkbook],
  ['a run with nothing changed', () => changed(analysedTwice())],
  ['a run with changed scores', () => changed(analysed())],
  [
    'a run over an officer’s work',
    () => {
      const workbook = analysed();
      const officer = new Officer(workbook);
      const plan = officer.tab(names.plan);
      officer.type(plan, 3, 16, 'กำลังดำเนินการ');
      officer.sortRows(plan, { row: 3, column: 1, rows: 5, columns: 19 }, 5);
      officer.type(officer.tab(names.ranking), 3, 9, 'จดไว้');
      officer.deleteTab(officer.tab(names.check));
      return changed(workbook);
    },
  ],
  [
    'a run over a follow-up tab, own measures and a plan of the year before',
    () => {
      const workbook = officeWorkbook();
      const officer = new Officer(workbook);
      const last = workbook.addSheet('คะแนนปีก่อน');
      last.fill(1, 1, [['ปีงบประมาณ พ.ศ. 2564'], ['ข้อ', 'คะแนน'], ...openData(2564, ['O12', 'O14'])]);
      officer.openTab(last);
      analyseHere(workbook);
      officer.openTab(officer.tab(SOURCE));
      for (const kind of ['followUp', 'measures'] as const) answered(write(workbook, kind));
      const library = officer.tab(names.measures);
      officer.type(library, 3, 4, 'มาตรการของเราเอง');
      return changed(workbook);
    },
  ],
  [
    'a run after a cut one',
    () => {
      const workbook = officeWorkbook();
      analyseHere(workbook, { faults: { at: 60, way: 'kill' } });
      const officer = new Officer(workbook);
      officer.openTab(officer.tab(SOURCE));
      return workbook;
    },
  ],
];

function analysedTwice(): Workbook {
  const workbook = changed(analysed());
  analyseHere(workbook);
  return workbook;
}

describe.each(STARTS)('for %s', (name, start) => {
  const byMenu = start();
  analyseHere(byMenu);
  const expected = fingerprint(byMenu);

  test('the four steps in any order leave exactly what the menu leaves, on the same tab', () => {
    for (const order of name === 'a first run' ? ORDERS : SOME_ORDERS) {
      const workbook = start();
      for (const kind of order) answered(write(workbook, kind));
      expect([order, fingerprint(workbook) === expected]).toEqual([order, true]);
      expect([order, workbook.activeSheet.name]).toEqual([order, byMenu.activeSheet.name]);
    }
  });

  test('a step that is repeated writes nothing more', () => {
    const workbook = start();
    for (const kind of MENU_KINDS) {
      write(workbook, kind);
      const again = write(workbook, kind);
      expect([kind, answered(again).unchanged, again.log.writes]).toEqual([kind, true, 0]);
    }
  });
});

test('a step of the built files writes its tab alone, tells it by its present name and asks nothing', () => {
  const workbook = officeWorkbook();
  const called = call(workbook, 'writeTab', { tab: tabOf(workbook), year: 2565, kind: 'ranking' });
  const answer = answered(called);
  expect(answer).toEqual({
    id: ownTab(workbook, 'ranking')?.id,
    name: names.ranking,
    kept: [],
    rewritten: 0,
    unchanged: false,
  });
  expect([called.ui.prompts, alertsOf(called.ui)]).toEqual([[], []]);
  const filled = MENU_KINDS.filter(kind =>
    valuesOf(ownTab(workbook, kind))
      .flat()
      .some(value => value !== ''),
  );
  expect(filled).toEqual(['ranking']);
});

test('a step keeps what was typed in a copy, names it, and leaves the user where they were', () => {
  const workbook = analysed();
  const officer = new Officer(workbook);
  officer.type(officer.tab(names.ranking), 3, 3, 'พิมพ์ทับ');
  officer.openTab(officer.tab(names.plan));
  const { kept } = answered(write(workbook, 'ranking'));
  expect(kept).toEqual([th.tabs.kept({ name: names.ranking })]);
  expect(workbook.sheet(kept[0] ?? '')?.value(3, 3)).toBe('พิมพ์ทับ');
  expect(workbook.activeSheet.name).toBe(names.plan);
});

test('a step cut at any call is completed by the next one', () => {
  const whole = officeWorkbook();
  write(whole, 'summary');
  const { log } = write(officeWorkbook(), 'summary');
  for (let at = 0; at < log.calls.length; at += 7) {
    for (const way of ['throw', 'kill'] as const) {
      const workbook = officeWorkbook();
      const { answer } = callHere(
        workbook,
        'writeTab',
        { tab: tabOf(workbook), year: 2565, kind: 'summary' },
        {
          faults: { at, way },
        },
      );
      if (answer && !answer.ok) expect(['google', 'locked']).toContain(answer.refusal.code);
      expect([at, workbook.lockHolder]).toEqual([at, undefined]);
      answered(write(workbook, 'summary'));
      expect([at, fingerprint(workbook) === fingerprint(whole)]).toEqual([at, true]);
    }
  }
});

describe('a step is refused', () => {
  test('where somebody else holds the lock', () => {
    const workbook = officeWorkbook();
    const input = { tab: tabOf(workbook), year: 2565, kind: 'plan' } as const;
    expect(refusalOf(call(workbook, 'writeTab', input, { lockedElsewhere: true }))).toEqual({
      code: 'locked',
    });
  });

  test('for a year without rules, also where the office has a usual one', () => {
    const workbook = officeWorkbook();
    callHere(workbook, 'saveSettings', newPage({ year: 2565 }));
    expect(refusalOf(write(workbook, 'plan', 2590))).toMatchObject({ code: 'needsYear' });
  });
});
