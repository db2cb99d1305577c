// The window of the documents: from the score tab to a file on the disk, without retyping one number.
import { describe, expect, test } from '@jest/globals';
import { toThaiDigits } from '../../src/domain/thai/digits';
import { DIALOG_WORDS } from '../../src/text/dialogWords';
import { names } from '../../src/text/th/documents/names';
import { run } from '../../src/text/th/run';
import { WORDS } from '../../src/text/words';
import { officeWorkbook, SOURCE } from '../app/workbooks';
import { unpacked } from '../dialog/unzip';
import { dialogOf, openPage } from './browser';
import { choose, deskIn, openDesk, openWindow, plannedOffice, taken, wordsIn } from './documentsWindow';
import { answerDialog, chooseMenu, tabAppears } from './grid';
import { focused, pressByKeyboard, tabTo } from './keyboard';
import { expectGone, expectShown } from './shown';
import { goTo, press, readOpenTab, sent } from './sidebar';

const { documents, calls, refusals } = DIALOG_WORDS.th;
const { fields } = documents;
const { sidebar } = WORDS.th;
const AGENCY = 'อบต.ตัวอย่าง';
/** As papers write it. */
const IN_FULL = 'องค์การบริหารส่วนตำบลตัวอย่าง';

/** Numbers that each document tells of the office, as they are published. */
const TOLD = {
  analysisReport: ['94.19', '99.33', '81.13'],
  sevenTopicsPlan: ['94.19'],
  followUpReport: ['94.19'],
  measuresReport: ['94.19', '81.13'],
  oitMemo: ['96.07', '92.14'],
  announcement: ['94.19'],
} as const;
/** The year by which each file is named: papers on measures by that of the measures. */
const YEARS = {
  analysisReport: 2565,
  sevenTopicsPlan: 2566,
  followUpReport: 2566,
  measuresReport: 2566,
  oitMemo: 2565,
  announcement: 2566,
} as const;
const DOCUMENT_IDS = Object.keys(TOLD) as (keyof typeof TOLD)[];

describe('from the score tab', () => {
  test('every document arrives as a Word file with the scores and the office', async () => {
    const one = await openPage({ workbook: officeWorkbook() });
    const { page } = one;
    await chooseMenu(page, run.menu.analyse);
    await tabAppears(page, 'แผนปฏิบัติการ');
    await answerDialog(page, 'ตกลง');
    await chooseMenu(page, run.menu.documents);
    const dialog = await dialogOf(page);
    await deskIn(dialog);
    await dialog.getByLabel(fields.agency).fill(AGENCY);
    for (const id of DOCUMENT_IDS) {
      await choose(dialog, id);
      const { name, content } = await taken(one, () => press(dialog, documents.word));
      expect(name).toBe(`${names[id]} ${AGENCY} ${YEARS[id]}.docx`);
      await dialog.getByText(documents.made({ file: name })).waitFor();
      // Only this one has contents, whose page numbers another program may count otherwise.
      expect(await dialog.getByText(documents.renew).count()).toBe(id === 'analysisReport' ? 1 : 0);
      const words = wordsIn(content);
      expect([IN_FULL, ...TOLD[id]].filter(text => !words.includes(toThaiDigits(text)))).toEqual([]);
    }
    expect(one.guard.errors).toEqual([]);
    one.expectNoRequests();
  });

  test('the sidebar opens it for the table that was read, whatever tab is open by then', async () => {
    const one = await openPage({ workbook: officeWorkbook() });
    await readOpenTab(one.frame);
    await goTo(one.frame, sidebar.frame.steps.tabs);
    one.workbook.active = 1;
    await press(one.frame, sidebar.tabs.documents.make);
    const dialog = await dialogOf(one.page);
    await expectShown(dialog.getByRole('heading', { name: documents.title({ tab: SOURCE, year: 2565 }) }));
  });

  test('the result arrives as a picture of an A4 page', async () => {
    const one = await openDesk();
    await choose(one.dialog, 'poster');
    await one.dialog.getByLabel(fields.agency).fill(AGENCY);
    const { name, content } = await taken(one, () => press(one.dialog, documents.picture));
    expect(name).toBe(`${names.poster} ${AGENCY} 2565.png`);
    expect(content.subarray(1, 4).toString()).toBe('PNG');
    expect([content.readUInt32BE(16), content.readUInt32BE(20)]).toEqual([1240, 1754]);
    expect(await one.dialog.getByRole('img').getAttribute('aria-label')).toContain(AGENCY);
  });

  test('the chart of a report is shown with what it tells, and is the picture in the Word file', async () => {
    const one = await openDesk();
    const picture = one.dialog.locator('.sheet').getByRole('img');
    await picture.waitFor();
    expect(await picture.getAttribute('aria-label')).toContain(toThaiDigits('81.13'));
    const shown = await picture.evaluate(canvas => (canvas as HTMLCanvasElement).toDataURL());
    const { content } = await taken(one, () => press(one.dialog, documents.word));
    const pictures = [...unpacked(content)].filter(([name]) => name.startsWith('word/media/'));
    expect(
      pictures.map(([, bytes]) => `data:image/png;base64,${bytes.toString('base64')}` === shown),
    ).toEqual([true]);
    // Drawn anew with what the office changes.
    await one.dialog.getByText(documents.others).click();
    await one.dialog.getByLabel(documents.digits.label).selectOption('arabic');
    await one.dialog.locator('.sheet canvas[aria-label*="81.13"]').waitFor();
    const changed = await picture.evaluate(canvas => (canvas as HTMLCanvasElement).toDataURL());
    expect(changed === shown).toBe(false);
  });

  test('a document is made by keyboard alone, and its chain of opinions is put in order', async () => {
    const one = await openDesk();
    const { page, dialog } = one;
    await focused(dialog.locator('h1'));
    await tabTo(page, dialog, 'radio', documents.names.analysisReport);
    for (let down = 0; down < 4; down++) await page.keyboard.press('ArrowDown');
    expect(await dialog.getByRole('radio', { name: documents.names.oitMemo }).isChecked()).toBe(true);
    await tabTo(page, dialog, 'textbox', fields.agency);
    await page.keyboard.type(AGENCY);
    await pressByKeyboard(page, dialog, 'button', /^ใช้วันนี้/);
    await tabTo(page, dialog, 'textbox', fields.writerName);
    await dialog.locator('summary').first().focus();
    await page.keyboard.press('Enter');
    const { chain } = documents;
    const first = () => dialog.getByLabel(chain.position({ place: 1 }));
    const head = await first().inputValue();
    await pressByKeyboard(page, dialog, 'button', chain.down({ place: 1 }));
    await dialog.getByText(chain.moved({ place: 2, count: 4 })).waitFor();
    expect(await dialog.getByLabel(chain.position({ place: 2 })).inputValue()).toBe(head);
    // The button that was pressed has moved along, so pressing goes on.
    await page.keyboard.press('Enter');
    await dialog.getByText(chain.moved({ place: 3, count: 4 })).waitFor();
    await pressByKeyboard(page, dialog, 'button', chain.remove({ place: 3 }));
    await dialog.getByText(chain.removed({ count: 3 })).waitFor();
    await pressByKeyboard(page, dialog, 'button', chain.add);
    await dialog.locator('input:focus').waitFor();
    await page.keyboard.type('ท้องถิ่นอำเภอ');
    await tabTo(page, dialog, 'button', documents.word);
    const { content } = await taken(one, () => page.keyboard.press('Enter'));
    const words = wordsIn(content);
    expect(words).toContain('ท้องถิ่นอำเภอ');
    expect(words).not.toContain(head);
    expect(words).toMatch(/วันที่\s*[๐-๙]+/);
    // The focus is where the clerk left it.
    await focused(dialog.getByRole('button', { name: documents.word, exact: true }));
  });

  test('the contents of a report have page numbers, which are those of the preview', async () => {
    const one = await openDesk();
    await one.dialog.locator('.sheet').nth(3).waitFor();
    const shown = await one.dialog.locator('.contents .at').allInnerTexts();
    const { content } = await taken(one, () => press(one.dialog, documents.word));
    const inFile = [...wordsIn(content, '|').matchAll(/PAGEREF[^๐-๙]*\|([๐-๙]+)\|/g)].map(([, page]) => page);
    expect(inFile.length).toBeGreaterThan(5);
    expect(inFile).toEqual(shown.filter(text => text !== ''));
  });
});

describe('where something is refused', () => {
  test('a download that the browser does not start is offered as a link that holds the file', async () => {
    const one = await openDesk();
    const { dialog } = one;
    await dialog.evaluate(() => {
      URL.createObjectURL = () => {
        throw new Error('refused');
      };
    });
    await press(dialog, documents.word);
    await dialog.getByText(/เบราว์เซอร์ไม่เริ่มดาวน์โหลด/).waitFor();
    const { name, content } = await taken(one, () =>
      dialog.getByRole('link', { name: documents.link }).click(),
    );
    expect(name).toBe(`${names.analysisReport} 2565.docx`);
    expect(wordsIn(content)).toContain(toThaiDigits('94.19'));
  });

  test('a file that cannot be made is told, and printing is named as the other way', async () => {
    const { dialog } = await openDesk();
    await choose(dialog, 'poster');
    await dialog.evaluate(() => {
      HTMLCanvasElement.prototype.toBlob = done => done(null);
    });
    await press(dialog, documents.picture);
    await expectShown(dialog.getByText(documents.notMade));
    expect(await dialog.getByRole('button', { name: documents.print }).isEnabled()).toBe(true);
  });

  test('the year is asked for where the tab names none', async () => {
    const workbook = officeWorkbook();
    workbook.activeSheet.fill(1, 1, [['ผลการประเมิน']]);
    const { dialog } = await openWindow(workbook);
    await dialog.getByText(refusals.needsYear({ tab: SOURCE })).waitFor();
    await dialog.getByLabel(documents.year.label).selectOption('2565');
    await press(dialog, documents.year.go);
    await deskIn(dialog);
    await expectShown(dialog.getByRole('heading', { name: documents.title({ tab: SOURCE, year: 2565 }) }));
  });

  test('a tab without scores is told with what to do, and may be read again', async () => {
    const workbook = officeWorkbook();
    const theirs = workbook.sheets[1];
    workbook.active = 1;
    const one = await openWindow(workbook);
    const refusal = one.dialog.getByText(refusals.noItems({ tab: theirs?.name ?? '' }));
    await expectShown(refusal);
    await expectShown(one.dialog.getByText(documents.close));
    theirs?.fill(1, 1, [['ประจำปีงบประมาณ พ.ศ. 2565'], ['ข้อ', 'คะแนน'], ['O1', 100]]);
    await press(one.dialog, calls.retry);
    await deskIn(one.dialog);
    await expectGone(refusal);
  });

  test('a connection that fails is told, and opening can be repeated', async () => {
    let fails = true;
    const one = await openWindow(plannedOffice(), {
      failing: ({ args }) =>
        args[0] === 'openDocuments' && fails ? { kind: 'fails', message: 'NetworkError' } : undefined,
    });
    const { dialog } = one;
    await expectShown(dialog.getByText(calls.failures.callFailed));
    fails = false;
    await press(dialog, calls.retry);
    await deskIn(dialog);
    expect(sent(one, 'openDocuments')).toHaveLength(2);
  });
});

test('what a document lacks is said when it is chosen', async () => {
  const { dialog } = await openDesk(officeWorkbook());
  const noPlan = dialog.getByText(documents.lacks.noPlan());
  await expectShown(noPlan);
  await choose(dialog, 'poster');
  await expectGone(noPlan);
  await choose(dialog, 'announcement');
  await expectShown(noPlan);
});

test('digits and the reporting round change the document at once', async () => {
  const { dialog } = await openDesk();
  await choose(dialog, 'followUpReport');
  const sheet = (round: string) => dialog.locator('.sheet', { hasText: round });
  await expectShown(sheet('รอบ ๑๒ เดือน'));
  await dialog.getByLabel(documents.round.label).selectOption('half');
  await expectShown(sheet('รอบ ๖ เดือน'));
  expect(await sheet('รอบ ๑๒ เดือน').count()).toBe(0);
  await dialog.getByText(documents.others).click();
  await dialog.getByLabel(documents.digits.label).selectOption('arabic');
  await expectShown(sheet('รอบ 6 เดือน'));
  expect(await sheet('รอบ ๖ เดือน').count()).toBe(0);
});

test('what is printed is the paper alone, with what was typed last', async () => {
  const { page, dialog } = await openDesk();
  await choose(dialog, 'announcement');
  await dialog.evaluate(() => {
    window.print = () => {
      document.title = document.querySelector('.sheets')?.textContent ?? '';
    };
  });
  await dialog.getByLabel(fields.agency).fill(AGENCY);
  await press(dialog, documents.print);
  await dialog.waitForFunction(agency => document.title.includes(agency), IN_FULL);
  await page.emulateMedia({ media: 'print' });
  expect(await dialog.getByRole('button').first().isVisible()).toBe(false);
  expect(await dialog.getByText(documents.choose).isVisible()).toBe(false);
  expect(await dialog.locator('.page').first().isVisible()).toBe(true);
  await page.emulateMedia({ media: 'screen' });
  await choose(dialog, 'poster');
  await page.emulateMedia({ media: 'print' });
  expect(await dialog.getByText(documents.choose).isVisible()).toBe(false);
  // No higher than a sheet of A4 at 96 dots an inch.
  expect((await dialog.locator('canvas').boundingBox())?.height).toBeLessThan(1122);
  expect((await dialog.locator('canvas').boundingBox())?.height).toBeGreaterThan(1100);
  await page.emulateMedia({ media: null });
});
