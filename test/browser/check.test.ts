// The view that checks the data, in a real browser beside a workbook: what was recognised, and repairs that can be undone.
import { describe, expect, test } from '@jest/globals';
import { Officer } from '../../scripts/host/officer';
import { fingerprint } from '../../scripts/host/snapshot';
import { Workbook } from '../../scripts/host/workbook';
import { leavesOf } from '../../src/domain/framework/tree';
import { WORDS } from '../../src/text/words';
import { officeWorkbook, SOURCE } from '../app/workbooks';
import { framework, openData } from '../bundle/offices';
import { openPage, sidebarOf } from './browser';
import { answerHeld, askAbout, DOUBTFUL, openCheck, told, valueAt } from './doubtful';
import { enterFrame, focused, pressByKeyboard, tabTo } from './keyboard';
import { expectShown } from './shown';
import { expectSound, goTo, press, readOpenTab, sent } from './sidebar';

const { start, check, frame: around } = WORDS.th.sidebar;
const { calls } = WORDS.th;
const { ask } = check;

describe('a suggested value', () => {
  test('is written after a question and taken back, by keyboard alone, and the tab is as it was', async () => {
    const workbook = officeWorkbook(DOUBTFUL);
    const sheet = workbook.sheet(SOURCE) ?? workbook.activeSheet;
    const before = fingerprint(sheet);
    const one = await openPage({ workbook });
    const { page, frame } = one;
    await enterFrame(frame);
    await pressByKeyboard(page, frame, 'button', start.ways.read);
    await frame.getByRole('heading', { name: check.title, level: 1 }).waitFor();

    await pressByKeyboard(page, frame, 'button', check.goTo({ cell: 'B3' }));
    await page.locator('tr[data-row="3"] td.current[data-column="2"]').waitFor();
    await frame.evaluate(() => window.focus());
    await pressByKeyboard(page, frame, 'button', `${check.use}: B3`);
    await frame.getByText(ask.one({ value: 97.41, cell: 'B3', shown: '"974.1"' })).waitFor();
    await page.keyboard.press('Escape');
    await focused(frame.getByRole('button', { name: `${check.use}: B3`, exact: true }));
    expect(sent(one, 'applySuggestions')).toEqual([]);

    await page.keyboard.press('Enter');
    await pressByKeyboard(page, frame, 'button', ask.write);
    await told(one, check.applied({ count: 1 }));
    expect(valueAt(workbook, 3, 2)).toBe(97.41);
    await frame.getByRole('button', { name: `${check.use}: B3` }).waitFor({ state: 'detached' });

    await pressByKeyboard(page, frame, 'button', check.undo);
    await told(one, check.restored({ count: 1 }));
    expect(fingerprint(sheet)).toBe(before);
    await frame.getByRole('button', { name: `${check.use}: B3` }).waitFor();
    expect(await frame.getByRole('button', { name: check.undo }).count()).toBe(0);
    one.expectNoRequests();
  });

  test('is one for each cell that has only one, written at once after all were named', async () => {
    const workbook = officeWorkbook(DOUBTFUL);
    const sheet = workbook.sheet(SOURCE) ?? workbook.activeSheet;
    const before = fingerprint(sheet);
    const one = await openCheck(workbook);
    await press(one.frame, check.useAll({ count: 3 }));
    const question = one.frame.getByRole('group', { name: ask.many({ count: 3 }) });
    expect(await question.getByRole('listitem').allInnerTexts()).toEqual([
      ask.line({ cell: 'B3', value: 97.41, shown: '"974.1"' }),
      ask.line({ cell: 'B4', value: 88.05, shown: '"880.5"' }),
      ask.line({ cell: 'A5', value: 'O13', shown: '"\u041e13"' }),
    ]);
    await question.getByText(ask.left({ count: 1 })).waitFor();
    await press(one.frame, ask.write);
    await told(one, check.applied({ count: 3 }));
    expect([valueAt(workbook, 3, 2), valueAt(workbook, 4, 2), valueAt(workbook, 5, 1)]).toEqual([
      ...[97.41, 88.05],
      'O13',
    ]);

    // The way back is there after the sidebar was closed, too.
    await one.page.reload();
    const again = await sidebarOf(one.page);
    await readOpenTab(again);
    await press(again, check.undo);
    await again.getByText(check.restored({ count: 3 })).waitFor();
    expect(fingerprint(sheet)).toBe(before);
  });

  test('can be used for all of a kind', async () => {
    const workbook = officeWorkbook(DOUBTFUL);
    const one = await openCheck(workbook);
    await press(one.frame, check.useSame({ count: 2 }));
    await press(one.frame, ask.write);
    await told(one, check.applied({ count: 2 }));
    expect([valueAt(workbook, 3, 2), valueAt(workbook, 4, 2)]).toEqual([97.41, 88.05]);
    expect(valueAt(workbook, 5, 1)).toBe('\u041e13');
  });

  test('is chosen where there are several, and none is chosen beforehand', async () => {
    const workbook = officeWorkbook(DOUBTFUL);
    const one = await openCheck(workbook);
    await askAbout(one, 'A6');
    await one.frame.getByRole('button', { name: ask.write, exact: true }).press('Enter');
    expect(sent(one, 'applySuggestions')).toEqual([]);
    await one.frame.getByRole('radio', { name: 'O12', exact: true }).check();
    await press(one.frame, ask.write);
    await told(one, check.applied({ count: 1 }));
    expect(valueAt(workbook, 6, 1)).toBe('O12');
  });

  test('is not written into a cell that somebody has changed meanwhile', async () => {
    const workbook = officeWorkbook(DOUBTFUL);
    const one = await openCheck(workbook);
    await askAbout(one, 'B3');
    workbook.sheet(SOURCE)?.put(3, 2, { value: 55 });
    await press(one.frame, ask.write);
    await told(one, check.changed({ cells: 'B3' }));
    expect(valueAt(workbook, 3, 2)).toBe(55);
    await one.frame.getByRole('button', { name: `${check.use}: B3` }).waitFor({ state: 'detached' });
  });

  test('waits with its question while the file is locked', async () => {
    let isLocked = true;
    const workbook = officeWorkbook(DOUBTFUL);
    const one = await openCheck(workbook, ({ args }) =>
      args[0] === 'applySuggestions' && isLocked
        ? { kind: 'runs', options: { lockedElsewhere: true } }
        : undefined,
    );
    await askAbout(one, 'B3');
    await press(one.frame, ask.write);
    await one.frame.getByText(WORDS.th.refusals.locked()).waitFor();
    expect(valueAt(workbook, 3, 2)).toBe(974.1);
    isLocked = false;
    await press(one.frame, calls.retry);
    await told(one, check.applied({ count: 1 }));
    expect(valueAt(workbook, 3, 2)).toBe(97.41);
  });
});

test('a repair that is under way when the view is left is made once, and told when it is seen again', async () => {
  const workbook = officeWorkbook(DOUBTFUL);
  const one = await openCheck(workbook);
  const { frame } = one;
  const open = await answerHeld(one, 'B3');
  await goTo(frame, around.help);
  await goTo(frame, around.steps.check);
  await frame.getByText(calls.working).waitFor();
  await askAbout(one, 'B3');
  await frame.getByRole('button', { name: ask.write, exact: true }).press('Enter');
  await goTo(frame, around.help);
  open();
  await goTo(frame, around.steps.check);
  await told(one, check.applied({ count: 1 }));
  await frame.getByRole('button', { name: `${check.use}: B3` }).waitFor({ state: 'detached' });
  expect(sent(one, 'applySuggestions')).toHaveLength(1);
  expect(valueAt(workbook, 3, 2)).toBe(97.41);
});

test('cells that were corrected by hand are read again where their findings stand, and in the result', async () => {
  const workbook = officeWorkbook(DOUBTFUL);
  const one = await openCheck(workbook);
  const { frame } = one;
  workbook.sheet(SOURCE)?.put(3, 2, { value: 97.41 });
  await press(frame, around.readAgain);
  await frame.getByRole('button', { name: `${check.use}: B3` }).waitFor({ state: 'detached' });
  const [first, again] = sent(one, 'readTable');
  expect(first).toMatchObject({ tab: null });
  expect(again).toEqual({ tab: workbook.sheet(SOURCE)?.id, year: null, columns: null });
  await goTo(frame, around.steps.result);
  await press(frame, around.readAgainOf({ tab: SOURCE }));
  await frame.getByText(calls.working).waitFor({ state: 'detached' });
  expect(sent(one, 'readTable')).toHaveLength(3);
});

describe('what was recognised', () => {
  test('is told: the tab, the year, and how much of each instrument', async () => {
    const { frame } = await openCheck(officeWorkbook());
    await frame.getByText(check.tab({ tab: SOURCE })).waitFor();
    await frame.getByText(check.yearFrom.sheet).waitFor();
    const rows = await frame.getByRole('row').allInnerTexts();
    expect(rows.find(row => row.startsWith('IIT'))).toContain(
      check.counts.entered({ names: '1, 2, 3, 4, 5' }),
    );
    expect(rows.find(row => row.startsWith('OIT'))).toContain(check.counts.items({ scored: 43, count: 43 }));
    // Said once: there is no heading of findings over nothing.
    expect(await frame.getByText(check.none).count()).toBe(1);
    expect(await frame.getByRole('heading', { name: check.findings }).count()).toBe(0);
  });

  test('is not called well while scores are missing, which have a place of their own', async () => {
    const { frame } = await openCheck(officeWorkbook(openData(2565, ['O12'])));
    await frame.getByText(check.noneButIncomplete).waitFor();
    expect(await frame.getByText(check.none, { exact: true }).count()).toBe(0);
    const missing = frame.getByRole('region', { name: check.groups.missing({ count: 2 }) });
    await missing.getByText(check.groupHints.missing).waitFor();
    expect(await missing.getByRole('listitem').count()).toBe(2);
    expect(await frame.getByText(check.groupHints.warning).count()).toBe(0);
    await expectSound(frame);
  });

  test('has the columns by the words above them, also where their row is not known as a head', async () => {
    const workbook = new Workbook('สองปี');
    workbook
      .addSheet(SOURCE)
      .fill(1, 1, [
        ['', 'ชุดแรก', 'ชุดหลัง ปี 2565'],
        ...openData(2565, ['O3']).map(([code, points], index) => [code, points, index % 2 ? 0 : 100]),
      ]);
    const { frame } = await openPage({ workbook });
    await press(frame, start.ways.read);
    await frame.getByText(check.mustChoose).waitFor();
    const of2565 = check.columns.ofYear({
      column: check.columns.name({ letter: 'C', header: 'ชุดหลัง ปี 2565' }),
    });
    expect(await frame.getByLabel(check.columns.score).locator('option').allInnerTexts()).toEqual([
      check.columns.choose,
      check.columns.name({ letter: 'A', header: '' }),
      check.columns.name({ letter: 'B', header: 'ชุดแรก' }),
      of2565,
    ]);
  });

  test('is read again with another year', async () => {
    const one = await openCheck(officeWorkbook());
    await one.frame.getByLabel(start.year.label).selectOption('2564');
    await one.frame.getByText(check.yearFrom.chosen).waitFor();
    expect(sent(one, 'readTable')).toMatchObject([{ year: null }, { year: 2564 }]);
  });

  test('needs a column of scores before there is a result, and keeps what was chosen', async () => {
    const workbook = new Workbook('สองรอบ');
    workbook
      .addSheet(SOURCE)
      .fill(1, 1, [
        ['ประจำปีงบประมาณ พ.ศ. 2565'],
        ['ข้อ', 'คะแนน รอบ 1', 'คะแนน รอบ 2'],
        ...openData(2565, []).map(([code, points], index) => [code, points, index % 2 ? 0 : 100]),
      ]);
    const one = await openCheck(workbook);
    const { frame } = one;
    await frame.getByText(check.mustChoose).waitFor();
    await frame.getByRole('button', { name: check.toResult }).press('Enter');
    await frame.getByRole('heading', { name: check.title, level: 1 }).waitFor();
    await expectSound(frame);
    await frame.getByLabel(check.columns.score).selectOption('2');
    await frame.getByText(check.counts.items({ scored: 43, count: 43 })).waitFor();

    await goTo(frame, around.steps.start);
    await press(frame, start.again);
    await frame.getByText(check.columns.title, { exact: true }).click();
    expect(await frame.getByLabel(check.columns.score).inputValue()).toBe('2');
    await frame.getByLabel(check.columns.score).selectOption('');
    await frame.getByText(check.mustChoose).waitFor();
    expect(sent(one, 'readTable').map(input => (input as { columns: unknown }).columns)).toEqual([
      ...[null, { code: 0, score: 2 }, null, 'auto'],
    ]);
  });
});

test('many findings are shown bit by bit, and a reader goes on with the first new one', async () => {
  const blanks = leavesOf(framework(2565).root).map(({ id }) => [id, '']);
  const { frame } = await openCheck(officeWorkbook(blanks));
  const errors = frame.locator('section.error li');
  expect(await errors.count()).toBe(20);
  await press(frame, check.more({ count: 20 }));
  expect(await errors.count()).toBe(40);
  await focused(errors.nth(20));
});

test('a cell that cannot be reached any more is said to be gone', async () => {
  const workbook = officeWorkbook(DOUBTFUL);
  const { frame } = await openCheck(workbook);
  const officer = new Officer(workbook);
  officer.deleteTab(officer.tab(SOURCE));
  await press(frame, check.goTo({ cell: 'B3' }));
  await expectShown(frame.getByText(WORDS.th.refusals.tabGone()));
});

test('every state can be read by everyone, in both languages and at any size, whatever cells say', async () => {
  const hostile = '<img src=x onerror="document.title=1">';
  const workbook = officeWorkbook([
    ...DOUBTFUL,
    ['O15', `${hostile}${'ก'.repeat(10_000)}`],
    [`${hostile} \u202e${'ข'.repeat(10_000)}`, 77],
  ]);
  const one = await openCheck(workbook);
  const { frame } = one;
  await askAbout(one, 'A6');
  await expectSound(frame);
  await press(frame, check.useAll({ count: 3 }));
  await press(frame, ask.write);
  await told(one, check.applied({ count: 3 }));
  await goTo(frame, around.otherLanguage);
  await frame.getByText(WORDS.en.sidebar.check.applied({ count: 3 })).waitFor();
  await frame.getByText(WORDS.en.sidebar.check.columns.title, { exact: true }).click();
  await expectSound(frame);
  expect(await frame.title()).toBe('ITA');
  expect(await frame.locator('img').count()).toBe(0);
  expect(one.guard.errors).toEqual([]);
  one.expectNoRequests();
});

test('the keyboard reaches the way on before the findings', async () => {
  const { page, frame } = await openCheck(officeWorkbook(DOUBTFUL));
  await enterFrame(frame);
  await tabTo(page, frame, 'button', check.toResult);
  const before = await frame.locator('main :focus').evaluate(way => {
    const findings = [...document.querySelectorAll('.finding')];
    return findings.map(one => Boolean(way.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING));
  });
  expect(before.length).toBeGreaterThan(3);
  expect(before).not.toContain(false);
  await page.keyboard.press('Enter');
  await frame.getByRole('heading', { name: WORDS.th.sidebar.result.title, level: 1 }).waitFor();
});
