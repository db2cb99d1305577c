// The pictures of the README: the spreadsheet with the sidebar beside it, a strip of views, and a document in its window.
import { readFile } from 'node:fs/promises';
import type { Browser } from 'playwright-core';
import { DIALOG_WORDS } from '../../src/text/dialogWords';
import { WORDS } from '../../src/text/words';
import type { Code } from '../host/code';
import { startPreview } from '../preview/server';
import { namedOffice, officeAtWork } from './officeAtWork';
import { HEIGHT, SCALE, WIDTH } from './size';

const { sidebar: words } = WORDS.th;

/** The result tab on the left, the repairs on the right. */
export async function drawPreview(browser: Browser, code: Code, path: string): Promise<void> {
  const workbook = await namedOffice(code, 'full-2565.xlsx');
  const preview = await startPreview({ workbook, code });
  const page = await browser.newPage({ viewport: { width: 1280, height: 760 }, reducedMotion: 'reduce' });
  try {
    await page.goto(preview.url);
    const frame = page.frameLocator('iframe[name=sidebar]');
    const press = (name: string) => frame.getByRole('button', { name, exact: true }).first().click();
    await press(words.start.ways.read);
    await press(words.frame.steps.tabs);
    await press(words.tabs.make);
    await frame.getByText(words.tabs.finished).waitFor();
    await press(words.frame.steps.result);
    // The last toast goes by itself.
    await page.locator('.toasts').waitFor({ state: 'hidden' });
    await page.screenshot({ path });
  } finally {
    await page.close();
    await preview.close();
  }
}

/** A memo in the window, over the sheet. */
export async function drawDocument(browser: Browser, code: Code, path: string): Promise<void> {
  const preview = await startPreview({ workbook: await officeAtWork(code, 'full-2565.xlsx'), code });
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' });
  try {
    await preview.session.act({ do: 'menu', functionName: 'menuDocuments' });
    await page.goto(preview.url);
    const frame = page.frameLocator('iframe[name=dialog]');
    const { documents } = DIALOG_WORDS.th;
    await frame.getByRole('radio', { name: documents.names.oitMemo, exact: true }).check();
    await frame.locator('.sheet').first().waitFor();
    await page.screenshot({ path });
  } finally {
    await page.close();
    await preview.close();
  }
}

/** Of each view in the strip: as far as the sidebar shows it without scrolling, and no line cut in half. */
const SHOWN = HEIGHT - 6;

/** Views beside each other. */
export async function drawStrip(browser: Browser, pictures: readonly string[], path: string): Promise<void> {
  const sources = await Promise.all(
    pictures.map(async picture => `data:image/png;base64,${(await readFile(picture)).toString('base64')}`),
  );
  const frames = sources.map(
    source => `<div style="width:${WIDTH}px;height:${SHOWN}px;overflow:hidden;border:1px solid #dadce0">
      <img src="${source}" style="width:100%" alt=""></div>`,
  );
  const width = (WIDTH + 2) * pictures.length + 12 * (pictures.length + 1);
  const page = await browser.newPage({
    viewport: { width, height: SHOWN + 26 },
    deviceScaleFactor: SCALE / 1.6,
  });
  try {
    await page.setContent(
      `<body style="margin:12px;display:flex;gap:12px;background:#fff">${frames.join('')}`,
    );
    await page.screenshot({ path });
  } finally {
    await page.close();
  }
}
