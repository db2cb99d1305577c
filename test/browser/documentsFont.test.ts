// The font of papers, chosen in their window: of the preview, of the Word file, and there again next time.
import { expect, test } from '@jest/globals';
import type { Frame } from 'playwright-core';
import { FONT_NAMES } from '../../src/dialog/fonts';
import { DIALOG_WORDS } from '../../src/text/dialogWords';
import { unzip } from '../dialog/unzip';
import { choose, openQuickDesk, reopen, taken } from './documentsWindow';
import { expectGone, expectShown } from './shown';
import { expectSound, press } from './sidebar';

const { documents } = DIALOG_WORDS.th;

/** The first font of what is on paper. */
const fontIn = (dialog: Frame, selector: string): Promise<string> =>
  dialog
    .locator(`.page ${selector}`)
    .first()
    .evaluate(element => getComputedStyle(element).fontFamily.split(',')[0]?.replace(/"/g, '') ?? '');

const shows = async (dialog: Frame, font: string): Promise<void> => {
  await dialog.waitForFunction(
    name => getComputedStyle(document.querySelector('.page .paper') as Element).fontFamily.includes(name),
    font,
  );
};

test('a font that is chosen is that of the paper and of the Word file, and is kept', async () => {
  const one = await openQuickDesk();
  const { dialog } = one;
  await choose(dialog, 'announcement');
  await dialog.locator('.sheet').first().waitFor();
  expect(await fontIn(dialog, '.paper')).toBe(FONT_NAMES.psk);
  await dialog.getByText(documents.others).click();
  const hint = dialog.getByText(documents.font.hints.it9);
  await expectGone(hint);
  await dialog.getByLabel(documents.font.label).selectOption(FONT_NAMES.it9);
  await expectShown(hint);
  await shows(dialog, FONT_NAMES.it9);
  expect(await fontIn(dialog, '.paper')).toBe(FONT_NAMES.it9);
  expect(await fontIn(dialog, 'h2')).toBe(FONT_NAMES.it9);
  await expectSound(dialog);
  await dialog.getByText(documents.saved).waitFor();
  const { content } = await taken(one, () => press(dialog, documents.word));
  const parts = unzip(content);
  expect(parts.get('word/styles.xml')).toContain(`w:cs="${FONT_NAMES.it9}"`);
  expect(parts.get('word/fontTable.xml')).toMatch(new RegExp(`^[^]*?<w:font w:name="${FONT_NAMES.it9}">`));

  const again = await reopen(one);
  await choose(again, 'announcement');
  await shows(again, FONT_NAMES.it9);
  await again.getByText(documents.others).click();
  expect(await again.getByLabel(documents.font.label).inputValue()).toBe('it9');
  await again.getByLabel(documents.font.label).selectOption(FONT_NAMES.new);
  await expectGone(again.getByText(documents.font.hints.it9));
  await expect(shows(again, FONT_NAMES.new)).resolves.toBeUndefined();
});
