// The view that begins, in a real browser beside a workbook: every way in ends at a table that was read.
import { describe, expect, test } from '@jest/globals';
import { fingerprint } from '../../scripts/host/snapshot';
import { Workbook } from '../../scripts/host/workbook';
import { type Failing, PERMISSION_DENIED } from '../../scripts/preview/fault';
import { leavesOf, nodeById } from '../../src/domain/framework/tree';
import { uncertaintiesOf } from '../../src/domain/framework/uncertain';
import { th } from '../../src/text/th';
import { WORDS } from '../../src/text/words';
import { newFile } from '../app/built';
import { officeWorkbook } from '../app/workbooks';
import { framework } from '../bundle/offices';
import { type Open, openPage } from './browser';
import { enterFrame, focused, pressByKeyboard, tabTo } from './keyboard';
import { hasHorizontalScroll } from './looks';
import { expectShown } from './shown';
import { expectSound, goTo, hold, press, sent } from './sidebar';

const { start, check, frame: around, help, settings } = WORDS.th.sidebar;
const { calls } = WORDS.th;
const { ways, paste, form } = start;

const LOST: Readonly<Record<string, string>> = {
  O1: 'ผังที่เผยแพร่ไม่มีฝ่ายการเมือง',
  O8: 'ผู้เข้าชมส่งคำถามไม่ได้',
  O23: 'ขาดข้อมูลสองเดือน',
  O27: 'หลักเกณฑ์ไม่ครบทุกเรื่อง',
  O29: 'เป็นคู่มือเรื่องร้องทุกข์ทั่วไป',
};

/** A result page as it is copied: a memo, the box on top, and the checklist with its header again and again. */
function report(year = '๒๕๖๔'): string {
  const leaves = leavesOf(nodeById(framework(2564), '9') ?? framework(2564).root);
  const rows = leaves.flatMap(({ id, name }, index) => [
    ...(index % 8 === 0 ? ['', name, 'ข้อ\tประเด็นการตรวจ\tความคิดเห็น\tคะแนน'] : []),
    `${id}\t${name}\t${LOST[id] ?? ''}\t${LOST[id] ? '0.00' : '100.00'}`,
  ]);
  return [
    ...['บันทึกข้อความ', '', 'เรียน ผู้บริหาร อบต.ตัวอย่าง', 'ขอรายงานผลให้ทราบ', ''],
    `รายละเอียดผลการประเมิน ${year === '' ? '' : `ประจำปีงบประมาณ ${year}`}\t\tคะแนนเฉลี่ย\t\tคะแนนเฉลี่ย\t`,
    'OIT\tคะแนนเฉลี่ย\tOIT\tคะแนนเฉลี่ย\t\t',
    '9 การเปิดเผยข้อมูล\t83.70\t10 การป้องกันการทุจริต\t100.00\t\t',
    ...rows,
  ].join('\n');
}

const open = (workbook: Workbook, failing?: Failing): Promise<Open> =>
  openPage({ workbook, ...(failing && { failing }) });

/** Opens the box and puts a text into it. */
async function openBox({ frame }: Open, text: string): Promise<void> {
  await press(frame, ways.paste);
  await frame.getByLabel(paste.label).fill(text);
}

/** Presses a button that says of itself that it cannot be pressed now. */
const pressAnyway = ({ frame }: Open, name: string): Promise<void> =>
  frame.getByRole('button', { name, exact: true }).press('Enter');

/** The table was read, and the view that checks it is there. */
const checked = ({ frame }: Open): Promise<void> =>
  frame.getByRole('heading', { name: check.title, level: 1 }).waitFor();

/** A score tab that says nothing of its year. */
function yearless(): Workbook {
  const workbook = new Workbook('ไม่มีปี');
  workbook.addSheet('คะแนน').fill(1, 1, [
    ['ข้อ', 'คะแนน'],
    ['O1', 100],
    ['O2', 0],
    ['O3', 100],
  ]);
  return workbook;
}

describe('a pasted report', () => {
  test('becomes the score of the checklist in at most five presses, by keyboard alone', async () => {
    const workbook = newFile();
    const one = await open(workbook);
    const { page, frame } = one;
    await frame.evaluate(() => {
      const counted = window as unknown as { presses: number };
      counted.presses = 0;
      document.addEventListener('click', () => counted.presses++, true);
    });
    await enterFrame(frame);
    await pressByKeyboard(page, frame, 'button', ways.paste);
    await tabTo(page, frame, 'textbox', paste.label);
    await page.keyboard.insertText(report());
    await pressByKeyboard(page, frame, 'button', paste.read);
    await frame.getByText(paste.rows({ rows: 35, scored: 35 })).waitFor();
    // How it was read stands there before anything is written.
    const lines = await frame.getByRole('region', { name: paste.lines }).innerText();
    expect(lines).toContain(`O23: ${paste.points({ points: '0.00' })}`);
    expect(lines).toContain(LOST.O23);
    expect(lines).toContain(paste.skipped({ count: 5 }));
    expect(await frame.getByLabel(start.year.label).inputValue()).toBe('2564');
    expect(workbook.sheets).toHaveLength(1);

    await pressByKeyboard(page, frame, 'button', paste.write);
    await checked(one);
    // The year is not said to be the user's choice.
    await frame.getByText(check.yearFrom.sheet).waitFor();
    expect(await frame.innerText('main')).toContain(check.none);
    await pressByKeyboard(page, frame, 'button', check.toResult);
    await frame.getByText('91.85').first().waitFor();
    expect(await frame.evaluate('window.presses')).toBeLessThanOrEqual(5);
    one.expectNoRequests();
  });

  test('that is changed after it was read must be read again', async () => {
    const one = await open(newFile());
    await openBox(one, report());
    await press(one.frame, paste.read);
    const write = one.frame.getByRole('button', { name: paste.write });
    await write.waitFor();
    await one.frame.getByLabel(paste.label).press('Control+End');
    await one.page.keyboard.insertText('\nO34\tไม่มีในรายงาน\t\t0.00');
    await one.frame.getByText(paste.stale).waitFor();
    expect(await write.count()).toBe(0);
    await press(one.frame, paste.read);
    await one.frame.getByText(paste.rows({ rows: 36, scored: 36 })).waitFor();
  });

  test('stays in the box while another view is looked at', async () => {
    const one = await open(newFile());
    const { frame } = one;
    await openBox(one, report());
    await press(frame, paste.read);
    await frame.getByRole('button', { name: paste.write }).waitFor();
    await goTo(frame, around.help);
    await frame.getByRole('heading', { name: help.title, level: 1 }).waitFor();
    await goTo(frame, around.steps.start);
    expect(await frame.getByLabel(paste.label).inputValue()).toBe(report());
    await press(frame, paste.write);
    await checked(one);
  });

  test('without a year is read by the year that the user chooses, and by none before', async () => {
    const one = await open(newFile());
    const { frame } = one;
    await openBox(one, report(''));
    await press(frame, paste.read);
    await frame.getByText(paste.yearNotNamed).waitFor();
    await pressAnyway(one, paste.write);
    expect(sent(one, 'writePasted')).toEqual([]);
    await frame.getByLabel(start.year.label).selectOption('2565');
    await frame.getByText(paste.rows({ rows: 35, scored: 35 })).waitFor();
    await press(frame, paste.write);
    await checked(one);
    expect(sent(one, 'writePasted')).toMatchObject([{ year: 2565 }]);
  });

  test('without a year is read by the default year, which is seen, named as a guess and can be changed', async () => {
    const one = await open(newFile());
    const { frame } = one;
    await goTo(frame, around.settings);
    await frame.getByLabel(settings.fields.year).selectOption('2566');
    await press(frame, settings.save);
    await frame.getByText(settings.saved, { exact: true }).waitFor();
    await goTo(frame, around.steps.start);
    await openBox(one, report(''));
    await press(frame, paste.read);
    await frame.getByText(paste.yearNotNamed).waitFor();
    expect(await frame.getByLabel(start.year.label).inputValue()).toBe('2566');
    // Two choices in a row: the last one counts.
    await frame.getByLabel(start.year.label).selectOption('2564');
    await frame.getByLabel(start.year.label).selectOption('2565');
    await frame.getByText(paste.rows({ rows: 35, scored: 35 })).waitFor();
    await press(frame, paste.write);
    await checked(one);
    expect(sent(one, 'writePasted')).toMatchObject([{ year: 2565 }]);
  });

  test('is asked for again when there is none, and when nothing of it can be used', async () => {
    const one = await open(newFile());
    const { frame } = one;
    await openBox(one, '  \n ');
    await press(frame, paste.read);
    await frame.getByText(paste.nothing).waitFor();
    await focused(frame.getByLabel(paste.label));
    await frame.getByLabel(paste.label).fill('ประชุมประจำเดือน ประจำปีงบประมาณ พ.ศ. 2565');
    await press(frame, paste.read);
    await frame.getByText(WORDS.th.refusals.nothingPasted()).waitFor();
    await pressAnyway(one, paste.write);
    expect(sent(one, 'writePasted')).toEqual([]);
  });

  test('that is hostile is shown as it is and harms nothing, however long', async () => {
    const formula = '=HYPERLINK("x","y") {{1+1}}';
    const hostile = `<img src=x onerror="document.title=1"><script>document.title=2</script> ${formula}`;
    const one = await open(newFile());
    const { frame } = one;
    await openBox(one, report().replace(LOST.O1 ?? '', `${hostile} ${'ก'.repeat(10_000)}`));
    await press(frame, paste.read);
    const region = frame.getByRole('region', { name: paste.lines });
    await region.waitFor();
    expect(await region.getByText(formula).count()).toBe(1);
    expect(await region.locator('img, script').count()).toBe(0);
    expect(await frame.title()).toBe('ITA');
    expect(await hasHorizontalScroll(frame)).toBe(false);
    await press(frame, paste.write);
    await checked(one);
    expect(one.guard.errors).toEqual([]);
    one.expectNoRequests();
  });
});

describe('the open table', () => {
  test('is read at one press and left as it was', async () => {
    const workbook = officeWorkbook();
    const before = fingerprint(workbook.activeSheet);
    const one = await open(workbook);
    await press(one.frame, ways.read);
    await checked(one);
    expect(fingerprint(workbook.activeSheet)).toBe(before);
    expect(workbook.sheets).toHaveLength(2);
  });

  test('of no known year is read with the one that the user chooses', async () => {
    const one = await open(yearless());
    const { page, frame } = one;
    await enterFrame(frame);
    await pressByKeyboard(page, frame, 'button', ways.read);
    await frame.getByRole('heading', { name: start.askYear }).waitFor();
    await frame.getByLabel(start.year.label).selectOption('2565');
    await pressByKeyboard(page, frame, 'button', start.readWithYear);
    await checked(one);
    expect(sent(one, 'readTable')).toMatchObject([{ year: null }, { year: 2565 }]);
  });

  test('is named when the view is seen again, with the way on', async () => {
    const one = await open(officeWorkbook());
    await press(one.frame, ways.read);
    await checked(one);
    await goTo(one.frame, around.steps.start);
    await one.frame.getByText(start.current({ tab: 'คะแนน', year: 2565 })).waitFor();
    await press(one.frame, start.again);
    await checked(one);
    await goTo(one.frame, around.steps.start);
    await press(one.frame, start.goOn);
    await checked(one);
    expect(sent(one, 'readTable')).toHaveLength(2);
  });
});

test('a form is made of the year that was chosen, with what is not certain about it', async () => {
  const workbook = newFile();
  const one = await open(workbook);
  const { frame } = one;
  await press(frame, ways.form);
  await frame.getByLabel(start.year.label).selectOption('2568');
  const { length: count } = uncertaintiesOf(framework(2568));
  await frame.getByText(start.year.unsure({ count })).click();
  await frame.getByText(WORDS.th.uncertain.title).waitFor();
  await frame.getByText(WORDS.th.uncertain.structure()).waitFor();
  await press(frame, form.make);
  const tab = th.run.form.name({ year: 2568 });
  await frame.getByText(form.made({ tab })).waitFor();
  expect(workbook.activeSheet.name).toBe(tab);
  await press(frame, ways.read);
  await checked(one);
});

test('the sample is made, read and gone on with at one press', async () => {
  const workbook = newFile();
  const one = await open(workbook);
  await one.frame.getByRole('button', { name: ways.sample }).dblclick();
  await checked(one);
  expect(workbook.sheets).toHaveLength(2);
});

describe('a tab that is being made when the view is left', () => {
  const read = async (one: Open): Promise<void> => {
    await openBox(one, report());
    await press(one.frame, paste.read);
    await one.frame.getByText(paste.rows({ rows: 35, scored: 35 })).waitFor();
  };
  test.each([
    ['writePasted', paste.write, read],
    ['makeSample', ways.sample, async () => {}],
    [
      'makeForm',
      form.make,
      async ({ frame }: Open) => {
        await press(frame, ways.form);
        await frame.getByLabel(start.year.label).selectOption('2565');
      },
    ],
  ] as const)('is made once: %s', async (name, button, reach) => {
    const workbook = newFile();
    const one = await open(workbook);
    const { frame } = one;
    await reach(one);
    const answer = hold(one, name);
    await press(frame, button);
    await frame.getByText(calls.working).waitFor();
    await goTo(frame, around.help);
    await goTo(frame, around.steps.start);
    await frame.getByText(calls.working).waitFor();
    await pressAnyway(one, button);
    await goTo(frame, around.help);
    answer();
    await frame.getByRole('navigation').first().waitFor();
    if (name === 'makeForm') {
      await goTo(frame, around.steps.start);
      await frame.getByText(form.made({ tab: th.run.form.name({ year: 2565 }) })).waitFor();
    } else {
      // The user is not taken away from where they are.
      await frame.locator('nav button:enabled', { hasText: around.steps.check }).waitFor();
      await frame.getByRole('heading', { name: help.title, level: 1 }).waitFor();
      await goTo(frame, around.steps.start);
      await press(frame, start.goOn);
      await checked(one);
    }
    expect(sent(one, name)).toHaveLength(1);
    expect(workbook.sheets).toHaveLength(2);
  });

  test('leaves what was typed meanwhile', async () => {
    const one = await open(newFile());
    const { frame } = one;
    await read(one);
    const answer = hold(one, 'writePasted');
    await press(frame, paste.write);
    await frame.getByLabel(paste.label).fill('อีกรายงานหนึ่ง');
    answer();
    await checked(one);
    await goTo(frame, around.steps.start);
    expect(await frame.getByLabel(paste.label).inputValue()).toBe('อีกรายงานหนึ่ง');
  });
});

describe('what goes wrong', () => {
  test('in one way is not said of another', async () => {
    const { frame } = await open(newFile());
    await press(frame, ways.read);
    const refusal = frame.getByText(WORDS.th.refusals.noItems({ tab: 'ชีต1' }));
    await refusal.waitFor();
    await press(frame, ways.paste);
    await frame.getByRole('heading', { name: paste.title }).waitFor();
    expect(await refusal.count()).toBe(0);
    await press(frame, `‹ ${start.back}`);
    expect(await refusal.count()).toBe(0);
  });

  test('with the year of a tab leads back to the ways, so that another tab can be read', async () => {
    const workbook = yearless();
    const one = await open(workbook);
    const { frame } = one;
    await press(frame, ways.read);
    await frame.getByRole('heading', { name: start.askYear }).waitFor();
    const [tab] = workbook.sheets;
    for (let row = 1; row <= 4; row++) tab?.put(row, 1, { value: '' });
    await frame.getByLabel(start.year.label).selectOption('2565');
    await press(frame, start.readWithYear);
    await frame.getByText(WORDS.th.refusals.noItems({ tab: 'คะแนน' })).waitFor();
    await frame.getByRole('heading', { name: start.askYear }).waitFor({ state: 'detached' });
    await press(frame, ways.read);
    await frame.getByText(calls.working).waitFor({ state: 'detached' });
    expect(sent(one, 'readTable')).toMatchObject([{ tab: null }, { year: 2565 }, { tab: null, year: null }]);
  });

  test('an empty tab is said to be one', async () => {
    const { frame } = await open(newFile());
    await press(frame, ways.read);
    await expectShown(frame.getByText(WORDS.th.refusals.noItems({ tab: 'ชีต1' })));
  });

  test('a held lock can be waited for', async () => {
    const workbook = newFile();
    const one = await open(workbook, (call, index) =>
      call.args[0] === 'makeSample' && index < 2
        ? { kind: 'runs', options: { lockedElsewhere: true } }
        : undefined,
    );
    await press(one.frame, ways.sample);
    await one.frame.getByText(WORDS.th.refusals.locked()).waitFor();
    expect(workbook.sheets).toHaveLength(1);
    await press(one.frame, calls.retry);
    await checked(one);
    expect(workbook.sheets).toHaveLength(2);
  });

  test('several accounts are told of, the text is still there, and a retry goes on', async () => {
    let isRefused = true;
    const one = await open(newFile(), ({ args }) =>
      args[0] === 'readPasted' && isRefused ? PERMISSION_DENIED : undefined,
    );
    await openBox(one, report());
    await press(one.frame, paste.read);
    await one.frame.getByText(calls.failures.severalAccounts).waitFor();
    expect(await one.frame.getByLabel(paste.label).inputValue()).toBe(report());
    isRefused = false;
    await press(one.frame, calls.retry);
    await one.frame.getByText(paste.rows({ rows: 35, scored: 35 })).waitFor();
  });
});

test('every state can be read by everyone, in both languages and at any size', async () => {
  const one = await open(yearless());
  const { frame } = one;
  await expectSound(frame);
  await press(frame, ways.read);
  await frame.getByRole('heading', { name: start.askYear }).waitFor();
  await expectSound(frame);
  await press(frame, `‹ ${start.back}`);
  await openBox(one, report());
  await press(frame, paste.read);
  await frame.getByRole('button', { name: paste.write }).waitFor();
  await expectSound(frame);
  await goTo(frame, around.otherLanguage);
  await expectSound(frame);
  const { back } = WORDS.en.sidebar.start;
  await press(frame, `‹ ${back}`);
  await expectSound(frame);
  expect(one.guard.errors).toEqual([]);
});
