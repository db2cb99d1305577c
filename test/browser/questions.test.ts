// Questions before something is written, while the table is read again around them: what has not changed stays open, and
// what has changed is closed with a word.
import { expect, test } from '@jest/globals';
import { Workbook } from '../../scripts/host/workbook';
import { leavesOf } from '../../src/domain/framework/tree';
import { WORDS } from '../../src/text/words';
import { officeWorkbook, SOURCE } from '../app/workbooks';
import { framework, openData } from '../bundle/offices';
import type { Open } from './browser';
import { answerHeld, askAbout, DOUBTFUL, openCheck, rereads, told, valueAt } from './doubtful';
import { focused } from './keyboard';
import { expectSound, press, sent } from './sidebar';

const { check, frame: around } = WORDS.th.sidebar;
const { ask } = check;

const aboutB3 = ask.one({ value: 97.41, cell: 'B3', shown: '"974.1"' });
const aboutA6 = ask.choose({ cell: 'A6', shown: '"12"' });

const question = ({ frame }: Open, name: string) => frame.getByRole('group', { name, exact: true });

/** Reads the table again, and does something meanwhile. */
const rereading = (one: Open, meanwhile: () => Promise<void>): Promise<void> =>
  rereads(one, () => press(one.frame, around.readAgain), meanwhile);

test('a question stays with what was picked and with the focus when reading again changes nothing for it', async () => {
  const workbook = officeWorkbook(DOUBTFUL);
  const one = await openCheck(workbook);
  const pick = one.frame.getByRole('radio', { name: 'O12', exact: true });
  await rereading(one, async () => {
    await askAbout(one, 'A6');
    await pick.check();
    // Findings before it come and go.
    workbook.sheet(SOURCE)?.put(3, 2, { value: 97.41 });
  });
  await one.frame.getByRole('button', { name: `${check.use}: B3` }).waitFor({ state: 'detached' });
  await rereading(one, async () => {
    workbook.sheet(SOURCE)?.put(3, 2, { value: 974.2 });
    workbook.sheet(SOURCE)?.put(4, 2, { value: '' });
    await pick.focus();
  });
  await one.frame.getByText(check.suggestion({ value: 97.42 })).waitFor();
  await focused(pick);
  expect(await pick.isChecked()).toBe(true);
  expect(await one.frame.getByText(check.outdated).count()).toBe(0);
  await press(one.frame, ask.write);
  await told(one, check.applied({ count: 1 }));
  expect(valueAt(workbook, 6, 1)).toBe('O12');
});

test('a question stays in sight when a finding before it pushes it down a long list', async () => {
  const rows = leavesOf(framework(2565).root).map(({ id }, index) => [
    ...[id, index === 0 ? 90 : index === 20 ? 974.1 : ''],
  ]);
  const workbook = officeWorkbook(rows);
  const one = await openCheck(workbook);
  const errors = one.frame.locator('section.error li');
  await askAbout(one, 'B23');
  expect(await errors.count()).toBe(20);
  await rereading(one, async () => void workbook.sheet(SOURCE)?.put(3, 2, { value: '' }));
  await one.frame.getByRole('button', { name: check.goTo({ cell: 'B3' }) }).waitFor();
  expect(await errors.count()).toBe(21);
  await errors.nth(20).locator('.question').waitFor();
});

test('a question is closed when its cell has changed, which is told where a reader goes on', async () => {
  const workbook = officeWorkbook(DOUBTFUL);
  const one = await openCheck(workbook);
  await rereading(one, async () => {
    await askAbout(one, 'B3');
    await question(one, aboutB3).waitFor();
    workbook.sheet(SOURCE)?.put(3, 2, { value: 974.2 });
  });
  await told(one, check.outdated);
  expect(await one.frame.locator('.question').count()).toBe(0);
  await focused(one.frame.getByRole('status').filter({ hasText: check.outdated }));
  await expectSound(one.frame);

  // The next question is about what stands there now, and nothing more is said of the one before.
  await askAbout(one, 'B3');
  expect(await one.frame.getByText(check.outdated).count()).toBe(0);
  await press(one.frame, ask.write);
  await told(one, check.applied({ count: 1 }));
  expect(valueAt(workbook, 3, 2)).toBe(97.42);
  expect(sent(one, 'applySuggestions')).toHaveLength(1);
});

test('a question about many cells is closed when one of them has changed, and stays when another has', async () => {
  const workbook = officeWorkbook(DOUBTFUL);
  const one = await openCheck(workbook);
  const all = question(one, ask.many({ count: 3 }));
  await press(one.frame, check.useAll({ count: 3 }));
  await rereading(one, async () => void workbook.sheet(SOURCE)?.put(7, 2, { value: 100 }));
  await one.frame.getByRole('button', { name: check.goTo({ cell: 'B7' }) }).waitFor({ state: 'detached' });
  expect(await all.count()).toBe(1);
  await rereading(one, async () => void workbook.sheet(SOURCE)?.put(3, 2, { value: 974.2 }));
  await told(one, check.outdated);
  expect(await all.count()).toBe(0);
  expect(sent(one, 'applySuggestions')).toEqual([]);
});

test('after a repair the next question is there at the first press', async () => {
  const workbook = officeWorkbook(DOUBTFUL);
  const one = await openCheck(workbook);
  for (const [cell, done] of [
    ['B3', 1],
    ['B4', 2],
    ['A5', 3],
  ] as const) {
    await askAbout(one, cell);
    await press(one.frame, ask.write);
    await one.frame.getByRole('button', { name: `${check.use}: ${cell}` }).waitFor({ state: 'detached' });
    expect(sent(one, 'applySuggestions')).toHaveLength(done);
  }
  expect([valueAt(workbook, 3, 2), valueAt(workbook, 4, 2), valueAt(workbook, 5, 1)]).toEqual([
    ...[97.41, 88.05],
    'O13',
  ]);
});

test('a question that is opened while another answer is written stays, and so does the focus in it', async () => {
  const workbook = officeWorkbook(DOUBTFUL);
  const one = await openCheck(workbook);
  const { frame } = one;
  const open = await answerHeld(one, 'B3');
  await askAbout(one, 'A6');
  open();
  await told(one, check.applied({ count: 1 }));
  await frame.getByRole('button', { name: `${check.use}: B3` }).waitFor({ state: 'detached' });
  await focused(frame.locator('.question', { hasText: aboutA6 }));
  await frame.getByRole('radio', { name: 'O12', exact: true }).check();
  await press(frame, ask.write);
  await frame.getByRole('button', { name: `${check.use}: A6` }).waitFor({ state: 'detached' });
  expect([valueAt(workbook, 3, 2), valueAt(workbook, 6, 1)]).toEqual([97.41, 'O12']);
});

test('one column that was chosen waits for the other one, as long as the columns are the same', async () => {
  const workbook = new Workbook('สองรอบ');
  const rows = openData(2565, []).map(([code, points]) => [code, points, 100]);
  const sheet = workbook.addSheet(SOURCE);
  sheet.fill(1, 1, [['ประจำปีงบประมาณ พ.ศ. 2565'], ['ข้อ', 'คะแนน', 'หมายเหตุ'], ...rows]);
  const one = await openCheck(workbook);
  const { frame } = one;
  await frame.getByText(check.columns.title, { exact: true }).click();
  await frame.getByLabel(check.columns.code).selectOption('1');
  await frame.getByText(check.columns.same).waitFor();
  await rereading(one, async () => void sheet.put(3, 2, { value: 55 }));
  await frame.getByText(check.columns.same).waitFor();
  expect(await frame.getByLabel(check.columns.code).inputValue()).toBe('1');

  await rereading(one, async () => void sheet.put(2, 3, { value: 'ความเห็น' }));
  await frame.getByText(check.columns.outdated).waitFor();
  expect(await frame.getByLabel(check.columns.code).inputValue()).toBe('');
  await frame.getByLabel(check.columns.code).selectOption('1');
  await frame.getByText(check.columns.outdated).waitFor({ state: 'detached' });
  expect(await frame.getByText(check.columns.same).count()).toBe(1);
});
