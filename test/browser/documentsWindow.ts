// What tests of the window of the documents share: opening it as a clerk does, choosing, and what comes out of it.
import { readFile } from 'node:fs/promises';
import type { Download, Frame } from 'playwright-core';
import { runHere } from '../../scripts/host/execute';
import type { Workbook } from '../../scripts/host/workbook';
import type { ChoiceId } from '../../src/dialog/choices';
import { sidebarCall } from '../../src/google/sidebarCall';
import { DIALOG_WORDS } from '../../src/text/dialogWords';
import { run } from '../../src/text/th/run';
import type { Settings } from '../../src/wire/settings';
import { VERSION } from '../../src/wire/version';
import { newPage } from '../app/calls/newPage';
import { analyseHere, officeWorkbook } from '../app/workbooks';
import { unzip } from '../dialog/unzip';
import { dialogOf, type Open, type OpenOptions, openPage } from './browser';
import { chooseMenu } from './grid';

export interface Opened extends Open {
  readonly dialog: Frame;
}

/** An office's workbook after the menu's command: with its plan. */
export function plannedOffice(): Workbook {
  const workbook = officeWorkbook();
  analyseHere(workbook);
  return workbook;
}

/** Opens the window from the menu and waits for its first view, whatever that is. */
export async function openWindow(
  workbook: Workbook = plannedOffice(),
  options: Omit<OpenOptions, 'workbook'> = {},
): Promise<Opened> {
  const one = await openPage({ workbook, ...options });
  await chooseMenu(one.page, run.menu.documents);
  return { ...one, dialog: await dialogOf(one.page) };
}

/** The same, and the desk is there. */
export async function openDesk(...given: Parameters<typeof openWindow>): Promise<Opened> {
  const one = await openWindow(...given);
  await deskIn(one.dialog);
  return one;
}

export const deskIn = (dialog: Frame): Promise<void> => dialog.locator('.desk').waitFor();

/** Closes the window and opens it anew from the menu. */
export async function reopen({ page }: Open, between: () => Promise<void> = async () => {}): Promise<Frame> {
  await page.getByRole('button', { name: 'ปิด', exact: true }).click();
  await page.locator('iframe[name=dialog]').waitFor({ state: 'detached' });
  await between();
  await chooseMenu(page, run.menu.documents);
  const dialog = await dialogOf(page);
  await deskIn(dialog);
  return dialog;
}

/** The same as openDesk; the pauses after typing, of the preview and of the save, take a tenth of their time. */
export async function openQuickDesk(): Promise<Opened> {
  const one = await openDesk();
  await one.dialog.evaluate(() => {
    const { setTimeout } = window;
    const quick = (done: () => void, after = 0): number =>
      setTimeout(done, after >= 500 && after <= 1500 ? after / 10 : after);
    Object.assign(window, { setTimeout: quick });
  });
  return one;
}

export const choose = (dialog: Frame, id: ChoiceId): Promise<void> =>
  dialog.getByRole('radio', { name: DIALOG_WORDS.th.documents.names[id] }).check();

export interface Taken {
  readonly name: string;
  readonly content: Buffer;
}

/** The file that comes when something is done. */
export async function taken({ page }: Open, act: () => Promise<unknown>): Promise<Taken> {
  const [download] = await Promise.all([page.waitForEvent('download'), act()]);
  return { name: download.suggestedFilename(), content: await contentOf(download) };
}

const contentOf = async (download: Download): Promise<Buffer> => readFile(await download.path());

/** What stands in a Word file, with something in the place of its marks. */
export const wordsIn = (file: Buffer, mark = ''): string =>
  (unzip(file).get('word/document.xml') ?? '')
    .replace(/<[^>]+>/g, mark)
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&');

/** Settings of the file, before anybody opens a page. */
export function withSettings(workbook: Workbook, settings: Partial<Settings>): Workbook {
  runHere(workbook, services => {
    Object.assign(globalThis, services);
    sidebarCall('saveSettings', newPage(settings), VERSION);
  });
  return workbook;
}
