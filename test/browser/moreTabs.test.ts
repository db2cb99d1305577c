// The tabs that are made on request, how far the plan is, and putting the plan back, in a real browser.
import { expect, test } from '@jest/globals';
import { Officer } from '../../scripts/host/officer';
import { WORDS } from '../../src/text/words';
import { answered, callHere } from '../app/calls/called';
import { analyse, KeyedTab, score } from '../app/planTabs';
import { officeWorkbook, ownTab, SOURCE } from '../app/workbooks';
import { openPage } from './browser';
import { enterFrame, pressByKeyboard } from './keyboard';
import { expectSound, goTo, press, readOpenTab } from './sidebar';

const { tabs, start, frame: around } = WORDS.th.sidebar;
const { more, restore } = tabs;

function analysed() {
  const workbook = officeWorkbook();
  analyse(workbook);
  const officer = new Officer(workbook);
  officer.openTab(officer.tab(SOURCE));
  return workbook;
}

async function openTabs(workbook: ReturnType<typeof analysed>) {
  const one = await openPage({ workbook });
  await readOpenTab(one.frame);
  await goTo(one.frame, around.steps.tabs);
  return one;
}

test('the follow-up tab and the tab of own measures are made and opened by keyboard', async () => {
  const workbook = analysed();
  const { page, frame } = await openPage({ workbook });
  await enterFrame(frame);
  await pressByKeyboard(page, frame, 'button', start.ways.read);
  await frame.locator('nav button:enabled', { hasText: around.steps.tabs }).waitFor();
  await pressByKeyboard(page, frame, 'button', around.steps.tabs);
  for (const kind of ['followUp', 'measures'] as const) {
    await pressByKeyboard(page, frame, 'button', more[kind].make);
    await frame.getByRole('button', { name: more[kind].update }).waitFor();
    expect(ownTab(workbook, kind)?.lastRow).toBeGreaterThan(2);
  }
  await pressByKeyboard(page, frame, 'button', tabs.open({ tab: tabs.names.followUp }));
  await page.locator('nav.tabs [aria-current]', { hasText: tabs.names.followUp }).waitFor();
  await expectSound(frame);
});

test('empty headings are filled, and how many is said', async () => {
  const workbook = analysed();
  const tab = workbook.sheet(SOURCE)?.id ?? 0;
  answered(callHere(workbook, 'writeTab', { tab, year: 2565, kind: 'followUp' }));
  const followUp = new KeyedTab(workbook, 'followUp');
  followUp.type('half/operation-report', 'result', 'เผยแพร่แล้ว');
  const { frame } = await openTabs(workbook);
  await press(frame, more.fill.half);
  await frame.getByText(more.filled({ count: 2 })).waitFor();
  await press(frame, more.fill.year);
  await frame.getByText(more.filled({ count: 0 })).waitFor();
  expect(followUp.value('half/operation-report', 'obstacles')).toBe('ไม่มี');
});

test('how far the plan is is told, and the plan before the latest run is put back', async () => {
  const workbook = analysed();
  const plan = new KeyedTab(workbook, 'plan');
  plan.type('e-service', 'status', 'แล้วเสร็จ');
  score(workbook, 'O12', 100);
  analyse(workbook);
  const { frame } = await openTabs(workbook);
  await frame.getByText(tabs.progressOfPlan({ done: 1, rows: plan.list('key').length })).waitFor();
  await expectSound(frame);
  expect(plan.value('operation-report', 'score')).toBe(100);
  await press(frame, restore.button);
  await frame.getByText(restore.note).waitFor();
  await frame.getByRole('button', { name: restore.button }).waitFor({ state: 'detached' });
  expect(plan.value('operation-report', 'score')).toBe(0);
});
