// What each paper of the window lacks is said before it is chosen, and a button leads to where it is mended.
import { describe, expect, test } from '@jest/globals';
import type { Frame } from 'playwright-core';
import { Officer } from '../../scripts/host/officer';
import type { Workbook } from '../../scripts/host/workbook';
import { CHOICE_IDS, type ChoiceId } from '../../src/dialog/choices';
import { toThaiDigits } from '../../src/domain/thai/digits';
import { DIALOG_WORDS } from '../../src/text/dialogWords';
import { tabNames } from '../../src/text/tabNames';
import { run } from '../../src/text/th/run';
import { makeFollowUp } from '../app/followUpTabs';
import { KeyedTab, score } from '../app/planTabs';
import { officeWorkbook, ownTab, SOURCE } from '../app/workbooks';
import { dialogOf, type Open } from './browser';
import { choose, deskIn, openDesk, plannedOffice, withSettings } from './documentsWindow';
import { chooseMenu, tabAppears } from './grid';
import { focused, pressByKeyboard } from './keyboard';
import { expectGone, expectShown } from './shown';
import { expectSound, press, sent } from './sidebar';

const { documents, papers, refusals, calls } = DIALOG_WORDS.th;
const { fields } = documents;
const { remedies, remedying } = papers;
const AGENCY = 'อบต.ตัวอย่าง';

const named = (workbook: Workbook): Workbook => withSettings(workbook, { agency: AGENCY });

/** The line under a paper's name, which belongs to what a screen reader says of it. */
async function lineOf(dialog: Frame, id: ChoiceId): Promise<string> {
  const radio = dialog.getByRole('radio', { name: documents.names[id] });
  expect(await radio.getAttribute('aria-describedby')).toContain(`state-${id}`);
  return dialog.locator(`#state-${id}`).innerText();
}

/** Waits until a line says this. */
const says = (dialog: Frame, id: ChoiceId, text: string): Promise<void> =>
  dialog.locator(`#state-${id}`, { hasText: text }).waitFor();

const isOpen = (one: Open, tab: string): Promise<void> =>
  one.page.locator('nav.tabs [aria-current]', { hasText: tab }).waitFor();

const isClosed = ({ page }: Open): Promise<void> => expectGone(page.locator('iframe[name=dialog]'));

async function openAgain(one: Open): Promise<Frame> {
  await chooseMenu(one.page, run.menu.documents);
  const dialog = await dialogOf(one.page);
  await deskIn(dialog);
  return dialog;
}

describe('the line under each name', () => {
  test('says what is missing of every paper, whichever is chosen, and goes with what is mended', async () => {
    const { dialog } = await openDesk(officeWorkbook());
    expect(await lineOf(dialog, 'announcement')).toBe('ขาด: ชื่อหน่วยงาน · แผนปฏิบัติการ');
    expect(await lineOf(dialog, 'oitMemo')).toBe('ขาด: ชื่อหน่วยงาน');
    await dialog.getByLabel(fields.agency).fill(AGENCY);
    await says(dialog, 'oitMemo', papers.state.ready);
    expect(await lineOf(dialog, 'announcement')).toBe('ขาด: แผนปฏิบัติการ');
    // Nobody who hears the list has to look for it.
    await choose(dialog, 'oitMemo');
    await expectShown(dialog.getByRole('status').getByText(papers.state.ready, { exact: true }));
    await expectSound(dialog);
  });

  test('counts results that nobody reported, and tells a plan that goes by older scores', async () => {
    const workbook = named(plannedOffice());
    makeFollowUp(workbook);
    const followUp = new KeyedTab(workbook, 'followUp');
    followUp.type('year/operation-report', 'result', 'เผยแพร่แล้ว');
    followUp.type('year/operation-report', 'obstacles', 'ไม่มี');
    score(workbook, 'O1', 0);
    const { dialog } = await openDesk(workbook);
    const behind = 'แผนยังไม่ได้ปรับตามคะแนนล่าสุด';
    expect(await lineOf(dialog, 'followUpReport')).toBe(
      `ขาด: ${behind} · ผล 4 แถว · ปัญหา 4 แถว · ข้อเสนอแนะ 5 แถว`,
    );
    expect(await lineOf(dialog, 'announcement')).toBe(`ขาด: ${behind}`);
  });

  test('names the item that the office answers with a paper, and where that is to be checked', async () => {
    const { dialog } = await openDesk(named(plannedOffice()));
    const about = (id: ChoiceId) => dialog.locator(`#about-${id}`).innerText();
    expect(await about('announcement')).toContain(papers.answersPerhaps({ item: 'O42', year: 2566 }));
    expect(await about('followUpReport')).toContain(papers.answersPerhaps({ item: 'O43', year: 2566 }));
    for (const id of ['oitMemo', 'poster'] as const) expect(await about(id)).toBe(documents.about[id]);
    const radio = dialog.getByRole('radio', { name: documents.names.announcement });
    expect(await radio.getAttribute('aria-describedby')).toContain('answers-doubt');
    await expectShown(dialog.locator('#answers-doubt'));
  });
});

describe('in the form', () => {
  test('the button puts the focus into the field', async () => {
    const { page, dialog } = await openDesk();
    await pressByKeyboard(page, dialog, 'button', remedies.agency);
    await focused(dialog.getByLabel(fields.agency));
    await page.keyboard.type(AGENCY);
    expect(await dialog.getByLabel(fields.agency).inputValue()).toBe(AGENCY);
  });

  test('a field that is folded away is unfolded', async () => {
    const { dialog } = await openDesk(named(plannedOffice()));
    const fold = () => dialog.getByText(documents.others).click();
    await fold();
    await dialog.getByLabel(fields.agency).fill('');
    await fold();
    expect(await dialog.getByLabel(fields.agency).isVisible()).toBe(false);
    await press(dialog, remedies.agency);
    await focused(dialog.getByLabel(fields.agency));
    expect(await dialog.getByLabel(fields.agency).isVisible()).toBe(true);
  });
});

describe('from here', () => {
  test('a plan is made with all tabs of its run, and what was typed stays', async () => {
    const one = await openDesk(officeWorkbook());
    const { dialog, page, workbook } = one;
    await choose(dialog, 'announcement');
    await dialog.getByLabel(fields.agency).fill(AGENCY);
    await pressByKeyboard(page, dialog, 'button', remedies.makePlan({ hasPlan: 0 }));
    await says(dialog, 'announcement', papers.state.ready);
    await tabAppears(page, tabNames.plan);
    for (const kind of ['summary', 'ranking', 'check', 'plan'] as const)
      expect(ownTab(workbook, kind)?.lastRow).toBeGreaterThan(1);
    expect(await dialog.getByLabel(fields.agency).inputValue()).toBe(AGENCY);
    // The button has gone with the lack, and with it would have gone the focus.
    await focused(dialog.getByRole('status').filter({ hasText: remedying.done }));
    await dialog.locator('.sheet').first().waitFor();
    expect(one.guard.errors).toEqual([]);
  });

  test('a plan is adjusted to the latest scores, and the paper prints it', async () => {
    const workbook = named(plannedOffice());
    score(workbook, 'O1', 0);
    const { dialog } = await openDesk(workbook);
    await choose(dialog, 'sevenTopicsPlan');
    await press(dialog, remedies.makePlan({ hasPlan: 1 }));
    await says(dialog, 'sevenTopicsPlan', papers.state.ready);
    const measure = String(new KeyedTab(workbook, 'plan').value('structure', 'measure'));
    await expectShown(dialog.locator('.sheet', { hasText: toThaiDigits(measure) }));
  });

  test('what the sheet refuses is told, and another try makes the rest', async () => {
    const one = await openDesk(named(officeWorkbook()));
    const { dialog, session } = one;
    session.failing = ({ args }) =>
      args[0] === 'writeTab' ? { kind: 'runs', options: { lockedElsewhere: true } } : undefined;
    await press(dialog, remedies.makePlan({ hasPlan: 0 }));
    await expectShown(dialog.getByText(refusals.locked()));
    session.failing = undefined;
    await press(dialog, calls.retry);
    await says(dialog, 'analysisReport', papers.state.ready);
    expect(sent(one, 'writeTab')).toHaveLength(5);
  });

  test('the follow-up tab is made, and then the button leads to it', async () => {
    const one = await openDesk(named(plannedOffice()));
    await choose(one.dialog, 'followUpReport');
    await press(one.dialog, remedies.makeFollowUp);
    const go = remedies.results({ hasFollowUp: 1 });
    await one.dialog.getByRole('button', { name: go }).first().waitFor();
    await one.dialog.getByRole('button', { name: go }).first().click();
    await isClosed(one);
    await isOpen(one, tabNames.followUp);
  });
});

describe('below the window', () => {
  /** An office whose item scores are not known: it has a button to the score tab. */
  function indicatorsAlone(): Workbook {
    const workbook = officeWorkbook(
      Array.from({ length: 10 }, (_, index) => [index + 1, 90] as const).map(row => [...row]),
    );
    return named(workbook);
  }
  const toScores = remedies.scores({ tab: SOURCE });

  test('a tab is opened after all that was typed is saved, and the window comes back as it was', async () => {
    const workbook = indicatorsAlone();
    const one = await openDesk(workbook);
    const { dialog } = one;
    workbook.active = 1;
    await choose(dialog, 'oitMemo');
    await dialog.getByLabel(fields.unit).fill('สำนักปลัด');
    await dialog.getByLabel(fields.day).fill('1 ธันวาคม 2569');
    await dialog.getByText(documents.others).click();
    await dialog.getByLabel(documents.digits.label).selectOption('arabic');
    await press(dialog, toScores);
    await isClosed(one);
    await isOpen(one, SOURCE);
    const again = await openAgain(one);
    expect(await again.getByRole('radio', { name: documents.names.oitMemo }).isChecked()).toBe(true);
    await again.getByText(documents.others).click();
    expect(await again.getByLabel(fields.unit).inputValue()).toBe('สำนักปลัด');
    expect(await again.getByLabel(fields.day).inputValue()).toBe('1 ธันวาคม 2569');
    expect(await again.getByLabel(documents.digits.label).inputValue()).toBe('arabic');
    // Only once: the day is of one document.
    await one.page.getByRole('button', { name: 'ปิด', exact: true }).click();
    const later = await openAgain(one);
    expect(await later.getByRole('radio', { name: documents.names.oitMemo }).isChecked()).toBe(false);
    expect(await later.getByLabel(fields.day).first().inputValue()).toBe('');
  });

  test('the cell that could not be read is selected', async () => {
    const one = await openDesk(
      named(
        officeWorkbook([
          ['O1', 'ไม่แน่ใจ'],
          ['O2', 100],
        ]),
      ),
    );
    await press(one.dialog, remedies.unread({ cell: 'B3' }));
    await isClosed(one);
    expect(one.workbook.activeSheet.name).toBe(SOURCE);
    expect(one.workbook.selection).toMatchObject({ row: 3, column: 2 });
  });

  test('a tab that is gone by then is told, and the window stays', async () => {
    const workbook = named(plannedOffice());
    makeFollowUp(workbook);
    const one = await openDesk(workbook);
    await choose(one.dialog, 'followUpReport');
    const officer = new Officer(workbook);
    officer.deleteTab(officer.tab(tabNames.followUp));
    await press(one.dialog, remedies.results({ hasFollowUp: 1 }));
    await expectShown(one.dialog.getByText(refusals.tabGone()));
    expect(await one.dialog.locator('.desk').isVisible()).toBe(true);
  });

  test('nothing is left while what was typed cannot be saved', async () => {
    const one = await openDesk(indicatorsAlone());
    const { dialog, session } = one;
    session.failing = ({ args }) =>
      args[0] === 'saveFields' ? { kind: 'runs', options: { lockedElsewhere: true } } : undefined;
    await dialog.getByLabel(fields.place).fill('อำเภอตัวอย่าง');
    await press(dialog, toScores);
    await dialog.getByText(refusals.locked()).waitFor();
    expect(sent(one, 'showTab')).toEqual([]);
    expect(await dialog.getByLabel(fields.place).inputValue()).toBe('อำเภอตัวอย่าง');
    session.failing = undefined;
    await press(dialog, toScores);
    await isClosed(one);
    expect(sent(one, 'saveFields').at(-1)).toMatchObject({ changes: { place: 'อำเภอตัวอย่าง' } });
  });
});

test('every lack of every paper has words, a name for its button and no rule broken, in a narrow window too', async () => {
  const { dialog } = await openDesk(
    officeWorkbook([
      ['O1', 'ไม่แน่ใจ'],
      ['O2', 100],
    ]),
    {
      size: { width: 360, height: 640 },
    },
  );
  for (const id of CHOICE_IDS) {
    await choose(dialog, id);
    await dialog.locator('.lacks li').first().waitFor();
    const texts = await dialog.locator('.lacks li').allInnerTexts();
    expect(texts.filter(text => text.trim() === '' || text.includes('undefined'))).toEqual([]);
  }
  await expectSound(dialog);
});
