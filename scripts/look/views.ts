// Pictures of every view of the real pages in a real browser, in both languages; the sidebar is 300 pixels wide.
import type { Browser } from 'playwright-core';
import { WORDS } from '../../src/text/words';
import { launchBrowser } from '../browser/launch';
import { prepareBrowser } from '../browser/prepare';
import type { Code } from '../host/code';
import { Workbook } from '../host/workbook';
import { startPreview } from '../preview/server';
import { ROOT } from '../root';
import { namedOffice } from './officeAtWork';
import { drawDocument, drawPreview, drawStrip } from './readme';
import { HEIGHT, SCALE, WIDTH } from './size';
import { WALKS, type Walk } from './walk';
import { drawWindow } from './window';

/** Views that the README shows, by their pictures. */
const BEST = ['start', 'check-messy', 'result', 'repair-tried'];

/** Draws into the folder, and the README's pictures into docs/; gives the names of the pictures in the folder. */
export async function drawViews(code: Code, out: string): Promise<readonly string[]> {
  prepareBrowser();
  const browser = await launchBrowser();
  try {
    const drawn: string[] = [];
    for (const walk of WALKS) drawn.push(...(await drawWalk(browser, code, walk, out)));
    drawn.push(...(await drawWindow(browser, code, out)));
    const best = BEST.map(name => `${out}/view-${name}-th.png`);
    await drawStrip(browser, best, `${ROOT}docs/sidebar.png`);
    await drawPreview(browser, code, `${ROOT}docs/preview.png`);
    await drawDocument(browser, code, `${ROOT}docs/documents.png`);
    return drawn;
  } finally {
    await browser.close();
  }
}

async function drawWalk(browser: Browser, code: Code, walk: Walk, out: string): Promise<readonly string[]> {
  const workbook = await workbookOf(code, walk);
  const preview = await startPreview({ workbook, code });
  const context = await browser.newContext({
    viewport: { width: WIDTH, height: HEIGHT },
    deviceScaleFactor: SCALE,
    locale: 'th-TH',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  try {
    await page.goto(`${preview.url}sidebar`);
    await page.locator('h1').waitFor();
    if (walk.language !== 'th')
      await page.getByRole('button', { name: WORDS.th.sidebar.frame.otherLanguage }).click();
    const names: string[] = [];
    for (const { name, go } of walk.stops) {
      await go(page, WORDS[walk.language]);
      await page.waitForLoadState('networkidle');
      // What sticks to the top would stand in the middle of a page that was scrolled.
      await page.evaluate('scrollTo(0, 0)');
      const picture = `view-${name}-${walk.language}.png`;
      await page.screenshot({ path: `${out}/${picture}`, fullPage: true });
      names.push(picture);
    }
    return names;
  } finally {
    await context.close();
    await preview.close();
  }
}

async function workbookOf(code: Code, { example }: Walk): Promise<Workbook> {
  if (example !== undefined) return namedOffice(code, example);
  const workbook = new Workbook('ไฟล์ใหม่');
  workbook.addSheet('ชีต1');
  return workbook;
}
