// How long the sidebar takes in a real browser: until it can be used, and from a moved slider to the result on the screen.
// The bare page is measured in turn with it, so that both meet the same load.
import type { Browser, Page } from 'playwright-core';
import { WORDS } from '../../src/text/words';
import { launchBrowser } from '../browser/launch';
import type { Code } from '../host/code';
import { type Preview, startPreview } from '../preview/server';
import { ROOT } from '../root';
import { openFile } from '../start/openFile';
import { bareCode } from './barePage';
import { median } from './measure';

/** Milliseconds, each the median of all rounds. */
export interface PageTimes {
  /** From the navigation until the primary button of the first view is painted. */
  readonly paint: number;
  /** From the slider's event until the total is another text, and until that is painted. */
  readonly changed: number;
  readonly shown: number;
}

const PAINTS = 9;
const MOVES = 40;

export async function timePages(code: Code): Promise<{ sidebar: PageTimes; bare: PageTimes }> {
  const browser = await launchBrowser();
  const sidebar = await opened(browser, code);
  const bare = await opened(browser, bareCode());
  try {
    const paints = { sidebar: [] as number[], bare: [] as number[] };
    for (let round = 0; round < PAINTS; round++) {
      paints.sidebar.push(await paint(sidebar));
      paints.bare.push(await paint(bare));
    }
    await toRepair(sidebar.page);
    const times = async (one: Opened, all: readonly number[]): Promise<PageTimes> => ({
      paint: median(all),
      ...(await moves(one.page)),
    });
    return { sidebar: await times(sidebar, paints.sidebar), bare: await times(bare, paints.bare) };
  } finally {
    await browser.close();
    await sidebar.preview.close();
    await bare.preview.close();
  }
}

interface Opened {
  readonly preview: Preview;
  readonly page: Page;
}

async function opened(browser: Browser, code: Code): Promise<Opened> {
  const preview = await startPreview({ workbook: await openFile('examples/full-2565.xlsx', ROOT), code });
  const page = await browser.newPage({ viewport: { width: 300, height: 600 }, reducedMotion: 'reduce' });
  await page.addInitScript({ content: NOTE_PAINT });
  return { preview, page };
}

/** What runs in the page is text: the scripts of this folder are compiled without a browser's types. */
export const AFTER_PAINT = `new Promise(done => requestAnimationFrame(() => {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = done;
  port2.postMessage(0);
}))`;

const NOTE_PAINT = `window.painted = new Promise(done => {
  new MutationObserver(async (_, observer) => {
    if (!document.querySelector('button.primary')) return;
    observer.disconnect();
    await ${AFTER_PAINT};
    done(performance.now());
  }).observe(document, { childList: true, subtree: true });
});`;

async function paint({ preview, page }: Opened): Promise<number> {
  await page.goto(`${preview.url}sidebar`);
  return Number(await page.evaluate('window.painted'));
}

async function toRepair(page: Page): Promise<void> {
  const { start, check, frame } = WORDS.th.sidebar;
  await page.getByRole('button', { name: start.ways.read, exact: true }).click();
  await page.getByRole('heading', { level: 1, name: check.title }).waitFor();
  await page.getByRole('button', { name: frame.steps.repair, exact: true }).click();
  await page.locator('input[type=range]').first().waitFor();
}

const MOVE = `async moves => {
  const slider = document.querySelector('input[type=range]');
  const total = document.querySelector('.total');
  const changed = [], shown = [];
  for (let move = 0; move < moves; move++) {
    const before = total.textContent;
    const isNew = () => total.textContent !== before;
    const started = performance.now();
    slider.value = String(move % 2 ? 90 : 10);
    slider.dispatchEvent(new Event('input', { bubbles: true }));
    if (!isNew()) await new Promise(done => new MutationObserver((_, observer) => {
      if (!isNew()) return;
      observer.disconnect();
      done();
    }).observe(total, { childList: true, characterData: true, subtree: true }));
    changed.push(performance.now() - started);
    await ${AFTER_PAINT};
    shown.push(performance.now() - started);
  }
  return { changed, shown };
}`;

async function moves(page: Page): Promise<Pick<PageTimes, 'changed' | 'shown'>> {
  const { changed, shown } = (await page.evaluate(`(${MOVE})(${MOVES})`)) as Record<
    'changed' | 'shown',
    number[]
  >;
  return { changed: median(changed), shown: median(shown) };
}
