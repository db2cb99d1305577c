// The view that makes the tabs, in a real browser beside a workbook.
import { describe, expect, test } from '@jest/globals';
import { Officer } from '../../scripts/host/officer';
import type { Sheet } from '../../scripts/host/sheet';
import type { Workbook } from '../../scripts/host/workbook';
import type { Failing } from '../../scripts/preview/fault';
import { WORDS } from '../../src/text/words';
import { analyseHere, officeWorkbook, ownTab, SOURCE, valuesOf } from '../app/workbooks';
import { published2565 } from '../bundle/offices';
import { type Open, openPage } from './browser';
import { enterFrame, focused, pressByKeyboard } from './keyboard';
import { expectShown } from './shown';
import { expectSound, goTo, press, readOpenTab, sent } from './sidebar';

const { start, tabs, frame: around, help } = WORDS.th.sidebar;
const ORDER = ['plan', 'summary', 'ranking', 'check'] as const;

/** The view before anything was pressed. */
async function openTabs(workbook: Workbook, failing?: Failing): Promise<Open> {
  const one = await openPage({ workbook, ...(failing && { failing }) });
  await readOpenTab(one.frame);
  await goTo(one.frame, around.steps.tabs);
  return one;
}

const kindsSent = (one: Open): unknown[] =>
  sent(one, 'writeTab').map(input => (input as { readonly kind: string }).kind);

/** Is true of the n-th call that writes a tab, from 0. */
function atTab(n: number): (call: Parameters<Failing>[0]) => boolean {
  let seen = -1;
  return ({ args }) => args[0] === 'writeTab' && ++seen === n;
}

describe('by keyboard alone', () => {
  test('the four tabs are announced, written one after another, and opened', async () => {
    const workbook = officeWorkbook();
    const one = await openPage({ workbook });
    const { page, frame } = one;
    await enterFrame(frame);
    await pressByKeyboard(page, frame, 'button', start.ways.read);
    await frame.locator('nav button:enabled', { hasText: around.steps.tabs }).waitFor();
    await pressByKeyboard(page, frame, 'button', around.steps.tabs);
    const lines = frame.getByRole('list', { name: tabs.listLabel }).getByRole('listitem');
    expect(await lines.allInnerTexts()).toEqual(
      ORDER.map(kind => expect.stringContaining(`${tabs.names[kind]}`)),
    );
    expect(await lines.filter({ hasText: tabs.willMake }).count()).toBe(4);
    for (const sentence of tabs.keeps) expect(await frame.innerText('main')).toContain(sentence);

    await pressByKeyboard(page, frame, 'button', tabs.make);
    await frame.getByText(tabs.finished).waitFor();
    expect(kindsSent(one)).toEqual(ORDER);
    for (const kind of ORDER) expect(ownTab(workbook, kind)?.lastRow).toBeGreaterThan(1);
    // The button that was pressed still has the focus.
    await focused(frame.getByRole('button', { name: tabs.again, exact: true }));

    await pressByKeyboard(page, frame, 'button', tabs.open({ tab: tabs.names.ranking }));
    await page.locator('nav.tabs [aria-current]', { hasText: tabs.names.ranking }).waitFor();
    expect(workbook.activeSheet).toBe(ownTab(workbook, 'ranking'));
    one.expectNoRequests();
  });
});

describe('a second time', () => {
  test('the same scores are the same result, and the tabs that are there are named beforehand', async () => {
    const workbook = officeWorkbook();
    const first = await openTabs(workbook);
    await press(first.frame, tabs.make);
    await first.frame.getByText(tabs.finished).waitFor();
    await press(first.frame, tabs.again);
    await expectShown(first.frame.getByText(tabs.allUnchanged));
    await first.close();

    const officer = new Officer(workbook);
    officer.openTab(officer.tab(SOURCE));
    const { frame } = await openTabs(workbook);
    await expectShown(frame.getByText(tabs.willUpdate({ tab: tabs.names.summary })));
    expect(await frame.getByText(tabs.willMake).count()).toBe(0);
  });

  test('what was typed into one of our tabs is kept in a copy, which is named', async () => {
    const workbook = officeWorkbook();
    const { frame, session } = await openTabs(workbook);
    await press(frame, tabs.make);
    await frame.getByText(tabs.finished).waitFor();
    const ranking = ownTab(workbook, 'ranking');
    if (!ranking) throw new Error('no ranking');
    new Officer(workbook).type(ranking, 2, 3, 'ข้อความของเรา');
    session.changed();
    await press(frame, tabs.again);
    const copy = `${tabs.names.ranking} (ที่แก้ไขไว้)`;
    await frame.getByText(tabs.kept({ tab: copy })).waitFor();
    expect(valuesOf(workbook.sheet(copy))[1]?.[2]).toBe('ข้อความของเรา');
  });
});

describe('a step that fails', () => {
  test('stops the work in plain words, and the work goes on from there', async () => {
    const third = atTab(2);
    const one = await openTabs(officeWorkbook(), call =>
      third(call) ? { kind: 'runs', options: { lockedElsewhere: true } } : undefined,
    );
    const { frame } = one;
    await press(frame, tabs.make);
    await frame.getByText(WORDS.th.refusals.locked()).waitFor();
    const lines = frame.getByRole('list', { name: tabs.listLabel });
    expect(await lines.getByText(tabs.written, { exact: true }).count()).toBe(2);
    await press(frame, tabs.resume({ name: tabs.names.ranking }));
    await frame.getByText(tabs.finished).waitFor();
    expect(kindsSent(one)).toEqual(['plan', 'summary', 'ranking', 'ranking', 'check']);
  });

  test('because the score tab is gone says so', async () => {
    const workbook = officeWorkbook();
    const { frame } = await openTabs(workbook);
    new Officer(workbook).deleteTab(new Officer(workbook).tab(SOURCE));
    await press(frame, tabs.make);
    await expectShown(frame.getByText(WORDS.th.refusals.sourceGone()));
  });
});

test('work goes on while another view is open, and pressing twice starts it once', async () => {
  let go = (_: unknown): void => {};
  const until = new Promise(resolve => {
    go = resolve;
  });
  const first = atTab(0);
  const one = await openTabs(officeWorkbook(), call => (first(call) ? { kind: 'waits', until } : undefined));
  const { frame } = one;
  await frame.getByRole('button', { name: tabs.make, exact: true }).dblclick();
  const firstStep = tabs.step({ step: 1, steps: 4, name: tabs.names.plan });
  await frame.getByText(firstStep).waitFor();
  await goTo(frame, around.help);
  await frame.getByRole('heading', { name: help.title }).waitFor();
  await goTo(frame, around.steps.tabs);
  await frame.getByText(firstStep).waitFor();
  await goTo(frame, around.help);
  go(undefined);
  await goTo(frame, around.steps.tabs);
  await frame.getByText(tabs.finished).waitFor();
  expect(kindsSent(one)).toEqual(ORDER);
});

describe('scores that are not complete', () => {
  test('make a provisional total, and tabs all the same', async () => {
    const workbook = officeWorkbook(published2565().slice(0, 5));
    const { frame } = await openTabs(workbook);
    await frame.getByText(/คะแนนรวมจึงเป็นค่าชั่วคราว/).waitFor();
    await press(frame, tabs.make);
    await frame.getByText(tabs.finished).waitFor();
    for (const kind of ORDER) expect(ownTab(workbook, kind)?.lastRow).toBeGreaterThan(1);
  });

  test('but none at all lead back to the data', async () => {
    const { frame } = await openTabs(
      officeWorkbook([
        ['O1', ''],
        ['O2', ''],
      ]),
    );
    await frame.getByText(tabs.noScores).waitFor();
    await press(frame, tabs.check);
    await expectShown(frame.getByRole('heading', { name: WORDS.th.sidebar.check.title, level: 1 }));
  });
});

test('every state can be read by everyone, in both languages and at any size, whatever a tab is called', async () => {
  const hostile = `<img src=x onerror="alert(1)"> =A1 \u202e${'ก'.repeat(60)}`;
  const workbook = officeWorkbook();
  new Officer(workbook).renameTab(new Officer(workbook).tab(SOURCE), hostile);
  const one = await openTabs(workbook);
  const { frame } = one;
  expect(await frame.innerText('main')).toContain('<img src=x onerror="alert(1)">');
  await expectSound(frame);
  await press(frame, tabs.make);
  await frame.getByText(tabs.finished).waitFor();
  await expectSound(frame);
  await goTo(frame, around.otherLanguage);
  await frame.getByText(WORDS.en.sidebar.tabs.finished).waitFor();
  await expectSound(frame);
  expect(one.guard.errors).toEqual([]);
  one.expectNoRequests();
});

describe('rows that people moved or typed over', () => {
  /** A workbook whose plan has the cells of one row copied over those of another. */
  function copiedOver(): Workbook {
    const workbook = officeWorkbook();
    analyseHere(workbook);
    const plan = ownTab(workbook, 'plan') as Sheet;
    const officer = new Officer(workbook);
    officer.copy(plan, { row: 3, column: 2, rows: 1, columns: plan.maxColumns - 1 }, 5, 2);
    officer.openTab(officer.tab(SOURCE));
    return workbook;
  }

  test('that cannot be told stop the job with their numbers, and it goes on once they are corrected', async () => {
    const workbook = copiedOver();
    const { frame } = await openTabs(workbook);
    await press(frame, tabs.make);
    await expectShown(frame.getByText(WORDS.th.refusals.unclearRows({ tab: tabs.names.plan, rows: '5' })));
    const plan = ownTab(workbook, 'plan') as Sheet;
    new Officer(workbook).deleteRows(plan, 5);
    await press(frame, tabs.resume({ name: tabs.names.plan }));
    await frame.getByText(tabs.finished).waitFor();
  });

  test('are said to be written again, and can be put back', async () => {
    const workbook = officeWorkbook();
    analyseHere(workbook);
    const officer = new Officer(workbook);
    officer.type(ownTab(workbook, 'plan') as Sheet, 3, 6, 'พิมพ์ทับ');
    officer.openTab(officer.tab(SOURCE));
    const { frame } = await openTabs(workbook);
    await press(frame, tabs.make);
    await frame.getByText(tabs.finished).waitFor();
    await expectShown(frame.getByText(tabs.rewritten({ count: 1 })));
    await press(frame, tabs.restore.button);
    await expectShown(frame.getByText(tabs.restore.done({ restored: 1, left: 0 })));
    expect(valuesOf(ownTab(workbook, 'plan')).flat()).toContain('พิมพ์ทับ');
  });
});
