// Tabs that Google does not let a run change or add: the others are written, what was typed stays, the message names what
// was left and what to do, in whatever language Google says no; and once the cause is gone the next run ends as one that
// nothing was ever refused.
import { describe, expect, jest, test } from '@jest/globals';
import { Officer } from '../../../scripts/host/officer';
import type { ErrorLanguage } from '../../../scripts/host/refusalTexts';
import { fingerprint } from '../../../scripts/host/snapshot';
import type { Workbook } from '../../../scripts/host/workbook';
import type { Modes } from '../../../scripts/host/world';
import { th } from '../../../src/text/th';
import { google } from '../../../src/text/th/google';
import type { TabKind } from '../../../src/wire/reading';
import { alertsOf } from '../built';
import { callHere } from '../calls/called';
import { tabOf } from '../followUpTabs';
import { KeyedTab } from '../planTabs';
import { analyseHere, ownTab, valuesOf } from '../workbooks';
import {
  emptyAgain,
  fillUp,
  LANGUAGES,
  lock,
  makeTable,
  office,
  openSource,
  refusing,
  TYPED,
  typedIn,
  unlock,
  unmakeTables,
  worked,
} from './causes';

jest.spyOn(console, 'error').mockImplementation(() => undefined);

const { names } = th.tabs;
const KINDS: readonly TabKind[] = ['summary', 'ranking', 'check', 'plan', 'followUp'];
const MENU = KINDS.slice(0, 4);

interface Way {
  readonly language: ErrorLanguage;
  readonly told: Modes['refusals'];
}

/** In these languages, at once, at the next read or when all is written out. */
const WAYS: readonly Way[] = LANGUAGES.flatMap(language =>
  (['now', 'read', 'flush'] as const).map(told => ({ language, told })),
);

const printOf = (workbook: Workbook, kind: TabKind): string => {
  const sheet = ownTab(workbook, kind);
  return sheet ? fingerprint(sheet) : 'none';
};

const contentOf = (workbook: Workbook, kind: TabKind) => valuesOf(ownTab(workbook, kind));

const run = (workbook: Workbook, way?: Way) => {
  if (way) workbook.refusals = way.told;
  const { outcome, ui } = analyseHere(openSource(workbook), refusing(way ? { language: way.language } : {}));
  expect(outcome).toBe('done');
  const [[title, message] = []] = alertsOf(ui);
  return { title, message: message ?? '', count: ui.alerts.length };
};

/** What a workbook is after a run that nothing was refused. */
function ended(start: Workbook): Workbook {
  const workbook = start.clone();
  analyseHere(openSource(workbook));
  return workbook;
}

const started = worked();
const whole = ended(started);

test('the run has something to write in every tab', () => {
  for (const kind of KINDS)
    expect([kind, printOf(started, kind) !== printOf(whole, kind)]).toEqual([kind, true]);
});

describe.each(WAYS)('Google says no: $language, told at $told', way => {
  describe.each(KINDS)('to a protected %s', kind => {
    const workbook = started.clone();
    lock(workbook, kind);
    const before = printOf(workbook, kind);
    const told = run(workbook, way);

    test('the message names the tab and what to do, once', () => {
      expect([told.title, told.count]).toEqual([th.run.finished.title, 1]);
      const sentences = told.message.split('\n').filter(line => line.includes('ป้องกัน'));
      expect(sentences).toEqual([google.protected({ tab: names[kind] })]);
      expect(told.message).not.toContain(th.run.finished.unchanged);
    });

    test('it is as it was, the others are written, and all that was typed stands', () => {
      expect(printOf(workbook, kind)).toBe(before);
      for (const other of KINDS.filter(one => one !== kind))
        expect([other, printOf(workbook, other)]).toEqual([other, printOf(whole, other)]);
      expect(typedIn(workbook)).toEqual(TYPED.map(cell => [...cell]));
    });

    test('the next run completes it, and a further one has nothing to do', () => {
      const next = workbook.clone();
      unlock(next);
      expect(run(next).message).not.toContain('ป้องกัน');
      expect(fingerprint(next)).toBe(fingerprint(whole));
      expect(analyseHere(next).log.writes).toBe(0);
    });
  });

  describe.each(KINDS)('to the looks of a Table made of %s', kind => {
    const workbook = started.clone();
    makeTable(workbook, kind);
    const told = run(workbook, way);

    test('all values are written, and one sentence says so', () => {
      const sentences = told.message.split('\n').filter(line => line.includes('ตารางของ Google'));
      expect(told.title).toBe(th.run.finished.title);
      expect(sentences).toEqual([google.typed({ tab: names[kind] })]);
      for (const one of KINDS) expect([one, contentOf(workbook, one)]).toEqual([one, contentOf(whole, one)]);
      for (const other of KINDS.filter(one => one !== kind))
        expect([other, printOf(workbook, other)]).toEqual([other, printOf(whole, other)]);
      expect(typedIn(workbook)).toEqual(TYPED.map(cell => [...cell]));
    });

    test('the next run has nothing to do, with the Table or without', () => {
      const next = workbook.clone();
      expect(run(next).message).not.toContain('ตารางของ Google');
      unmakeTables(next);
      const { log } = analyseHere(openSource(next));
      expect([log.writes, contentOf(next, kind)]).toEqual([0, contentOf(whole, kind)]);
    });
  });

  test('to everything in a full file: nothing is added, and the next run adds all', () => {
    const workbook = office();
    fillUp(workbook);
    const tabs = workbook.sheets.map(({ name }) => name);
    const told = run(workbook, way);
    expect([told.title, told.message]).toEqual([
      th.run.notDone,
      google.full({ tab: MENU.map(kind => names[kind]).join('", "') }),
    ]);
    expect(workbook.sheets.map(({ name }) => name)).toEqual(tabs);
    emptyAgain(workbook);
    run(workbook);
    expect(fingerprint(workbook)).toBe(fingerprint(ended(office())));
  });

  test.each([1, 2, 3])('to all but %i tabs in a nearly full file: those are whole', room => {
    const workbook = office();
    fillUp(workbook, room);
    const told = run(workbook, way);
    const fresh = ended(office());
    expect(told.title).toBe(th.run.finished.title);
    expect(told.message).toContain(
      google.full({
        tab: MENU.slice(room)
          .map(kind => names[kind])
          .join('", "'),
      }),
    );
    expect(told.message).not.toContain('แถวที่ต้องดำเนินการ');
    // The summary says nothing of a plan that there is none of.
    for (const [index, kind] of MENU.entries())
      expect([kind, contentOf(workbook, kind)]).toEqual([
        kind,
        index < room ? contentOf(fresh, kind).slice(0, contentOf(workbook, kind).length) : [],
      ]);
    expect(contentOf(workbook, 'summary').length).toBeGreaterThan(50);
    emptyAgain(workbook);
    run(workbook);
    expect(fingerprint(workbook)).toBe(fingerprint(fresh));
  });

  test.each(KINDS)('to %s in a full file, which somebody deleted: the others are written', kind => {
    const workbook = started.clone();
    const officer = new Officer(workbook);
    const gone = ownTab(workbook, kind);
    if (gone) officer.deleteTab(gone);
    const whole = ended(workbook);
    const followUp = printOf(workbook, 'followUp');
    fillUp(workbook);
    const { message } = run(workbook, way);
    if (kind === 'followUp') expect(message).not.toContain('เต็ม');
    else expect(message).toContain(google.full({ tab: names[kind] }));
    for (const other of MENU.filter(one => one !== kind))
      expect([other, contentOf(workbook, other).length > 0]).toEqual([other, true]);
    // What repeats the plan is left where there is none.
    if (kind === 'plan') expect(printOf(workbook, 'followUp')).toBe(followUp);
    emptyAgain(workbook);
    run(workbook);
    expect(fingerprint(workbook)).toBe(fingerprint(whole));
  });

  test('to rows that a plan needs in a full file: the others are written', () => {
    const workbook = started.clone();
    const plan = ownTab(workbook, 'plan');
    const before = printOf(workbook, 'plan');
    if (plan) plan.maxRows = plan.lastRow;
    const small = printOf(workbook, 'plan');
    fillUp(workbook);
    const { message } = run(workbook, way);
    expect([before === small, message.includes(google.full({ tab: names.plan }))]).toEqual([false, true]);
    for (const kind of ['summary', 'ranking', 'check'] as const)
      expect([kind, printOf(workbook, kind)]).toEqual([kind, printOf(whole, kind)]);
    expect(typedIn(workbook)).toEqual(TYPED.map(cell => [...cell]));
    emptyAgain(workbook);
    run(workbook);
    expect(contentOf(workbook, 'plan')).toEqual(contentOf(whole, 'plan'));
  });
});

test('a Table made of a tab before it had its look gets it once it is none any more', () => {
  const workbook = office();
  // Cut directly before the last tab is dressed.
  const { calls } = analyseHere(workbook.clone()).log;
  analyseHere(workbook, { faults: { at: calls.lastIndexOf('Range.setNumberFormats') - 1, way: 'kill' } });
  const undressed = MENU.filter(kind => ownTab(workbook, kind));
  expect(undressed.length).toBe(4);
  for (const kind of undressed) makeTable(workbook, kind);
  const { message } = run(workbook);
  // Where Sheets says so late, the others are named too: they are Tables as well.
  const [before = '', after = ''] = google.typed({ tab: '…' }).split('…');
  const told = message.split('\n').find(line => line.startsWith(before) && line.endsWith(after));
  for (const kind of ['plan', 'check'] as const) expect(told).toContain(`"${names[kind]}"`);
  unmakeTables(workbook);
  run(workbook);
  const plan = ownTab(workbook, 'plan');
  expect(plan?.entries().some(({ cell }) => cell.validation)).toBe(true);
  expect(valuesOf(plan)).toEqual(valuesOf(ownTab(ended(office()), 'plan')));
});

describe('cells of the plan that others protected', () => {
  const plan = new KeyedTab(started, 'plan');

  test('do not matter where nothing is written into them', () => {
    const workbook = started.clone();
    lock(workbook, 'plan', `1 1 2 ${plan.sheet.lastColumn}`);
    expect(run(workbook).message).not.toContain('ป้องกัน');
    unlock(workbook);
    expect(fingerprint(workbook)).toBe(fingerprint(whole));
  });

  test('keep the plan as it is where they must change', () => {
    const workbook = started.clone();
    const row = plan.row('e-service');
    lock(workbook, 'plan', `${row} 1 ${row} ${plan.sheet.lastColumn}`);
    expect(run(workbook).message).toContain(google.protected({ tab: names.plan }));
    expect(typedIn(workbook)).toEqual(TYPED.map(cell => [...cell]));
    unlock(workbook);
    run(workbook);
    expect(fingerprint(workbook)).toBe(fingerprint(whole));
  });
});

test('what was typed into a protected tab of ours is kept in one copy, whatever was refused meanwhile', () => {
  const workbook = started.clone();
  const ranking = ownTab(workbook, 'ranking');
  if (ranking) new Officer(workbook).type(ranking, 3, 3, 'พิมพ์ทับ');
  lock(workbook, 'ranking');
  const tabs = workbook.sheets.length;
  for (let times = 0; times < 3; times++) run(workbook);
  expect([ranking?.value(3, 3), workbook.sheets.length]).toEqual(['พิมพ์ทับ', tabs + 1]);
  unlock(workbook);
  const { message } = run(workbook);
  expect(message).toContain('เก็บสำเนาไว้ที่แท็บ');
  expect(workbook.sheets.length).toBe(tabs + 1);
  expect(workbook.sheets.at(-1)?.value(3, 3)).toBe('พิมพ์ทับ');
  expect(valuesOf(ranking)).toEqual(contentOf(whole, 'ranking'));
});

test('what was typed into a tab of ours stays in it where a full file has no room for the copy', () => {
  const workbook = started.clone();
  const ranking = ownTab(workbook, 'ranking');
  if (ranking) new Officer(workbook).type(ranking, 3, 3, 'พิมพ์ทับ');
  fillUp(workbook);
  const { message } = run(workbook);
  expect([ranking?.value(3, 3), message.includes('เต็มแล้ว')]).toEqual(['พิมพ์ทับ', true]);
  expect(printOf(workbook, 'plan')).toBe(printOf(whole, 'plan'));
  emptyAgain(workbook);
  run(workbook);
  expect(workbook.sheets.at(-1)?.value(3, 3)).toBe('พิมพ์ทับ');
  expect(valuesOf(ranking)).toEqual(contentOf(whole, 'ranking'));
});

describe('the sidebar', () => {
  const write = (workbook: Workbook, kind: TabKind) =>
    callHere(workbook, 'writeTab', { tab: tabOf(workbook), year: 2565, kind }).answer;

  test.each(KINDS)('is refused %s where that is protected, in the words that the menu says', kind => {
    const workbook = started.clone();
    lock(workbook, kind);
    const text = google.protected({ tab: names[kind] });
    expect(write(workbook, kind)).toEqual({
      ok: false,
      refusal: { code: 'google', kind: 'protected', text },
    });
    for (const other of KINDS.filter(one => one !== kind)) write(workbook, other);
    expect(typedIn(workbook)).toEqual(TYPED.map(cell => [...cell]));
    unlock(workbook);
    for (const one of KINDS) expect(write(workbook, one)?.ok).toBe(true);
    expect(contentOf(workbook, kind)).toEqual(contentOf(whole, kind));
  });

  test.each(KINDS)('is told of a protected %s also where Sheets says so late', kind => {
    const workbook = Object.assign(started.clone(), { refusals: 'read' as const });
    lock(workbook, kind);
    const input = { tab: tabOf(workbook), year: 2565, kind };
    expect(callHere(workbook, 'writeTab', input).answer).toMatchObject({
      ok: false,
      refusal: { kind: 'protected', text: google.protected({ tab: names[kind] }) },
    });
    expect(typedIn(workbook)).toEqual(TYPED.map(cell => [...cell]));
    unlock(workbook);
    for (const one of KINDS) expect(write(workbook, one)?.ok).toBe(true);
    expect(contentOf(workbook, kind)).toEqual(contentOf(whole, kind));
    expect(workbook.sheets.length).toBe(whole.sheets.length);
  });

  test('gets the plan, and a note of the follow-up that was left', () => {
    const workbook = started.clone();
    lock(workbook, 'followUp');
    expect(write(workbook, 'plan')).toMatchObject({
      ok: true,
      value: { name: names.plan, unchanged: false, note: google.protected({ tab: names.followUp }) },
    });
  });

  test.each(KINDS)('gets %s of a Table with a note', kind => {
    const workbook = started.clone();
    makeTable(workbook, kind);
    expect(write(workbook, kind)).toMatchObject({
      ok: true,
      value: { note: google.typed({ tab: names[kind] }) },
    });
    expect(contentOf(workbook, kind)).toEqual(contentOf(whole, kind));
  });

  test('is refused a tab that a full file has no room for', () => {
    const workbook = office();
    fillUp(workbook, 2);
    expect(write(workbook, 'plan')).toMatchObject({
      ok: false,
      refusal: { kind: 'full', text: google.full({ tab: names.plan }) },
    });
    // No tab is left that nobody asked for.
    const tabs = workbook.sheets.map(({ name }) => name);
    expect(tabs).toEqual(office().sheets.map(({ name }) => name));
    expect(write(workbook, 'summary')).toMatchObject({
      ok: true,
      value: { note: google.full({ tab: `${names.check}", "${names.plan}` }) },
    });
    expect(workbook.sheets.map(({ name }) => name)).toEqual([...tabs, names.summary]);
    emptyAgain(workbook);
    for (const kind of MENU) expect(write(workbook, kind)?.ok).toBe(true);
    for (const kind of MENU) expect(contentOf(workbook, kind)).toEqual(contentOf(ended(office()), kind));
  });

  test('keeps a mark that a protected plan cannot show yet', () => {
    const workbook = started.clone();
    lock(workbook, 'plan');
    const input = { tab: tabOf(workbook), year: 2565, add: ['O12'], remove: [] };
    expect(callHere(workbook, 'markInPlan', input).answer).toMatchObject({
      ok: false,
      refusal: { kind: 'protected', text: google.protected({ tab: names.plan }) },
    });
    unlock(workbook);
    const shown = callHere(workbook, 'markInPlan', { ...input, add: [] }).answer;
    expect(shown).toMatchObject({ ok: true, value: { ids: ['O12'] } });
  });
});
