// The window of the documents for everyone: rules of accessibility, both languages, narrow windows, large text, and whatever
// stands in the cells.
import { describe, expect, test } from '@jest/globals';
import { Workbook } from '../../scripts/host/workbook';
import { CHOICE_IDS } from '../../src/dialog/choices';
import { leavesOf } from '../../src/domain/framework/tree';
import { toThaiDigits } from '../../src/domain/thai/digits';
import { DIALOG_WORDS } from '../../src/text/dialogWords';
import { analyseHere, SOURCE } from '../app/workbooks';
import { framework } from '../bundle/offices';
import { HOSTILE } from '../hostileTexts';
import { choose, openDesk, plannedOffice, taken, withSettings, wordsIn } from './documentsWindow';
import { hasHorizontalScroll, zoomText } from './looks';
import { expectSound, press } from './sidebar';

describe.each(['th', 'en'] as const)('in the language %s', language => {
  const { documents } = DIALOG_WORDS[language];

  test('nothing breaks a rule, and nothing is wider than the window, with large text too', async () => {
    const one = await openDesk(withSettings(plannedOffice(), { language }));
    const { dialog } = one;
    expect(await dialog.evaluate(() => document.documentElement.lang)).toBe(language);
    await dialog.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    await dialog.locator('.sheet').first().waitFor();
    await expectSound(dialog);
    for (const id of ['followUpReport', 'poster'] as const) {
      await dialog.getByRole('radio', { name: documents.names[id] }).check();
      await dialog.getByText(documents.own.title, { exact: true }).click();
      await expectSound(dialog);
    }
    await press(dialog, documents.picture);
    await dialog.getByRole('link').waitFor();
    await expectSound(dialog);
    expect(one.guard.errors).toEqual([]);
    one.expectNoRequests();
  });

  test('a window of 600 pixels shows all of it without scrolling sideways', async () => {
    const { dialog } = await openDesk(withSettings(plannedOffice(), { language }), {
      size: { width: 600, height: 560 },
    });
    for (const id of CHOICE_IDS) {
      await dialog.getByRole('radio', { name: documents.names[id] }).check();
      expect(await hasHorizontalScroll(dialog)).toBe(false);
    }
    await zoomText(dialog, 2);
    expect(await hasHorizontalScroll(dialog)).toBe(false);
    const button = await dialog.getByRole('button', { name: documents.picture }).boundingBox();
    expect((button?.y ?? 0) + (button?.height ?? 0)).toBeLessThanOrEqual(560);
  });
});

test('whatever stands in comments and fields stays text, on paper and in the file', async () => {
  const texts = HOSTILE.filter(text => text.length < 400);
  const items = leavesOf(framework(2565).root).filter(({ allOrNothing }) => allOrNothing);
  const workbook = new Workbook('office');
  workbook
    .addSheet(SOURCE)
    .fill(1, 1, [
      ['ประจำปีงบประมาณ พ.ศ. 2565'],
      ['ข้อ', 'คะแนน', 'ความคิดเห็น'],
      ...items.map(({ id }, index) => [id, 0, texts[index] ?? 'ไม่พบ']),
    ]);
  analyseHere(workbook);
  const one = await openDesk(workbook);
  const { dialog } = one;
  const dialogs: string[] = [];
  one.page.on('dialog', asked => {
    dialogs.push(asked.message());
    void asked.dismiss();
  });
  const markup = '<img src=x onerror="alert(1)">';
  await dialog.getByLabel(DIALOG_WORDS.th.documents.fields.agency).fill(markup);
  for (const id of CHOICE_IDS) {
    await choose(dialog, id);
    await dialog.locator('.sheets').waitFor();
    if (id === 'oitMemo')
      await dialog
        .locator('.sheet', { hasText: toThaiDigits(markup) })
        .first()
        .waitFor();
    expect(
      await dialog.evaluate(() => document.querySelectorAll('#app :is(script,img,iframe,form,embed)').length),
    ).toBe(0);
  }
  await choose(dialog, 'oitMemo');
  const { content } = await taken(one, () => press(dialog, DIALOG_WORDS.th.documents.word));
  const words = wordsIn(content);
  expect(
    [toThaiDigits(markup), '<![CDATA[ ก ]]>', '=IMPORTXML("'].filter(text => !words.includes(text)),
  ).toEqual([]);
  expect([dialogs, one.guard.errors]).toEqual([[], []]);
  one.expectNoRequests();
});
