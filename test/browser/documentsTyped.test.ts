// What a clerk types in the window of the documents: it is shown, kept, and never lost.
import { describe, expect, test } from '@jest/globals';
import type { Frame } from 'playwright-core';
import { DIALOG_WORDS } from '../../src/text/dialogWords';
import { choose, openDesk, openQuickDesk, reopen, taken, withSettings } from './documentsWindow';
import { focused } from './keyboard';
import { hold, press, sent } from './sidebar';

const { documents, refusals } = DIALOG_WORDS.th;
const { fields } = documents;
const AGENCY = 'อบต.ตัวอย่าง';

/** Today as the server says it. */
const todayIn = async (dialog: Frame): Promise<string> =>
  /\((.+)\)/.exec(await dialog.getByRole('button', { name: /^ใช้วันนี้/ }).innerText())?.[1] ?? '';

describe('what is typed', () => {
  test('shows in the preview and is there again next time, but the day is not', async () => {
    const one = await openQuickDesk();
    const { dialog } = one;
    await choose(dialog, 'announcement');
    await dialog.getByLabel(fields.agency).fill(AGENCY);
    await press(dialog, documents.today({ day: await todayIn(dialog) }));
    await dialog.getByText(documents.own.title, { exact: true }).click();
    const closing = dialog.getByLabel(documents.texts.announcement.closing, { exact: true });
    const template = await closing.inputValue();
    await closing.fill('ประกาศมาเพื่อทราบทั่วกัน ปี {ปี}');
    await dialog.locator('.sheet', { hasText: 'ประกาศมาเพื่อทราบทั่วกัน ปี ๒๕๖๕' }).waitFor();
    await dialog.getByText(documents.saved).waitFor();

    const again = await reopen(one);
    await choose(again, 'announcement');
    expect(await again.getByLabel(fields.day).inputValue()).toBe('');
    await again.getByText(documents.own.title, { exact: true }).click();
    await again.getByText(documents.others).click();
    expect(await again.getByLabel(fields.agency).inputValue()).toBe(AGENCY);
    const kept = again.getByLabel(documents.texts.announcement.closing, { exact: true });
    expect(await kept.inputValue()).toBe('ประกาศมาเพื่อทราบทั่วกัน ปี {ปี}');
    await press(again, documents.own.backOf({ name: documents.texts.announcement.closing }));
    expect(await kept.inputValue()).toBe(template);
    // The button has gone, and with it would have gone the focus.
    await focused(kept);
  });

  test('is saved at once when the window is left', async () => {
    const one = await openDesk();
    await one.dialog.getByLabel(fields.agency).fill(AGENCY);
    const again = await reopen(one);
    await again.getByText(documents.others).click();
    expect(await again.getByLabel(fields.agency).inputValue()).toBe(AGENCY);
  });

  test('while a save is under way is saved after it, so that the last words win', async () => {
    const one = await openQuickDesk();
    const { dialog } = one;
    const open = hold(one, 'saveFields');
    const agency = dialog.getByLabel(fields.agency);
    await agency.fill('อบต.');
    await dialog.getByText(documents.saving).waitFor();
    await agency.fill(AGENCY);
    // Making a file asks for a save, too: there is one at a time.
    await taken(one, () => press(dialog, documents.word));
    expect(sent(one, 'saveFields')).toHaveLength(1);
    open();
    await dialog.getByText(documents.saved).waitFor();
    expect(sent(one, 'saveFields')).toEqual([
      expect.objectContaining({ changes: expect.objectContaining({ agency: 'อบต.' }) }),
      expect.objectContaining({ changes: { agency: AGENCY } }),
    ]);
  });

  test('while a save is under way is not lost when the window is closed', async () => {
    const one = await openQuickDesk();
    const { dialog } = one;
    const open = hold(one, 'saveFields');
    const place = dialog.getByLabel(fields.place);
    await place.fill('อำเภอตัวอย่าง');
    await dialog.getByText(documents.saving).waitFor();
    await place.pressSequentially(' จังหวัดตัวอย่าง');
    const again = await reopen(one, async () => {
      expect(sent(one, 'saveFields')).toHaveLength(2);
      open();
    });
    await again.getByText(documents.others).click();
    expect(await again.getByLabel(fields.place).inputValue()).toBe('อำเภอตัวอย่าง จังหวัดตัวอย่าง');
  });

  test('stays while others change something else, which is shown after the next save', async () => {
    const one = await openQuickDesk();
    const { dialog } = one;
    const open = hold(one, 'saveFields');
    await dialog.getByLabel(fields.place).fill('อำเภอตัวอย่าง');
    await dialog.getByText(documents.saving).waitFor();
    withSettings(one.workbook, { agency: 'ทต.ตัวอย่าง' });
    await dialog.getByLabel(fields.place).pressSequentially(' จังหวัดตัวอย่าง');
    open();
    await dialog.getByText(documents.saved).waitFor();
    expect(await dialog.getByLabel(fields.agency).inputValue()).toBe('ทต.ตัวอย่าง');
    expect(await dialog.getByLabel(fields.place).inputValue()).toBe('อำเภอตัวอย่าง จังหวัดตัวอย่าง');
    expect(sent(one, 'saveFields')).toMatchObject([
      { changes: { place: 'อำเภอตัวอย่าง' } },
      { changes: { place: 'อำเภอตัวอย่าง จังหวัดตัวอย่าง' } },
    ]);
  });

  test('stays when saving fails, until it is saved', async () => {
    const one = await openQuickDesk();
    const { dialog, session } = one;
    session.failing = ({ args }) =>
      args[0] === 'saveFields' ? { kind: 'runs', options: { lockedElsewhere: true } } : undefined;
    await dialog.getByLabel(fields.agency).fill(AGENCY);
    await dialog.getByText(refusals.locked()).waitFor();
    expect(await dialog.getByLabel(fields.agency).inputValue()).toBe(AGENCY);
    // It is not sent again and again.
    expect(sent(one, 'saveFields')).toHaveLength(1);
    session.failing = undefined;
    await press(dialog, documents.saveAgain);
    await dialog.getByText(documents.saved).waitFor();
    expect(sent(one, 'saveFields').at(-1)).toMatchObject({ changes: { agency: AGENCY } });
  });

  test('as the position of the writer has no opinion on paper, and the window says why', async () => {
    const { dialog } = await openQuickDesk();
    await choose(dialog, 'oitMemo');
    await dialog.getByText(documents.others).click();
    const first = documents.chain.position({ place: 1 });
    const position = await dialog.getByLabel(first).inputValue();
    const opinions = dialog.locator('.sheet .opinion', { hasText: position });
    await opinions.first().waitFor();
    expect(await dialog.getByText(documents.chain.writer).count()).toBe(0);
    await dialog.getByLabel(fields.writerPosition, { exact: true }).fill(position);
    await opinions.first().waitFor({ state: 'detached' });
    expect(await dialog.getByText(documents.chain.writer).count()).toBe(1);
  });
});
