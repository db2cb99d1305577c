// Pictures of the window of the documents in a real browser, with each document chosen, in both languages.
import type { Browser } from 'playwright-core';
import { WINDOW_SIZE } from '../../src/google/documentsWindow';
import { DIALOG_WORDS } from '../../src/text/dialogWords';
import type { Language } from '../../src/wire/settings';
import type { Code } from '../host/code';
import { startPreview } from '../preview/server';
import { ask, officeAtWork } from './officeAtWork';

/** Draws into the folder; gives the names of the pictures. */
export async function drawWindow(browser: Browser, code: Code, out: string): Promise<readonly string[]> {
  const drawn: string[] = [];
  for (const language of ['th', 'en'] as const) {
    const workbook = await officeAtWork(code, 'full-2565.xlsx');
    ask(workbook, code, 'saveSettings', { changes: { language }, by: { window: 'window', number: 1 } });
    const preview = await startPreview({ workbook, code });
    const page = await browser.newPage({ viewport: WINDOW_SIZE, locale: 'th-TH', reducedMotion: 'reduce' });
    try {
      await preview.session.act({ do: 'menu', functionName: 'menuDocuments' });
      await page.goto(`${preview.url}dialog`);
      for (const [id, name] of namesIn(language)) {
        await page.getByRole('radio', { name, exact: true }).check();
        await page.locator('.sheet, canvas').first().waitFor();
        const picture = `window-${id}-${language}.png`;
        await page.screenshot({ path: `${out}/${picture}` });
        drawn.push(picture);
      }
    } finally {
      await page.close();
      await preview.close();
    }
  }
  return drawn;
}

const namesIn = (language: Language): [id: string, name: string][] =>
  Object.entries(DIALOG_WORDS[language].documents.names);
