// The view of the result, in a real browser beside a workbook. The page must show the domain's own numbers.
import { describe, expect, test } from '@jest/globals';
import type { Frame } from 'playwright-core';
import { Officer } from '../../scripts/host/officer';
import { Workbook } from '../../scripts/host/workbook';
import { assess } from '../../src/domain/analysis/assessment';
import { gradeDistance } from '../../src/domain/analysis/gradeDistance';
import { rankIndicators } from '../../src/domain/analysis/ranking';
import { uncertaintiesOf } from '../../src/domain/framework/uncertain';
import { points2 } from '../../src/domain/scoring/round';
import { toThaiDigits } from '../../src/domain/thai/digits';
import { WORDS } from '../../src/text/words';
import { officeWorkbook, SOURCE } from '../app/workbooks';
import { framework, indicators, openData, type Pair, published2565 } from '../bundle/offices';
import { type Open, openPage } from './browser';
import { enterFrame, focused, pressByKeyboard, tabTo } from './keyboard';
import { expectHeld } from './shown';
import { expectSound, goTo, press, readOpenTab } from './sidebar';

const { frame: around, start, check, result, repair, tabs } = WORDS.th.sidebar;

async function openResult(workbook: Workbook): Promise<Open> {
  const one = await openPage({ workbook });
  await readOpenTab(one.frame);
  await goTo(one.frame, around.steps.result);
  return one;
}

/** From this year on every instrument has a floor. */
const WORDED: readonly Pair[] = [
  ...indicators(96, 95, 98, 97, 96.5, 84, 85.2, 82),
  ...openData(2566, ['O4']),
];

function officeOf2566(): Workbook {
  const workbook = new Workbook('office');
  workbook
    .addSheet(SOURCE)
    .fill(1, 1, [['ผลการประเมิน ประจำปีงบประมาณ พ.ศ. 2566'], ['ข้อ', 'คะแนน'], ...WORDED]);
  return workbook;
}

const assessed = (year: number, pairs: readonly Pair[]) =>
  assess(framework(year), { scores: new Map(pairs.map(([id, points]) => [String(id), points])) });

const sentenceIn = (frame: Frame): Promise<string> =>
  frame.getByRole('textbox', { name: result.sentence.title }).inputValue();

/** Every row of a table of bars: its node and what stands beside it. */
const rowsOf = async (frame: Frame, title: string): Promise<string[]> =>
  (await frame.getByRole('table', { name: title }).locator('tbody tr').allInnerTexts()).map(text =>
    text.replace(/\s+/g, ' ').trim(),
  );

test('by keyboard alone the result is read, its sentence copied, and the repairs reached', async () => {
  const one = await openPage({ workbook: officeWorkbook() });
  const { page, frame } = one;
  await enterFrame(frame);
  await pressByKeyboard(page, frame, 'button', start.ways.read);
  await frame.locator('nav button:enabled', { hasText: around.steps.result }).waitFor();
  await pressByKeyboard(page, frame, 'button', around.steps.result);
  await frame.getByRole('heading', { name: result.title, level: 1 }).waitFor();

  await tabTo(page, frame, 'radio', result.sentence.thai);
  await page.keyboard.press('ArrowRight');
  await pressByKeyboard(page, frame, 'button', result.sentence.copy);
  await frame.getByText(result.sentence.copied, { exact: true }).waitFor();
  await focused(frame.getByRole('button', { name: result.sentence.copy, exact: true }));
  const copied = await sentenceIn(frame);
  expect(copied).toContain('2565 ได้ 94.19 คะแนน ระดับ A');

  await pressByKeyboard(page, frame, 'button', repair.title);
  await frame.getByRole('heading', { name: repair.title, level: 1 }).waitFor();

  // What was copied is what is pasted.
  await goTo(frame, around.steps.start);
  await press(frame, start.ways.paste);
  await frame.getByLabel(start.paste.label).focus();
  await page.keyboard.press('Control+V');
  await expectHeld(frame.getByLabel(start.paste.label), copied);
  one.expectNoRequests();
});

describe('a complete office', () => {
  test('has the numbers of the assessment, its grade and how far the next one and the last one are', async () => {
    const { frame } = await openResult(officeWorkbook());
    const office = assessed(2565, published2565());
    const shown = await frame.innerText('main');
    expect(shown).toContain(points2(office.total.score ?? 0));
    expect(shown).toContain(result.grade({ grade: 'A' }));
    expect(shown).toContain(WORDS.th.pass.yes);
    expect(gradeDistance(office)).toMatchObject({
      next: { total: 0.81 },
      losing: { total: { points: 9.19 } },
    });
    expect(shown).toContain(result.toNext({ points: '0.81', grade: 'AA' }));
    expect(shown).toContain(result.toLose({ points: '9.19', grade: 'A', lower: 'B' }));
  });

  test('has a bar with number and rank for every indicator, and words for the one below the cut-off', async () => {
    const { frame } = await openResult(officeWorkbook());
    const office = assessed(2565, published2565());
    const ranked = new Map(rankIndicators(office, 85).map(one => [one.indicator.node.id, one]));
    expect(await rowsOf(frame, result.indicators)).toEqual(
      office.nodes
        .filter(({ node }) => node.level === 'indicator')
        .map(({ node, score = 0 }) => {
          const { rank = 0, passed } = ranked.get(node.id) ?? {};
          const below = passed ? '' : ` ▼ ${WORDS.th.pass.no}`;
          return `${node.id} ${node.name}${below} ${points2(score)} ${result.rank({ rank })}`;
        }),
    );
    expect(await rowsOf(frame, result.instruments)).toEqual([
      expect.stringMatching(/^IIT .* 98\.43$/),
      expect.stringMatching(/^EIT .* 87\.45$/),
      expect.stringMatching(/^OIT .* 96\.07$/),
    ]);
    await frame.getByRole('img', { name: result.radar({ count: 10, cutoff: '85.00' }) }).waitFor();
  });

  test('has its sentence in the digits that are asked for', async () => {
    const { frame } = await openResult(officeWorkbook());
    expect(await sentenceIn(frame)).toContain(toThaiDigits('2565 ได้ 94.19 คะแนน ระดับ A ผ่านเกณฑ์'));
    await frame.getByLabel(result.sentence.arabic).check();
    expect(await sentenceIn(frame)).toContain('2565 ได้ 94.19 คะแนน ระดับ A ผ่านเกณฑ์');
  });
});

test('where instruments have floors, the result says which instrument lacks how much', async () => {
  const { frame } = await openResult(officeOf2566());
  const office = assessed(2566, WORDED);
  expect(office.grade).toBe('ผ่าน');
  const shown = await frame.innerText('main');
  expect(shown).toContain(result.grade({ grade: 'ผ่าน' }));
  expect(shown).toContain(result.totalSuffices({ grade: 'ผ่านดี' }));
  expect(gradeDistance(office)?.next?.instruments).toEqual([{ id: 'EIT', points: 1.27 }]);
  expect(shown).toContain(result.floorToNext({ id: 'EIT', points: '1.27' }));
  // What about that year is not confirmed is folded.
  const unsure = frame.getByText(WORDS.th.uncertain.grades());
  expect(await unsure.isVisible()).toBe(false);
  const { uncertain } = WORDS.th;
  await frame.getByText(start.year.unsure({ count: uncertaintiesOf(framework(2566)).length })).click();
  await unsure.waitFor();
  await frame.getByText(uncertain.title).waitFor();
});

describe('an office without all its scores', () => {
  test('has a provisional total and no grade, sees what is missing, and a sentence of what is complete', async () => {
    const { frame } = await openResult(officeWorkbook(openData(2565, ['O12'])));
    const office = assessed(2565, openData(2565, ['O12']));
    const shown = await frame.innerText('main');
    expect(shown).toContain(points2(office.total.score ?? 0));
    expect(shown).toContain(result.provisional({ known: 40 }));
    expect(shown).toContain(result.noGrade);
    expect(shown).toContain('I1, I2, I3, I4, I5');
    expect(shown).not.toContain(WORDS.th.pass.yes);
    expect(await rowsOf(frame, result.instruments)).toContainEqual(
      expect.stringMatching(new RegExp(`^IIT .*${result.bars.empty} –$`)),
    );
    expect(await sentenceIn(frame)).toContain('OIT ๙๘.๗๕ คะแนน');
    await press(frame, tabs.check);
    await frame.getByRole('heading', { name: check.title, level: 1 }).waitFor();
  });

  test('says what is not assessed, and leads back to the data when there is no score at all', async () => {
    const some: (string | number)[][] = [...published2565()].map(pair => [...pair]);
    const { frame } = await openResult(officeWorkbook([...some.filter(([id]) => id !== 7), [7, 'ไม่ประเมิน']]));
    expect(await rowsOf(frame, result.indicators)).toContainEqual(
      `7 ประสิทธิภาพการสื่อสาร ${WORDS.th.pass.excluded} –`,
    );
    const none = await openResult(
      officeWorkbook([
        ['O1', ''],
        ['O2', ''],
      ]),
    );
    await none.frame.getByText(result.noScores).waitFor();
    await press(none.frame, tabs.check);
    await none.frame.getByRole('heading', { name: check.title, level: 1 }).waitFor();
  });
});

test('everyone can read it, in both languages and at any size, whatever a tab is called', async () => {
  const workbook = officeOf2566();
  new Officer(workbook).renameTab(new Officer(workbook).tab(SOURCE), '<img src=x onerror="alert(1)">');
  const one = await openResult(workbook);
  const { frame } = one;
  expect(await frame.innerText('main')).toContain('<img src=x onerror="alert(1)">');
  await expectSound(frame);
  await goTo(frame, around.otherLanguage);
  await frame.getByRole('heading', { name: WORDS.en.sidebar.result.title, level: 1 }).waitFor();
  await expectSound(frame);
  expect(one.guard.errors).toEqual([]);
  one.expectNoRequests();
});
