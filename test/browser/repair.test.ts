// The view of repairs, in a real browser beside a workbook. Trying something out must ask the server nothing.
import { describe, expect, test } from '@jest/globals';
import type { Frame } from 'playwright-core';
import type { Workbook } from '../../scripts/host/workbook';
import type { Failing } from '../../scripts/preview/fault';
import { assess } from '../../src/domain/analysis/assessment';
import { leavesOf } from '../../src/domain/framework/tree';
import { points2 } from '../../src/domain/scoring/round';
import { WORDS } from '../../src/text/words';
import { answered, call } from '../app/calls/called';
import { officeWorkbook, ownTab, SOURCE, valuesOf } from '../app/workbooks';
import { framework, indicators, openData, type Pair, published2565 } from '../bundle/offices';
import { type Open, openPage } from './browser';
import { enterFrame, focused, pressByKeyboard, tabTo } from './keyboard';
import { expectSound, goTo, hold, press, readOpenTab, sent } from './sidebar';

const { frame: around, repair, result, start, tabs } = WORDS.th.sidebar;
const { calls } = WORDS.th;

async function openRepair(workbook: Workbook = officeWorkbook(), failing?: Failing): Promise<Open> {
  const one = await openPage({ workbook, ...(failing && { failing }) });
  await readOpenTab(one.frame);
  await goTo(one.frame, around.steps.repair);
  return one;
}

/** Total and grade of the published office with other scores, as the page writes them. */
function published(changes: Readonly<Record<string, number>> = {}): string {
  const scores = { ...Object.fromEntries(published2565()), ...changes };
  const { total, grade } = assess(framework(2565), { scores: new Map(Object.entries(scores)) });
  return `${points2(total.score ?? 0)} ${grade}`;
}

const outcome = (frame: Frame) => frame.getByRole('region', { name: repair.outcome });
const total = async (frame: Frame): Promise<string> =>
  (await outcome(frame).locator('.total').innerText()).replace(/\s+/g, ' ').trim();
const instruments = (frame: Frame) =>
  outcome(frame).getByRole('list', { name: result.instruments }).getByRole('listitem').allInnerTexts();
const ticks = (frame: Frame) => frame.getByRole('checkbox');
/** The codes and names in the list, as they stand. */
const listed = (frame: Frame): Promise<string[]> => frame.locator('.repair label b').allInnerTexts();

test('by keyboard alone items are ticked, the result changes at once, and they come into the plan', async () => {
  const workbook = officeWorkbook();
  const one = await openPage({ workbook });
  const { page, frame } = one;
  await enterFrame(frame);
  await pressByKeyboard(page, frame, 'button', start.ways.read);
  await frame.locator('nav button:enabled', { hasText: around.steps.repair }).waitFor();
  await pressByKeyboard(page, frame, 'button', around.steps.repair);
  await frame.getByRole('heading', { name: repair.title, level: 1 }).waitFor();
  expect(await total(frame)).toBe(published());
  expect(published()).toBe('94.19 A');
  const before = one.calls.length;

  await tabTo(page, frame, 'checkbox', /^O12 /);
  await page.keyboard.press('Space');
  expect(await total(frame)).toContain(published({ O12: 100 }));
  await tabTo(page, frame, 'slider', /^8 /);
  await page.keyboard.press('ArrowRight');
  expect(await total(frame)).toContain(published({ O12: 100, 8: 82.13 }));
  await page.keyboard.press('End');
  expect(await total(frame)).toContain(published({ O12: 100, 8: 100 }));
  expect(await instruments(frame)).toEqual(
    ['IIT 98.43', 'EIT 93.74', 'OIT 97.32'].map(text => expect.stringContaining(text)),
  );
  // Told once the slider rests.
  await frame
    .getByText(repair.becomes({ before: published(), after: published({ O12: 100, 8: 100 }) }))
    .waitFor({ state: 'attached' });
  expect(one.calls).toHaveLength(before);

  await pressByKeyboard(page, frame, 'button', repair.mark);
  await frame.getByText(repair.marked({ count: 2 })).waitFor();
  expect(sent(one, 'markInPlan')).toMatchObject([{ year: 2565, add: ['8', 'O12'], remove: [] }]);
  await focused(frame.getByRole('button', { name: repair.mark, exact: true }));
  await pressByKeyboard(page, frame, 'button', tabs.open({ tab: tabs.names.plan }));
  await page.locator('nav.tabs [aria-current]', { hasText: tabs.names.plan }).waitFor();
  expect(workbook.activeSheet).toBe(ownTab(workbook, 'plan'));
  one.expectNoRequests();
});

describe('trying scores', () => {
  test('a number may be typed, in Thai digits too; what is no score changes nothing and says so', async () => {
    const one = await openRepair();
    const { frame } = one;
    const before = one.calls.length;
    const field = frame.getByRole('textbox', { name: repair.exactly({ id: '8' }) });
    await field.fill('๙๐.๕');
    expect(await total(frame)).toContain(published({ 8: 90.5 }));
    await field.fill('905');
    expect(await total(frame)).toContain(published({ 8: 90.5 }));
    await frame.getByText(repair.fault).waitFor();
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    await field.fill('81.13');
    // The score of the sheet is no change.
    expect(await total(frame)).toBe(published());
    expect(one.calls).toHaveLength(before);
  });

  test('a score may fall, and the grade with it', async () => {
    const { frame } = await openRepair();
    await frame.getByRole('slider', { name: /^8 / }).press('Home');
    expect(await total(frame)).toContain(published({ 8: 0 }));
    expect((await instruments(frame))[1]).toContain('▼');
  });

  test('the shortest way to the next grade is one press, and all is forgotten by another', async () => {
    const { frame } = await openRepair();
    await frame.getByText(repair.path({ grade: 'AA', count: 1 })).waitFor();
    await press(frame, repair.takePath);
    expect(await total(frame)).toContain(published({ 8: 100 }));
    expect(await total(frame)).toContain('AA');
    await press(frame, repair.reset);
    expect(await total(frame)).toBe(published());
    await focused(frame.getByRole('button', { name: repair.reset, exact: true }));
  });

  test('outlives a look at another view', async () => {
    const { frame } = await openRepair();
    await ticks(frame).first().check();
    const tried = await total(frame);
    await goTo(frame, around.steps.result);
    await goTo(frame, around.steps.repair);
    expect(await total(frame)).toBe(tried);
    expect(await ticks(frame).first().isChecked()).toBe(true);
  });
});

describe('the list', () => {
  test('shows what gives back most first, with the total as far as it is repaired', async () => {
    const { frame } = await openRepair();
    expect((await listed(frame)).slice(0, 6)).toEqual(['8', '7', '6', 'O20', 'O12', 'O17']);
    const first = await frame.locator('.repair').first().innerText();
    expect(first).toContain(repair.gives({ points: '1.89' }));
    expect(first).toContain(repair.running({ total: '96.08' }));
  });

  test('of many shows fifteen, then more, or those of one instrument', async () => {
    const items = ['IIT', 'EIT'].flatMap(id =>
      framework(2565)
        .root.children.filter(node => node.id === id)
        .flatMap(leavesOf)
        .map((leaf): Pair => [leaf.id, 80]),
    );
    const { frame } = await openRepair(officeWorkbook([...items, ...openData(2565, ['O1', 'O2'])]));
    expect(await listed(frame)).toHaveLength(15);
    await press(frame, repair.more({ count: 15 }));
    expect(await listed(frame)).toHaveLength(30);
    await frame.getByLabel(repair.instrument).selectOption('OIT');
    expect(await listed(frame)).toEqual(['O1', 'O2']);
  });

  test('holds what is known of an incomplete office, and says that its total is provisional', async () => {
    const { frame } = await openRepair(officeWorkbook(openData(2565, ['O12', 'O20'])));
    await frame.getByText(repair.provisional({ known: 40 })).waitFor();
    expect(await listed(frame)).toEqual(['O20', 'O12']);
    // What comes back when all is there, and a total without what is missing, are no sums of each other.
    const [running] = repair.running({ total: '' }).split(' ');
    expect(await frame.locator('.repair').first().innerText()).not.toContain(running);
    await ticks(frame).first().check();
    expect(await total(frame)).toContain(repair.provisionalTotal({ points: '98.75' }));
  });

  test('is none where all is full', async () => {
    const { frame } = await openRepair(
      officeWorkbook([...indicators(100, 100, 100, 100, 100, 100, 100, 100), ...openData(2565, [])]),
    );
    await frame.getByText(repair.none).waitFor();
    expect(await outcome(frame).count()).toBe(0);
  });
});

describe('the plan', () => {
  test('keeps its marks: they are shown when the table is read again, and taken out one by one', async () => {
    const workbook = officeWorkbook();
    const first = await openRepair(workbook);
    await ticks(first.frame).nth(0).check();
    await ticks(first.frame).nth(1).check();
    await press(first.frame, repair.mark);
    await first.frame.getByText(repair.marked({ count: 2 })).waitFor();
    await first.close();
    expect(valuesOf(ownTab(workbook, 'plan')).flat()).toContain('O20');

    const one = await openRepair(workbook);
    const { frame } = one;
    expect(await frame.getByText(repair.inPlan).count()).toBe(2);
    expect(await ticks(frame).first().isChecked()).toBe(false);
    expect(await total(frame)).toBe(published());
    await press(frame, repair.takeOutOf({ id: 'O20' }));
    await frame.getByText(repair.takenOut).waitFor();
    expect(sent(one, 'markInPlan')).toMatchObject([{ add: [], remove: ['O20'] }]);
    expect(await frame.getByText(repair.inPlan).count()).toBe(1);
  });

  test('is asked for once, and tells what came of it when the view is seen again', async () => {
    const one = await openRepair();
    const { frame } = one;
    const open = hold(one, 'markInPlan');
    await ticks(frame).first().check();
    await press(frame, repair.mark);
    await frame.getByText(calls.working).waitFor();
    await goTo(frame, around.steps.result);
    await goTo(frame, around.steps.repair);
    await frame.getByText(calls.working).waitFor();
    await frame.getByRole('button', { name: repair.mark, exact: true }).press('Enter');
    await goTo(frame, around.steps.result);
    open();
    await goTo(frame, around.steps.repair);
    await frame.getByText(repair.marked({ count: 1 })).waitFor();
    expect(await frame.getByText(repair.inPlan).count()).toBe(1);
    expect(sent(one, 'markInPlan')).toHaveLength(1);
  });

  test('keeps what somebody else has marked meanwhile', async () => {
    const workbook = officeWorkbook();
    const one = await openRepair(workbook);
    const { frame } = one;
    const tab = workbook.sheet(SOURCE)?.id ?? 0;
    answered(call(workbook, 'markInPlan', { tab, year: 2565, add: ['O17'], remove: [] }));
    await ticks(frame).first().check();
    await press(frame, repair.mark);
    await frame.getByText(repair.marked({ count: 2 })).waitFor();
    expect(await frame.getByText(repair.inPlan).count()).toBe(2);
  });

  test('takes out one at a time: meanwhile the other buttons say that they are busy', async () => {
    const workbook = officeWorkbook();
    const one = await openRepair(workbook);
    const { frame } = one;
    await ticks(frame).nth(0).check();
    await ticks(frame).nth(1).check();
    await press(frame, repair.mark);
    await frame.getByText(repair.marked({ count: 2 })).waitFor();
    const open = hold(one, 'markInPlan');
    await press(frame, repair.takeOutOf({ id: 'O20' }));
    const other = frame.getByRole('button', { name: repair.takeOutOf({ id: 'O12' }) });
    await other.and(frame.locator('[aria-busy=true]')).waitFor();
    open();
    await frame.getByText(repair.takenOut).waitFor();
    expect(await other.getAttribute('aria-disabled')).toBeNull();
    await other.click();
    await frame.getByText(repair.inPlan).waitFor({ state: 'detached' });
    expect(sent(one, 'markInPlan')).toMatchObject([{}, { remove: ['O20'] }, { remove: ['O12'] }]);
  });

  test('that cannot be written for now says why, and nothing that was tried is lost', async () => {
    let held = true;
    const { frame } = await openRepair(officeWorkbook(), ({ args }) =>
      args[0] === 'markInPlan' && held ? { kind: 'runs', options: { lockedElsewhere: true } } : undefined,
    );
    await ticks(frame).first().check();
    await press(frame, repair.mark);
    await frame.getByText(WORDS.th.refusals.locked()).waitFor();
    expect(await ticks(frame).first().isChecked()).toBe(true);
    held = false;
    await press(frame, calls.retry);
    await frame.getByText(repair.marked({ count: 1 })).waitFor();
  });
});

test('a score that was corrected by hand is read again, and what was tried stays', async () => {
  const workbook = officeWorkbook();
  const { frame } = await openRepair(workbook);
  await ticks(frame).first().check();
  const source = workbook.sheet(SOURCE);
  source?.put(source.entries().find(({ cell }) => cell.value === 'O12')?.row ?? 0, 2, { value: 100 });
  await press(frame, around.readAgainOf({ tab: SOURCE }));
  await frame.locator('.repair', { hasText: 'O12' }).waitFor({ state: 'detached' });
  const then = await total(frame);
  expect(then.startsWith(published({ O12: 100 }))).toBe(true);
  expect(then).toContain(published({ O12: 100, O20: 100 }));
});

test('everyone can use it, in both languages and at any size, whatever the assessor wrote', async () => {
  const hostile = `<script>alert(1)</script> =A1 \u202e${'ก'.repeat(10_000)}`;
  const rows = published2565().map(([id, points]) => (id === 'O12' ? [id, points, hostile] : [id, points]));
  const one = await openRepair(officeWorkbook(rows));
  const { frame } = one;
  // Tags are taken out when the table is read.
  const comment = frame.getByText('alert(1) =A1');
  expect(await comment.isVisible()).toBe(false);
  await frame.getByText(repair.comment).click();
  await comment.waitFor();
  await press(frame, repair.takePath);
  await frame.getByText(result.indicators, { exact: true }).click();
  await expectSound(frame);
  await goTo(frame, around.otherLanguage);
  await frame.getByRole('heading', { name: WORDS.en.sidebar.repair.title, level: 1 }).waitFor();
  await expectSound(frame);
  expect(one.guard.errors).toEqual([]);
  one.expectNoRequests();
});
