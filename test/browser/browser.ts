// The real pages of sidebar and dialog in a real browser, with a workbook that the test holds in its hands: the preview's
// server runs in the test's own process. One browser for each test file, one workbook and one session for each test.
import { afterAll, afterEach, jest } from '@jest/globals';
import type { Browser, Frame, Page } from 'playwright-core';
import { launchBrowser } from '../../scripts/browser/launch';
import { needThaiFont } from '../../scripts/browser/thaiFont';
import type { Code } from '../../scripts/host/code';
import type { Answer } from '../../scripts/host/ui';
import type { Workbook } from '../../scripts/host/workbook';
import type { Failing } from '../../scripts/preview/fault';
import { framePage } from '../../scripts/preview/frame';
import { previewPage } from '../../scripts/preview/page';
import { type Preview, startPreview } from '../../scripts/preview/server';
import type { Session } from '../../scripts/preview/session';
import type { Call } from '../../scripts/preview/wire';
import { builtCode } from '../../scripts/start/builtCode';
import { type Guard, guard } from './guard';

/** A condition that does not come true in this time, in milliseconds, never will. */
const PATIENCE = 10_000;

export interface Open {
  readonly page: Page;
  /** The sidebar's frame. */
  readonly frame: Frame;
  readonly workbook: Workbook;
  /** The session, to set `failing` later and to tell of changes from outside. */
  readonly session: Session;
  /** Every call of the pages so far. */
  readonly calls: readonly Call[];
  readonly guard: Guard;
  /** Fails when there was a request beyond the page and its calls. */
  expectNoRequests(): void;
  /** Leaves the workbook. The page and its server are kept for the next one. */
  close(): Promise<void>;
  /** The same, and page and server go, too. */
  end(): Promise<void>;
}

export interface OpenOptions {
  readonly workbook: Workbook;
  /** To the first questions of scripts; later ones are asked in the page. */
  readonly answers?: readonly Answer[];
  readonly failing?: Failing;
  /** The built files unless told otherwise. */
  readonly code?: Code;
  /** Of the window; 1280 × 800. */
  readonly size?: { readonly width: number; readonly height: number };
}

// A launch and a build by others take longer than a usual test.
jest.setTimeout(30_000);

let browser: Promise<Browser> | undefined;
let built: Promise<Code> | undefined;
const opened = new Set<Open>();
/** What was closed, for the next test: its page shows that one's workbook in another session, and in frames of its own. */
const free: Seat[] = [];

/** A page of the browser and the server that it shows. */
interface Seat {
  readonly page: Page;
  readonly preview: Preview;
  readonly code: Code;
}

afterEach(async () => {
  await Promise.all([...opened].map(one => one.close()));
});

afterAll(async () => {
  await (await browser)?.close();
  await Promise.all(free.map(({ preview }) => preview.close()));
  browser = undefined;
  free.length = 0;
});

/** Opens the page and waits for the sidebar's first view. It is closed after the test, or when it cannot be opened. */
export async function openPage({ size, code, ...options }: OpenOptions): Promise<Open> {
  built ??= builtCode();
  const seat = await seatFor({ ...options, code: code ?? (await built) }, size);
  const { page, preview } = seat;
  try {
    const { session, url } = preview;
    const watched = guard(page, new URL(url).origin);
    if (page.url() === url) await page.locator(`main[data-session="${session.id}"]`).waitFor();
    else await page.goto(url);
    const one: Open = {
      page,
      frame: await sidebarOf(page),
      workbook: options.workbook,
      session,
      calls: session.calls,
      guard: watched,
      expectNoRequests() {
        if (watched.requests.length > 0)
          throw new Error(`the page asked for more than its calls:\n${watched.requests.join('\n')}`);
      },
      async close() {
        if (opened.delete(one)) await leave(seat);
      },
      async end() {
        if (opened.delete(one)) await end(seat);
      },
    };
    opened.add(one);
    return one;
  } catch (error) {
    await end(seat);
    throw error;
  }
}

async function seatFor(
  options: OpenOptions & { readonly code: Code },
  size = { width: 1280, height: 800 },
): Promise<Seat> {
  const at = free.findIndex(({ code }) => code === options.code);
  const [known] = at < 0 ? [] : free.splice(at, 1);
  // The browser first, and nothing that is open is left: a server that nobody closes keeps the process from ending. What
  // a server sends is built meanwhile.
  const [page] = known
    ? [known.page]
    : await Promise.all([newPage(), previewPage(), framePage(options.code)]);
  await page.setViewportSize(size);
  if (!known) return { page, preview: await startPreview(options), code: options.code };
  known.preview.begin(options);
  return known;
}

/** Its frames go first: what they still send when they go belongs to their own workbook. */
async function leave(seat: Seat): Promise<void> {
  const { page, preview } = seat;
  page.removeAllListeners();
  preview.session.closePages();
  try {
    if (page.url() === preview.url) await page.locator('iframe').waitFor({ state: 'detached' });
    // What they keep in the browser would be found by the next test.
    await page.evaluate(() => sessionStorage.clear());
    free.push(seat);
  } catch {
    await end(seat);
  }
}

async function end({ page, preview }: Seat): Promise<void> {
  page.removeAllListeners();
  await page.close().finally(preview.close);
}

/** The sidebar's frame when its first view is there; after it was closed and opened, or after a reset, ask again. */
export const sidebarOf = (page: Page): Promise<Frame> => frameOf(page, 'sidebar');

/** The frame of the dialog that lies over the sheet, when its first view is there; after another one was opened, ask again. */
export const dialogOf = (page: Page): Promise<Frame> => frameOf(page, 'dialog');

async function frameOf(page: Page, name: 'sidebar' | 'dialog'): Promise<Frame> {
  const element = await page.locator(`iframe[name=${name}]`).elementHandle();
  const frame = await element?.contentFrame();
  if (!frame) throw new Error(`the ${name} is not open`);
  await frame.locator('main').first().waitFor();
  await drawn(frame);
  return frame;
}

/** What a view does after it is drawn, such as taking the focus, is done by then. */
const drawn = (frame: Frame): Promise<unknown> =>
  frame.evaluate(
    () => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)))),
  );

async function newPage(): Promise<Page> {
  const context = await (await launched()).newContext({ locale: 'th-TH', reducedMotion: 'reduce' });
  context.setDefaultTimeout(PATIENCE);
  return context.newPage();
}

function launched(): Promise<Browser> {
  browser ??= launch().catch(error => {
    browser = undefined;
    throw error;
  });
  return browser;
}

async function launch(): Promise<Browser> {
  needThaiFont();
  return launchBrowser();
}
