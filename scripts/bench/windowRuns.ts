// How long the window of the documents takes in a real browser until the pages of a chosen document are painted, with plans
// of few and of many rows.
import type { Browser } from 'playwright-core';
import { full2565 } from '../../src/domain/sample/full2565';
import { WINDOW_SIZE } from '../../src/google/documentsWindow';
import { DIALOG_WORDS } from '../../src/text/dialogWords';
import { launchBrowser } from '../browser/launch';
import { exampleWorkbook } from '../examples';
import type { Code } from '../host/code';
import type { Workbook } from '../host/workbook';
import { startPreview } from '../preview/server';
import { median } from './measure';
import { analysed, PLAN_ROWS, withLongPlan } from './menuRuns';
import { AFTER_PAINT } from './pageRuns';

/** Milliseconds from the choice of a document until its pages are painted, and how many pages there are. */
export interface WindowTimes {
  readonly rows: number;
  readonly shown: number;
  readonly pages: number;
}

const FEW_ROWS = 30;
const ROUNDS = 5;

export async function timeWindow(code: Code): Promise<{ few: WindowTimes; many: WindowTimes }> {
  const browser = await launchBrowser();
  const once = analysed(exampleWorkbook(full2565()), code);
  try {
    const time = (rows: number) => timed(browser, code, withLongPlan(once, rows), rows);
    return { few: await time(FEW_ROWS), many: await time(PLAN_ROWS) };
  } finally {
    await browser.close();
  }
}

const { names } = DIALOG_WORDS.th.documents;

/** A landscape table of all rows of the plan; the other is chosen in between, so that each choice draws anew. */
const SHOWN = 'sevenTopicsPlan';
const BETWEEN = 'announcement';

async function timed(browser: Browser, code: Code, workbook: Workbook, rows: number): Promise<WindowTimes> {
  workbook.active = 0;
  const preview = await startPreview({ workbook, code });
  const page = await browser.newPage({ viewport: WINDOW_SIZE, reducedMotion: 'reduce' });
  try {
    await preview.session.act({ do: 'menu', functionName: 'menuDocuments' });
    await page.goto(`${preview.url}dialog`);
    const choose = async (id: keyof typeof names): Promise<number> => {
      await page.getByRole('radio', { name: names[id], exact: true }).waitFor();
      return Number(await page.evaluate(`(${CHOOSE})(${JSON.stringify(`choice-${id}`)})`));
    };
    const times: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      await choose(BETWEEN);
      times.push(await choose(SHOWN));
    }
    return { rows, shown: median(times), pages: await page.locator('.sheet').count() };
  } finally {
    await page.close();
    await preview.close();
  }
}

/** The sheets of another document take the place of those before in one change of the page. */
const CHOOSE = `async id => {
  const preview = document.querySelector('.preview');
  const before = preview.querySelector('.sheet');
  const started = performance.now();
  document.getElementById(id).click();
  const isNew = () => {
    const now = preview.querySelector('.sheet');
    return now !== null && now !== before;
  };
  if (!isNew()) await new Promise(done => new MutationObserver((_, observer) => {
    if (!isNew()) return;
    observer.disconnect();
    done();
  }).observe(preview, { childList: true, subtree: true }));
  await ${AFTER_PAINT};
  return performance.now() - started;
}`;
