// The switch for the last line of papers: off at first, kept, and without effect on announcements.
import { expect, test } from '@jest/globals';
import { DIALOG_WORDS } from '../../src/text/dialogWords';
import { VERSION } from '../../src/wire/version';
import { SOURCE } from '../app/workbooks';
import { choose, openQuickDesk, reopen, taken, wordsIn } from './documentsWindow';
import { press } from './sidebar';

const { documents } = DIALOG_WORDS.th;

test('says at the end of papers where their numbers come from, once that is asked for', async () => {
  const one = await openQuickDesk();
  const { dialog } = one;
  await choose(dialog, 'oitMemo');
  await dialog.locator('.sheet').first().waitFor();
  const line = dialog.locator('.sheet .small-print');
  expect(await line.count()).toBe(0);
  await dialog.getByText(documents.others).click();
  await dialog.getByRole('checkbox', { name: documents.source.label }).check();
  await line.waitFor();
  const said = await line.innerText();
  expect(said).toContain(`"${SOURCE}"`);
  expect(said).toContain(VERSION);
  // It is the last of the last page, and not the only thing on it.
  const last = dialog.locator('.sheet').last().locator('.paper > *');
  expect(await last.last().innerText()).toBe(said);
  expect(await last.count()).toBeGreaterThan(1);
  const { content } = await taken(one, () => press(dialog, documents.word));
  expect(wordsIn(content)).toContain(`รุ่น ${VERSION}`);
  await choose(dialog, 'announcement');
  await dialog.locator('.sheet', { hasText: 'ประกาศ ณ วันที่' }).waitFor();
  expect(await line.count()).toBe(0);
  await dialog.getByText(documents.saved).waitFor();

  const again = await reopen(one);
  await again.locator('.sheet .small-print').waitFor();
  await again.getByText(documents.others).click();
  await again.getByRole('checkbox', { name: documents.source.label }).uncheck();
  await again.locator('.sheet .small-print').waitFor({ state: 'detached' });
});
