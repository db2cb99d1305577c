// The view of settings: what an office sets once, kept with the file and its copies.
import { describe, expect, test } from '@jest/globals';
import type { Frame } from 'playwright-core';
import { copyFile } from '../../scripts/host/operations/copyFile';
import type { Workbook } from '../../scripts/host/workbook';
import type { Failing } from '../../scripts/preview/fault';
import { DIALOG_WORDS } from '../../src/text/dialogWords';
import { WORDS } from '../../src/text/words';
import type { Words } from '../../src/text/wordsOf';
import { officeWorkbook } from '../app/workbooks';
import { type Open, openPage, sidebarOf } from './browser';
import { openDesk, reopen, withSettings } from './documentsWindow';
import { enterFrame, focused, pressByKeyboard, tabTo } from './keyboard';
import { expectSound, goTo, hold, press, readOpenTab, sent } from './sidebar';

const { frame: around, result, settings } = WORDS.th.sidebar;
const { calls } = WORDS.th;
const { fields, faults } = settings;

async function openSettings(workbook: Workbook = officeWorkbook(), failing?: Failing): Promise<Open> {
  const one = await openPage({ workbook, ...(failing && { failing }) });
  await goTo(one.frame, around.settings);
  return one;
}

const shownIn = (frame: Frame, label: string): Promise<string> => frame.getByLabel(label).inputValue();

describe('saved settings', () => {
  test('are filled in by keyboard alone and survive a reload of the page and a copy of the file', async () => {
    const workbook = officeWorkbook();
    const { page, frame } = await openSettings(workbook);
    await enterFrame(frame);
    await tabTo(page, frame, 'textbox', fields.agency);
    await page.keyboard.type('อบต.ตัวอย่าง');
    await tabTo(page, frame, 'textbox', fields.pass);
    await page.keyboard.press('Control+A');
    await page.keyboard.type('๘๗,๕');
    await pressByKeyboard(page, frame, 'button', settings.save);
    await frame.getByText(settings.saved, { exact: true }).waitFor();

    await page.reload();
    const again = await sidebarOf(page);
    await goTo(again, around.settings);
    expect(await shownIn(again, fields.agency)).toBe('อบต.ตัวอย่าง');
    expect(await shownIn(again, fields.pass)).toBe('87.5');

    const copied = await openSettings(copyFile(workbook));
    expect(await shownIn(copied.frame, fields.agency)).toBe('อบต.ตัวอย่าง');
    expect(await shownIn(copied.frame, fields.pass)).toBe('87.5');
  });

  test('that are damaged have their defaults again, and the page says which', async () => {
    const workbook = officeWorkbook();
    const first = await openSettings(workbook);
    await first.frame.getByLabel(fields.agency).fill('อบต.ตัวอย่าง');
    await first.frame.getByLabel(fields.pass).fill('91');
    await press(first.frame, settings.save);
    await first.frame.getByText(settings.saved, { exact: true }).waitFor();
    await first.close();
    damage(workbook, '"pass":91', '"pass":"มาก"');

    const { frame } = await openSettings(workbook);
    await frame.getByText(settings.repaired({ names: fields.pass })).waitFor();
    expect(await shownIn(frame, fields.pass)).toBe('85');
    expect(await shownIn(frame, fields.agency)).toBe('อบต.ตัวอย่าง');
    await press(frame, settings.save);
    await frame.getByText(settings.saved, { exact: true }).waitFor();
    expect(await frame.getByText(settings.repaired({ names: fields.pass })).count()).toBe(0);
  });

  test('of another language change every view at once', async () => {
    const { frame } = await openSettings();
    await frame.getByLabel(fields.language).selectOption('en');
    await press(frame, settings.save);
    await frame.getByText(WORDS.en.sidebar.settings.saved, { exact: true }).waitFor();
    const { steps, help } = WORDS.en.sidebar.frame;
    await goTo(frame, steps.start);
    await press(frame, WORDS.en.sidebar.start.ways.read);
    await frame.locator('nav button:enabled', { hasText: steps.tabs }).waitFor();
    for (const view of [...Object.values(steps), WORDS.en.sidebar.frame.settings, help]) {
      await goTo(frame, view);
      await frame.locator('h1').waitFor();
      expect(thaiIn(await frame.innerText('body'))).toEqual([]);
    }
  });
});

/** Sentences of the Thai page that stand in a text. */
function thaiIn(text: string): readonly string[] {
  const { names: _, ...tabs } = WORDS.th.sidebar.tabs;
  const { pass, sidebar } = WORDS.th;
  const shown = text.replace(/"[^"]*"/g, '');
  const lines = new Set(shown.split('\n').map(line => line.trim()));
  // A word alone may be a part of an official name.
  return stringsOf({ pass, sidebar: { ...sidebar, tabs } }).filter(
    sentence =>
      /[ก-๎]/.test(sentence) && (lines.has(sentence) || (sentence.length > 12 && shown.includes(sentence))),
  );
}

const stringsOf = (words: unknown): readonly string[] =>
  typeof words === 'string'
    ? [words]
    : typeof words === 'object' && words !== null
      ? Object.values(words as Partial<Words>).flatMap(stringsOf)
      : [];

/** Replaces a text in everything that was kept with a file. */
function damage(workbook: Workbook, good: string, bad: string): void {
  let damaged = 0;
  workbook.metadata = workbook.metadata.map(entry => {
    if (entry.value.includes(good)) damaged++;
    return { ...entry, value: entry.value.split(good).join(bad) };
  });
  workbook.properties = copyFile(workbook).properties;
  if (damaged === 0) throw new Error(`nothing kept with the file holds ${good}`);
}

describe('what is wrong', () => {
  test('is told at its field, which takes the focus, and nothing is sent', async () => {
    const one = await openSettings();
    const { frame } = one;
    await frame.getByLabel(fields.weakBelow).fill('๙๙');
    await press(frame, settings.save);
    await frame.getByText(faults.order).waitFor();
    const field = frame.getByLabel(fields.weakBelow);
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    await focused(field);
    // The steps at the top do not stand over it.
    const top = await frame.locator('header').evaluate(node => node.getBoundingClientRect().bottom);
    expect(await field.evaluate(node => node.getBoundingClientRect().top)).toBeGreaterThan(top);
    const described = await field.getAttribute('aria-describedby');
    expect(await frame.locator(`[id="${described}"]`).innerText()).toBe(faults.order);
    await field.fill('มาก');
    await frame.getByText(faults.points).waitFor();
    expect(sent(one, 'saveSettings')).toEqual([]);
    await field.fill('80');
    await press(frame, settings.save);
    await frame.getByText(settings.saved, { exact: true }).waitFor();
    expect(sent(one, 'saveSettings')).toEqual([expect.objectContaining({ changes: { weakBelow: 80 } })]);
  });

  test('with the lock is told, and saving can be repeated', async () => {
    let held = true;
    const { frame } = await openSettings(officeWorkbook(), ({ args }) =>
      args[0] === 'saveSettings' && held ? { kind: 'runs', options: { lockedElsewhere: true } } : undefined,
    );
    await frame.getByLabel(fields.agency).fill('อบต.ตัวอย่าง');
    await press(frame, settings.save);
    await frame.getByText(WORDS.th.refusals.locked()).waitFor();
    expect(await shownIn(frame, fields.agency)).toBe('อบต.ตัวอย่าง');
    held = false;
    await press(frame, calls.retry);
    await frame.getByText(settings.saved, { exact: true }).waitFor();
  });
});

describe('what others saved meanwhile', () => {
  const AGENCY = 'อบต.ตัวอย่าง';
  const { fields: inWindow, saved } = DIALOG_WORDS.th.documents;

  test('in the window of the documents survives saving other settings, and can be erased by whoever sees it', async () => {
    const one = await openDesk();
    const { frame, dialog } = one;
    await dialog.getByLabel(inWindow.agency).fill(AGENCY);
    await dialog.getByText(saved).waitFor();
    // The sidebar was opened before that, and does not know of it.
    await reopen(one, async () => {
      await goTo(frame, around.settings);
      expect(await shownIn(frame, fields.agency)).toBe('');
      await frame.getByLabel(fields.pass).fill('90');
      await press(frame, settings.save);
      await frame.getByText(settings.saved, { exact: true }).waitFor();
      expect(await shownIn(frame, fields.agency)).toBe(AGENCY);
    });
    expect(sent(one, 'saveSettings')).toEqual([expect.objectContaining({ changes: { pass: 90 } })]);

    const again = await reopen(one, async () => {
      await frame.getByLabel(fields.agency).fill('');
      await press(frame, settings.save);
      await frame.getByText(settings.saved, { exact: true }).waitFor();
    });
    expect(await again.getByLabel(inWindow.agency).inputValue()).toBe('');
  });

  test('is shown after a save, and what is typed while it is under way stays', async () => {
    const one = await openSettings();
    const { frame, workbook } = one;
    withSettings(workbook, { agency: AGENCY, pass: 70 });
    const open = hold(one, 'saveSettings');
    await frame.getByLabel(fields.weakBelow).fill('60');
    await press(frame, settings.save);
    await frame.getByLabel(fields.pass).fill('99');
    open();
    await frame.getByText(settings.saved, { exact: true }).waitFor();
    expect(await shownIn(frame, fields.agency)).toBe(AGENCY);
    expect(await shownIn(frame, fields.pass)).toBe('99');
    expect(await frame.getByRole('button', { name: settings.revert }).isEnabled()).toBe(true);
    await press(frame, settings.save);
    await frame.getByRole('button', { name: settings.revert, disabled: true }).waitFor();
    expect(sent(one, 'saveSettings')).toMatchObject([
      { changes: { weakBelow: 60 } },
      { changes: { pass: 99 } },
    ]);
  });

  test('is told where what was typed cannot stand beside it, and nothing of that is kept', async () => {
    const { frame, workbook } = await openSettings();
    withSettings(workbook, { strongAbove: 70, weakBelow: 60 });
    await frame.getByLabel(fields.weakBelow).fill('80');
    await press(frame, settings.save);
    await frame.getByText(faults.order).waitFor();
    await frame.getByText(settings.faulty).waitFor();
    expect(await shownIn(frame, fields.strongAbove)).toBe('70');
    expect(await shownIn(frame, fields.weakBelow)).toBe('80');
    await frame.getByLabel(fields.weakBelow).fill('65');
    await press(frame, settings.save);
    await frame.getByText(settings.saved, { exact: true }).waitFor();
  });
});

test('what is typed stays when the view is left, until it is taken back', async () => {
  const { frame } = await openSettings();
  await frame.getByLabel(fields.agency).fill('อบต.ตัวอย่าง');
  await frame.getByLabel(fields.pass).fill('90');
  await goTo(frame, around.help);
  await goTo(frame, around.settings);
  expect(await shownIn(frame, fields.agency)).toBe('อบต.ตัวอย่าง');
  await frame.getByText(settings.unsaved).waitFor();
  await press(frame, settings.defaults);
  expect(await shownIn(frame, fields.pass)).toBe('85');
  expect(await shownIn(frame, fields.agency)).toBe('อบต.ตัวอย่าง');
  await press(frame, settings.revert);
  await frame.getByText(settings.reverted).waitFor();
  expect(await shownIn(frame, fields.agency)).toBe('');
});

test('saving twice at once saves once, and a new pass mark of indicators holds at once, while the total keeps that of its year', async () => {
  const one = await openPage({ workbook: officeWorkbook() });
  const { frame } = one;
  await readOpenTab(frame);
  await goTo(frame, around.settings);
  await frame.getByLabel(fields.agency).fill('<b onclick="x()">อบต.</b>');
  await frame.getByLabel(fields.pass).fill('99');
  await frame.getByRole('button', { name: settings.save, exact: true }).dblclick();
  await frame.getByText(settings.saved, { exact: true }).waitFor();
  expect(sent(one, 'saveSettings')).toHaveLength(1);
  expect(await shownIn(frame, fields.agency)).toBe('<b onclick="x()">อบต.</b>');
  await frame.getByText(settings.passHint).waitFor();
  await goTo(frame, around.steps.result);
  await frame
    .getByText(result.bars.legend({ cutoff: '99.00' }))
    .first()
    .waitFor();
  const shown = await frame.innerText('main');
  expect(shown).toContain(`${WORDS.th.pass.yes} ${result.passMark({ mark: '85.00' })}`);
  // Every indicator has a bar, and those below the new mark say so.
  expect(shown.split(`▼ ${WORDS.th.pass.no}`).length - 1).toBeGreaterThan(5);
});

test('everyone can use the form, in both languages and at any size of text', async () => {
  const one = await openSettings();
  const { frame } = one;
  await frame.getByText(fields.units).click();
  await frame.getByLabel(fields.pass).fill('x');
  await press(frame, settings.save);
  await frame.getByText(faults.points).waitFor();
  await expectSound(frame);
  await goTo(frame, around.otherLanguage);
  await frame.getByText(WORDS.en.sidebar.settings.faults.points).waitFor();
  await expectSound(frame);
  expect(one.guard.errors).toEqual([]);
  one.expectNoRequests();
});
