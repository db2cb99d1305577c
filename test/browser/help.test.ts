// The view of help: steps, and functions that are written into the selected cell.
import { expect, test } from '@jest/globals';
import { WORDS } from '../../src/text/words';
import { officeWorkbook, SOURCE } from '../app/workbooks';
import { openPage } from './browser';
import { cell } from './grid';
import { enterFrame, focused, pressByKeyboard } from './keyboard';
import { expectSound, goTo, press, readOpenTab, sent } from './sidebar';

const { frame: around, help, start } = WORDS.th.sidebar;

test('a formula for the table is written into the selected cell by keyboard alone, and its place is told', async () => {
  const workbook = officeWorkbook();
  const { page, frame } = await openPage({ workbook });
  await readOpenTab(frame);
  await cell(page, 'H3').click();
  await enterFrame(frame);
  await pressByKeyboard(page, frame, 'button', around.help);
  await pressByKeyboard(page, frame, 'button', help.insertNamed({ name: 'ITA_SCORE' }));
  await frame.getByText(/^เขียนสูตรลงในเซลล์ H3 แล้ว: =ITA_SCORE\(/).waitFor();
  expect(workbook.sheet(SOURCE)?.peek(3, 8)?.formula).toBe('=ITA_SCORE(A2:C53, 2565)');
  await focused(frame.getByRole('button', { name: help.insertNamed({ name: 'ITA_SCORE' }), exact: true }));
});

test('a cell that holds something is not written over', async () => {
  const workbook = officeWorkbook();
  const { page, frame } = await openPage({ workbook });
  await readOpenTab(frame);
  await cell(page, 'A1').click();
  await goTo(frame, around.help);
  await press(frame, help.insertNamed({ name: 'ITA_GRADE' }));
  await frame.getByText(WORDS.th.refusals.cellTaken({ cell: 'A1' })).waitFor();
  expect(workbook.sheet(SOURCE)?.peek(1, 1)?.formula).toBeUndefined();
});

test('without a table there are no buttons for formulas, but the way to a table', async () => {
  const one = await openPage({ workbook: officeWorkbook() });
  const { frame } = one;
  await goTo(frame, around.help);
  await frame.getByText(help.needsTable).waitFor();
  expect(await frame.getByRole('button', { name: help.insert }).count()).toBe(0);
  expect(await frame.getByText('spreadsheets.currentonly').count()).toBe(1);
  await press(frame, help.toStart);
  await frame.getByRole('heading', { name: start.title, level: 1 }).waitFor();
  expect(sent(one, 'insertFormula')).toEqual([]);
});

test('everyone can read it, in both languages and at any size of text', async () => {
  const one = await openPage({ workbook: officeWorkbook() });
  const { frame } = one;
  await readOpenTab(frame);
  await goTo(frame, around.help);
  await expectSound(frame);
  await goTo(frame, around.otherLanguage);
  await frame.getByRole('heading', { name: WORDS.en.sidebar.help.title, level: 1 }).waitFor();
  await expectSound(frame);
  expect(one.guard.errors).toEqual([]);
  one.expectNoRequests();
});
