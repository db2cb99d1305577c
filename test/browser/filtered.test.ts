// The pages as they come out of a filter of HtmlService that knows no ES6: sidebar and window of the documents are at work.
import { expect, test } from '@jest/globals';
import { Code } from '../../scripts/host/code';
import type { Workbook } from '../../scripts/host/workbook';
import { WINDOW_SIZE } from '../../src/google/documentsWindow';
import { DIALOG_WORDS } from '../../src/text/dialogWords';
import { names } from '../../src/text/th/documents/names';
import { WORDS } from '../../src/text/words';
import { officeWorkbook, ownTab } from '../app/workbooks';
import { openPage } from './browser';
import { choose, openDesk, plannedOffice, taken, wordsIn } from './documentsWindow';
import { hasHorizontalScroll } from './looks';
import { expectShown } from './shown';
import { goTo, press, readOpenTab } from './sidebar';

const { tabs, frame: around } = WORDS.th.sidebar;
const { documents } = DIALOG_WORDS.th;
const filteredWorld = (workbook: Workbook): Workbook => Object.assign(workbook, { pageFilter: true });

test('the filter is at work', async () => {
  const page = '<main><h1>ลอง</h1><!-- cut --><script>document.title = `a/* cut */b`</script></main>';
  const code = new Code(`
    function onOpen() { SpreadsheetApp.getUi().createAddonMenu().addToUi() }
    function menuSidebar() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(${JSON.stringify(page)})) }`);
  const { session, frame } = await openPage({ workbook: filteredWorld(officeWorkbook()), code });
  expect(session.sidebarContent).toBe(page.replaceAll('<!-- cut -->', '').replaceAll('/* cut */', ' '));
  expect(await frame.title()).toBe('a b');
});

test('the sidebar reads the table and makes the tabs', async () => {
  const workbook = filteredWorld(officeWorkbook());
  const one = await openPage({ workbook });
  await readOpenTab(one.frame);
  await goTo(one.frame, around.steps.tabs);
  await press(one.frame, tabs.make);
  await expectShown(one.frame.getByText(tabs.finished));
  expect(ownTab(workbook, 'plan')?.lastRow).toBeGreaterThan(1);
  expect([one.session.refusals, one.guard.errors]).toEqual([[], []]);
});

test('the window shows the first document, which fits into it, and gives a Word file', async () => {
  const one = await openDesk(filteredWorld(plannedOffice()));
  const { dialog } = one;
  await dialog.locator('.sheet').first().waitFor();
  expect(await one.page.locator('iframe[name=dialog]').boundingBox()).toMatchObject(WINDOW_SIZE);
  expect(await hasHorizontalScroll(dialog)).toBe(false);
  await choose(dialog, 'oitMemo');
  const { name, content } = await taken(one, () => press(dialog, documents.word));
  expect(name).toContain(names.oitMemo);
  expect(wordsIn(content)).toContain('๙๖.๐๗');
  expect([one.session.refusals, one.guard.errors]).toEqual([[], []]);
});
