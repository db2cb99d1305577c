// A page that a script shows over the sheet: it is opened from the menu or from the sidebar, and may do what Google's frame
// allows.
import { readFile } from 'node:fs/promises';
import { describe, expect, test } from '@jest/globals';
import type { Download, Frame, Page } from 'playwright-core';
import { Code } from '../../scripts/host/code';
import { Workbook } from '../../scripts/host/workbook';
import { SANDBOX } from '../../scripts/preview/frame';
import { dialogOf, type Open, openPage, sidebarOf } from './browser';
import { answerDialog, cell, chooseMenu, type } from './grid';
import { focused } from './keyboard';
import { expectGone } from './shown';

const pageOf = (heading: string, buttons: Readonly<Record<string, string>>): string =>
  `<html lang="th"><head><title>ลอง</title><style>h1 { color: rgb(1, 2, 3) }</style></head><body><main>
  <h1 style="margin: 5px">${heading}</h1>
  ${Object.entries(buttons)
    .map(([name, does]) => `<button onclick="${does}">${name}</button>`)
    .join('')}
  </main></body></html>`;

const SIDEBAR = pageOf('ข้างตาราง', {
  เปิดเอกสาร: 'google.script.run.showDocuments()',
  ปิดแถบ: 'google.script.host.close()',
});
const DOCUMENTS = pageOf('เอกสาร', {
  ปิดหน้านี้: 'google.script.host.close()',
  ถัดไป: 'google.script.run.showHelp()',
  ถาม: 'google.script.run.ask()',
  เขียน: "google.script.run.withSuccessHandler(() => document.title = 'เขียนแล้ว').write()",
});
const HELP = pageOf('วิธีใช้', {});

const CODE = new Code(`
  const page = html => HtmlService.createHtmlOutput(html);
  function onOpen() {
    SpreadsheetApp.getUi().createAddonMenu().addItem('สร้างเอกสาร', 'showDocuments').addToUi();
  }
  function menuSidebar() { SpreadsheetApp.getUi().showSidebar(page(\`${SIDEBAR}\`).setTitle('แถบ')) }
  function showDocuments() {
    SpreadsheetApp.getUi().showModalDialog(page(\`${DOCUMENTS}\`).setWidth(620).setHeight(380), 'เอกสารของ อบต.');
  }
  function showHelp() { SpreadsheetApp.getUi().showModalDialog(page(\`${HELP}\`), 'คู่มือ') }
  function ask() {
    const ui = SpreadsheetApp.getUi();
    write(ui.alert('เขียนทับหรือไม่', ui.ButtonSet.YES_NO) === ui.Button.YES ? 'เขียนทับ' : 'เก็บไว้');
  }
  function write(text = 'เขียนแล้ว') { SpreadsheetApp.getActiveSheet().getRange('B2').setValue(text) }`);

function open(): Promise<Open> {
  const workbook = new Workbook('ลอง');
  workbook.addSheet('ชีต1');
  return openPage({ workbook, code: CODE });
}

const press = (frame: Frame, name: string): Promise<void> => frame.getByRole('button', { name }).click();

/** Opens the documents from the menu. */
async function opened(): Promise<Open & { readonly dialog: Frame }> {
  const one = await open();
  await chooseMenu(one.page, 'สร้างเอกสาร');
  return { ...one, dialog: await dialogOf(one.page) };
}

const gone = (page: Page): Promise<void> => expectGone(page.locator('iframe[name=dialog]'));

const getsFocus = (frame: Frame): Promise<unknown> => frame.waitForFunction(() => document.hasFocus());

describe('a dialog', () => {
  test('is opened from the menu with its title and size, in the sandbox of Google, and takes the focus', async () => {
    const { page, dialog, session } = await opened();
    const element = page.locator('iframe[name=dialog]');
    expect(await element.getAttribute('sandbox')).toBe(SANDBOX);
    expect(await element.boundingBox()).toMatchObject({ width: 620, height: 380 });
    await page.getByRole('dialog', { name: 'เอกสารของ อบต.' }).waitFor();
    await getsFocus(dialog);
    expect(session.view().window).toMatchObject({ title: 'เอกสารของ อบต.', width: 620, height: 380 });
    expect(session.dialogContent).toContain('<h1 style="margin: 5px">เอกสาร</h1>');
    expect(session.refusals).toEqual([]);
  });

  test('is opened by a call of the sidebar, which stays', async () => {
    const { page, frame } = await open();
    await press(frame, 'เปิดเอกสาร');
    const dialog = await dialogOf(page);
    expect(await dialog.locator('h1').innerText()).toBe('เอกสาร');
    await getsFocus(dialog);
    expect(await frame.evaluate(() => document.hasFocus())).toBe(false);
    expect(await frame.locator('h1').innerText()).toBe('ข้างตาราง');
  });

  test('lies over the sheet, the menu and the sidebar: none of them can be clicked', async () => {
    const { page } = await opened();
    const beneath = [
      cell(page, 'A1'),
      page.getByRole('button', { name: /^ส่วนขยาย/, includeHidden: true }),
      page.locator('iframe[name=sidebar]'),
    ];
    for (const one of beneath)
      expect(
        await one.evaluate(element => {
          const { left, top } = element.getBoundingClientRect();
          return document.elementFromPoint(left + 5, top + 5)?.className;
        }),
      ).toBe('window');
  });

  test('is no larger than the browser', async () => {
    const { page, dialog } = await opened();
    await dialog.evaluate('google.script.host.setWidth(5000), google.script.host.setHeight(4000)');
    await page.locator('iframe[name=dialog][style*="4000px"]').waitFor();
    const box = await page.locator('dialog.window').boundingBox();
    expect(box?.width).toBeLessThanOrEqual(1280);
    expect(box?.height).toBeLessThanOrEqual(800);
  });

  test('has another size when its page says so', async () => {
    const { page, dialog } = await opened();
    await dialog.evaluate('google.script.host.setWidth(400), google.script.host.setHeight(300)');
    const element = page.locator('iframe[name=dialog][style*="300px"]');
    expect(await element.boundingBox()).toMatchObject({ width: 400, height: 300 });
  });

  test('gives its place to the next one', async () => {
    const { page, dialog } = await opened();
    await press(dialog, 'ถัดไป');
    await page.getByRole('dialog', { name: 'คู่มือ' }).waitFor();
    const next = await dialogOf(page);
    expect(await next.locator('h1').innerText()).toBe('วิธีใช้');
    await getsFocus(next);
    expect(await page.locator('dialog').count()).toBe(1);
  });

  test('goes when the file is set back', async () => {
    const { page, session } = await opened();
    await session.act({ do: 'reset' });
    await gone(page);
    expect(session.dialogContent).toBeUndefined();
  });
});

describe('a dialog is closed', () => {
  test('by its button, and the sheet has the focus as before', async () => {
    const { page, workbook } = await opened();
    await page.getByRole('button', { name: 'ปิด', exact: true }).click();
    await gone(page);
    expect(
      await page.getByRole('group', { name: 'ตาราง ชีต1' }).evaluate(node => node.matches(':focus')),
    ).toBe(true);
    await type(page, 'A1', '94');
    await cell(page, 'A1').filter({ hasText: '94' }).waitFor();
    expect(workbook.activeSheet.value(1, 1)).toBe(94);
  });

  test('by Escape from its title bar', async () => {
    const { page, dialog } = await opened();
    await dialog.getByRole('button', { name: 'ปิดหน้านี้' }).focus();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Escape');
    await gone(page);
  });

  test('by Escape in its page when the page says so, as in Google, whose editor never sees keys pressed in a frame', async () => {
    const { page, dialog } = await opened();
    await dialog.evaluate(
      "addEventListener('keydown', ({ key }) => { if (key === 'Escape') google.script.host.close() })",
    );
    await page.keyboard.press('Escape');
    await gone(page);
  });

  test('by its page, and the sidebar that opened it has the focus again', async () => {
    const { page, frame } = await open();
    await press(frame, 'เปิดเอกสาร');
    await press(await dialogOf(page), 'ปิดหน้านี้');
    await gone(page);
    await getsFocus(frame);
    await focused(page.locator('iframe[name=sidebar]'));
  });

  test('and the sidebar only by its own page', async () => {
    const { page, frame, dialog } = await opened();
    await frame.evaluate('google.script.host.close()');
    await page.locator('iframe[name=sidebar]').waitFor({ state: 'detached' });
    expect(await dialog.locator('h1').isVisible()).toBe(true);
  });

  test('and opened again as another page', async () => {
    const { page, dialog, session } = await opened();
    const first = session.view().window?.key;
    await press(dialog, 'ปิดหน้านี้');
    await gone(page);
    await press(await sidebarOf(page), 'เปิดเอกสาร');
    await dialogOf(page);
    expect(session.view().window?.key).not.toBe(first);
  });
});

describe('a call of a dialog', () => {
  test('changes the sheet beneath', async () => {
    const { page, dialog, workbook } = await opened();
    await press(dialog, 'เขียน');
    await cell(page, 'B2').filter({ hasText: 'เขียนแล้ว' }).waitFor();
    await dialog.waitForFunction(() => document.title === 'เขียนแล้ว');
    expect(workbook.activeSheet.value(2, 2)).toBe('เขียนแล้ว');
  });

  test('asks above it, and its page has the focus afterwards', async () => {
    const { page, dialog } = await opened();
    await press(dialog, 'ถาม');
    expect(await answerDialog(page, 'ใช่')).toContain('เขียนทับหรือไม่');
    await cell(page, 'B2').filter({ hasText: 'เขียนทับ' }).waitFor();
    await page.locator('dialog:not(.window)').waitFor({ state: 'detached' });
    await getsFocus(dialog);
  });

  test('is asked above another dialog that opens meanwhile', async () => {
    const { page, frame, session, workbook } = await open();
    await frame.evaluate('google.script.run.ask()');
    await page.locator('dialog:not(.window)').waitFor();
    await session.call({ name: 'showHelp', args: [] });
    await dialogOf(page);
    await answerDialog(page, 'ไม่ใช่');
    await cell(page, 'B2').filter({ hasText: 'เก็บไว้' }).waitFor();
    expect(workbook.activeSheet.value(2, 2)).toBe('เก็บไว้');
  });
});

describe('a page in a dialog', () => {
  const textOf = async (download: Download): Promise<string> => readFile(await download.path(), 'utf8');

  /** Clicks on a link of the page that has this address and saves under a name. */
  const saves = (frame: Frame, address: string): Promise<void> =>
    frame.evaluate(`{
      const link = document.createElement('a');
      link.href = ${address};
      link.download = 'รายงาน.txt';
      link.click();
    }`);

  test.each([
    ['a Blob that it made', `URL.createObjectURL(new Blob(['คะแนน ๙๔.๑๙']))`],
    ['a link of data', `'data:text/plain;charset=utf-8,' + encodeURIComponent('คะแนน ๙๔.๑๙')`],
  ])('saves %s as a file', async (_, address) => {
    const { page, dialog, guard } = await opened();
    const [download] = await Promise.all([page.waitForEvent('download'), saves(dialog, address)]);
    expect(download.suggestedFilename()).toBe('รายงาน.txt');
    expect(await textOf(download)).toBe('คะแนน ๙๔.๑๙');
    expect([guard.requests, guard.errors]).toEqual([[], []]);
  });

  test('draws a picture, shows it and has it as PNG', async () => {
    const { dialog, guard } = await opened();
    const [type, width] = await dialog.evaluate(async () => {
      const svg =
        '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><rect width="40" height="20"/></svg>';
      const drawn = new Image();
      drawn.src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
      await drawn.decode();
      const canvas = document.createElement('canvas');
      canvas.width = 40;
      canvas.getContext('2d')?.drawImage(drawn, 0, 0);
      const blob = await new Promise<Blob | null>(done => canvas.toBlob(done, 'image/png'));
      const shown = new Image();
      shown.src = URL.createObjectURL(blob ?? new Blob());
      await shown.decode();
      return [blob?.type, shown.naturalWidth];
    });
    expect([type, width, guard.requests]).toEqual(['image/png', 40, []]);
  });

  test('is styled by its own style sheet and attributes', async () => {
    const { dialog } = await opened();
    const looks = await dialog.locator('h1').evaluate(node => {
      const { color, marginTop } = getComputedStyle(node);
      return [color, marginTop];
    });
    expect(looks).toEqual(['rgb(1, 2, 3)', '5px']);
  });

  test('can be printed', async () => {
    const { dialog, guard } = await opened();
    const printed = dialog.evaluate(
      () => new Promise(done => addEventListener('beforeprint', () => done('printed'))),
    );
    await dialog.evaluate(() => print());
    expect(await printed).toBe('printed');
    expect(guard.errors).toEqual([]);
  });

  test('asks the network for nothing', async () => {
    const one = await opened();
    one.expectNoRequests();
    await one.dialog.evaluate("fetch('https://example.com/x').catch(() => {})");
    expect(() => one.expectNoRequests()).toThrow('asked for more than its calls');
  });

  test('works alone in a tab', async () => {
    const { page, session } = await open();
    await session.act({ do: 'menu', functionName: 'showDocuments' });
    await page.goto(`${page.url()}dialog`);
    expect(await page.locator('h1').innerText()).toBe('เอกสาร');
    await page.getByRole('button', { name: 'เขียน' }).click();
    await page.waitForFunction(() => document.title === 'เขียนแล้ว');
  });
});
