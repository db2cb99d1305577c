// The messy example, mended by what the sidebar says and nothing else: suggestions are accepted, and what it asks for is
// typed into the cell that it names, until nothing is found any more.
import { expect, test } from '@jest/globals';
import type { Frame } from 'playwright-core';
import { exampleWorkbook } from '../../scripts/examples';
import type { CellValue } from '../../scripts/host/cell';
import { Officer } from '../../scripts/host/officer';
import { messy2565 } from '../../src/domain/sample/messy2565';
import { WORDS } from '../../src/text/words';
import type { Open } from './browser';
import { openCheck, rereads } from './doubtful';
import { press } from './sidebar';

const { check, frame: around } = WORDS.th.sidebar;

interface Said {
  readonly row: number;
  readonly column: number;
  readonly sentence: string;
}

/** What the page says, by the cell that it leads to. */
async function said(frame: Frame): Promise<readonly Said[]> {
  const texts = await frame.locator('.finding').allInnerTexts();
  return texts.flatMap(text => {
    const [, letter = '', row = '', sentence = ''] = /^([A-Z])(\d+)\s+([\s\S]*)/.exec(text) ?? [];
    return row === '' ? [] : [{ row: Number(row), column: letter.charCodeAt(0) - 64, sentence }];
  });
}

/** Accepts what is suggested, all at once where the page offers it, as long as anything is. */
async function acceptAll(one: Open): Promise<void> {
  const { frame } = one;
  const all = frame.getByRole('button', { name: /^ใช้ค่าที่แนะนำทั้งหมด/ });
  const single = frame.getByRole('button', { name: new RegExp(`^${check.use}: `) });
  for (let step = 0; step < MOST_STEPS; step++) {
    const next = (await all.count()) > 0 ? all : single;
    if ((await next.count()) === 0) return;
    await next.first().click();
    await frame.locator('.question').waitFor();
    const choice = frame.getByRole('radio');
    if ((await choice.count()) > 0) await choice.first().check();
    await rereads(one, () => press(frame, check.ask.write));
  }
  throw new Error('there is always another suggestion');
}

const MOST_STEPS = 30;

/** Cells (column, value) that an officer types into a row, by the sentence that asks for it. */
const ANSWERS: readonly (readonly [RegExp, (said: Said) => readonly (readonly [number, CellValue])[]])[] = [
  // One row too many: of two that differ, of a range, or without anything but a score.
  [/คะแนนไม่ตรงกัน|ช่วงของหลายข้อ|ในตารางเขียน/, () => EMPTIED],
  [/ไม่มีรหัสข้อ/, ({ column }) => (column === 1 ? [[1, 'O11']] : EMPTIED)],
  [/O\d+/, ({ column }) => [[column, 100]]],
  [/[IE]\d+/, ({ column }) => [[column, 88.25]]],
];
const EMPTIED = [
  [1, ''],
  [3, ''],
] as const;
const MOST_ROUNDS = 3;

test('the messy example is mended by the screen alone', async () => {
  const workbook = exampleWorkbook(messy2565());
  const officer = new Officer(workbook);
  const sheet = workbook.activeSheet;
  const one = await openCheck(workbook);
  const { frame } = one;
  const findings = frame.locator('.finding');
  for (let round = 0; round < MOST_ROUNDS && (await findings.count()) > 0; round++) {
    await acceptAll(one);
    const seen = new Set<string>();
    for (const finding of await said(frame)) {
      const { sentence, row, column } = finding;
      const isFirstOfTwo = /คะแนนไม่ตรงกัน/.test(sentence) && !seen.has(sentence);
      seen.add(sentence);
      if (isFirstOfTwo) continue;
      // A code has no room beside the one that is merged over its cell.
      if (column === 1) sheet.merges = [];
      const [, answer] = ANSWERS.find(([pattern]) => pattern.test(sentence)) ?? [];
      for (const [at, value] of answer?.(finding) ?? []) officer.type(sheet, row, at, value);
    }
    await rereads(one, () => press(frame, around.readAgain));
  }
  expect(await findings.allInnerTexts()).toEqual([]);
  await frame.getByText(`✓ ${check.none}`, { exact: true }).waitFor();
}, 120_000);
