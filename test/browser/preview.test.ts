// The preview's page with the built add-on: a spreadsheet at the left that behaves like one, the sidebar at the right.
import { describe, expect, test } from '@jest/globals';
import { loadWorkbook } from '../../scripts/host/load';
import { Workbook } from '../../scripts/host/workbook';
import { SANDBOX } from '../../scripts/preview/frame';
import { ROOT } from '../../scripts/root';
import { openPage, sidebarOf } from './browser';
import { answerDialog, cell, chooseMenu, tabAppears, tabNames, type } from './grid';
import { expectShown } from './shown';

const example = (): Promise<Workbook> => loadWorkbook(`${ROOT}examples/office-2565.xlsx`);

/** A score, its verdict by a formula of ours, and a cell that takes one of two words. */
function small(): Workbook {
  const workbook = new Workbook('อบต.ตัวอย่าง');
  const sheet = workbook.addSheet('คะแนน');
  sheet.fill(1, 1, [['คะแนน', 'ผล', 'สถานะ'], [90]]);
  sheet.put(2, 2, { value: '', formula: '=ITA_PASS(A2)' });
  sheet.put(2, 3, {
    value: '',
    validation: {
      rule: { kind: 'list', values: ['เสร็จ', 'ยังไม่เริ่ม'], dropdown: true },
      allowInvalid: false,
    },
  });
  return workbook;
}

test('the example stands at the left with its tab, its Thai text and its looks', async () => {
  const { page } = await openPage({ workbook: await example() });
  expect(await tabNames(page)).toEqual(['คะแนน']);
  expect(await cell(page, 'B5').innerText()).toBe('การปฏิบัติหน้าที่');
  expect(await cell(page, 'D5').innerText()).toBe('99.33');
  const looks = await cell(page, 'A4').evaluate(node => {
    const { backgroundColor, fontWeight, textAlign } = getComputedStyle(node);
    return [backgroundColor, fontWeight, textAlign];
  });
  expect(looks).toEqual(['rgb(214, 228, 247)', '700', 'center']);
});

test('the sidebar stands at the right: 300 pixels wide, in the sandbox of Google, under a title', async () => {
  const { page } = await openPage({ workbook: small() });
  const frame = page.locator('iframe');
  expect(await frame.getAttribute('sandbox')).toBe(SANDBOX);
  expect((await frame.boundingBox())?.width).toBe(300);
  expect(await page.getByRole('complementary', { name: 'ITA ในแผ่นงาน' }).count()).toBe(1);
});

describe('a cell', () => {
  test('that is edited makes our formulas give another result', async () => {
    const { page, workbook } = await openPage({ workbook: small() });
    expect(await cell(page, 'B2').innerText()).toBe('ผ่านเกณฑ์');
    await type(page, 'A2', '50');
    await cell(page, 'B2').filter({ hasText: 'ไม่ผ่านเกณฑ์' }).waitFor();
    expect(workbook.activeSheet.value(2, 1)).toBe(50);
  });

  test('that is clicked is what a script finds active', async () => {
    const { page, workbook } = await openPage({ workbook: small() });
    await cell(page, 'C2').click();
    await page.locator('td.current[data-column="3"]').waitFor();
    await type(page, 'D5', 'x');
    await cell(page, 'D5').filter({ hasText: 'x' }).waitFor();
    expect(workbook.selection).toMatchObject({ row: 6, column: 4 });
  });

  test('that takes one of some words offers them', async () => {
    const { page, workbook } = await openPage({ workbook: small() });
    await cell(page, 'C2').dblclick();
    await cell(page, 'C2').getByRole('combobox').selectOption('เสร็จ');
    await cell(page, 'C2').filter({ hasText: 'เสร็จ' }).waitFor();
    expect(workbook.activeSheet.value(2, 3)).toBe('เสร็จ');
  });

  test('refuses what its rule refuses, in a dialog, and stays as it was', async () => {
    const { page, workbook } = await openPage({ workbook: small() });
    await cell(page, 'C2').click();
    await page.evaluate(() => {
      const data = new DataTransfer();
      data.setData('text/plain', 'อื่น ๆ');
      document.activeElement?.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: data, bubbles: true }),
      );
    });
    expect(await answerDialog(page, 'ตกลง')).toContain('violates the data validation rules');
    expect(workbook.activeSheet.value(2, 3)).toBe('');
  });

  test('shows an error for a formula that the host cannot compute', async () => {
    const { page } = await openPage({ workbook: small() });
    await type(page, 'A5', '=A2+1');
    await expectShown(cell(page, 'A5').filter({ hasText: '#N/A' }));
    await type(page, 'A6', '=UNKNOWN(A2)');
    await expectShown(cell(page, 'A6').filter({ hasText: '#NAME?' }));
  });

  test('can be reached and edited by keyboard, and Escape leaves it as it was', async () => {
    const { page, workbook } = await openPage({ workbook: small() });
    await cell(page, 'A1').click();
    for (const key of ['ArrowDown', 'Enter']) await page.keyboard.press(key);
    await page.getByRole('textbox').fill('1');
    await page.keyboard.press('Escape');
    for (const key of ['ArrowDown', 'F2']) await page.keyboard.press(key);
    await page.getByRole('textbox').fill('80');
    await page.keyboard.press('Enter');
    await cell(page, 'A3').filter({ hasText: '80' }).waitFor();
    expect(workbook.activeSheet.value(2, 1)).toBe(90);
  });

  test('copied with its neighbours gives their texts, and each a place in a table', async () => {
    const { page } = await openPage({ workbook: small() });
    await cell(page, 'A1').click();
    await cell(page, 'B2').click({ modifiers: ['Shift'] });
    await page.locator('td.selected').nth(3).waitFor();
    const copied = await page.evaluate(() => {
      const clipboardData = new DataTransfer();
      document.activeElement?.dispatchEvent(new ClipboardEvent('copy', { clipboardData, bubbles: true }));
      return clipboardData.getData('text/plain');
    });
    expect(copied).toBe('คะแนน\tผล\n90\tผ่านเกณฑ์');
  });

  test('pasted from a table fills its neighbours', async () => {
    const { page, workbook } = await openPage({ workbook: small() });
    await cell(page, 'A5').click();
    await page.evaluate(() => {
      const data = new DataTransfer();
      data.setData('text/plain', 'O1\t100\r\nO2\t0\r\n');
      document.activeElement?.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: data, bubbles: true }),
      );
    });
    await cell(page, 'B6').filter({ hasText: '0' }).waitFor();
    expect(workbook.activeSheet.values({ row: 5, column: 1, rows: 3, columns: 2 })).toEqual([
      ['O1', 100],
      ['O2', 0],
      ['', ''],
    ]);
  });
});

describe('the menu', () => {
  test('runs the analysis: four tabs with conditional colours and a chart appear, and a message', async () => {
    const { page, session } = await openPage({ workbook: await example() });
    await chooseMenu(page, 'เริ่มวิเคราะห์');
    expect(await answerDialog(page, 'ตกลง')).toContain('94.19');
    expect(await tabNames(page)).toEqual(['คะแนน', 'สรุปผล ITA', 'อันดับตัวชี้วัด', 'ตรวจข้อมูล', 'แผนปฏิบัติการ']);
    const failed = page.locator('td', { hasText: /^ไม่ผ่านเกณฑ์$/ }).first();
    expect(await failed.evaluate(node => getComputedStyle(node).backgroundColor)).toBe('rgb(253, 226, 147)');
    const chart = page.getByRole('img', { name: 'คะแนนรายตัวชี้วัดเทียบกับเกณฑ์ผ่าน' });
    expect(await chart.locator('rect[fill="#1a73e8"]').count()).toBe(11);
    expect(session.view().warnings).toEqual([]);
  });

  test('asks in the page and goes on with the answer', async () => {
    const { page } = await openPage({ workbook: small() });
    await chooseMenu(page, 'สร้างแบบฟอร์มคะแนน');
    expect(await answerDialog(page, 'ตกลง', '2565')).toContain('ปีงบประมาณ');
    await tabAppears(page, 'คะแนน 2565');
  });

  test('does nothing when its question is cancelled', async () => {
    const { page } = await openPage({ workbook: small() });
    await chooseMenu(page, 'สร้างแบบฟอร์มคะแนน');
    await answerDialog(page, 'ยกเลิก');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    expect(await tabNames(page)).toEqual(['คะแนน']);
  });
});

describe('the file', () => {
  test('can be set back to its beginning', async () => {
    const { page, workbook } = await openPage({ workbook: small() });
    await type(page, 'A2', '50');
    await cell(page, 'B2').filter({ hasText: 'ไม่ผ่านเกณฑ์' }).waitFor();
    await page.getByRole('button', { name: 'คืนค่าเริ่มต้น' }).click();
    await cell(page, 'A2').filter({ hasText: '90' }).waitFor();
    expect(workbook.activeSheet.value(2, 1)).toBe(90);
  });

  test('can be copied: what belonged to the script project stays behind', async () => {
    const workbook = small();
    workbook.properties.document.set('ปี', '2565');
    const { page } = await openPage({ workbook });
    await page.getByRole('button', { name: 'ทำสำเนาไฟล์' }).click();
    await page.getByText('สำเนาของ อบต.ตัวอย่าง').waitFor();
    expect(workbook.properties.document.size).toBe(0);
    await sidebarOf(page);
  });

  test('can be saved', async () => {
    const { page } = await openPage({ workbook: small() });
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'บันทึกเป็น .xlsx' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('อบต.ตัวอย่าง.xlsx');
  });
});

test('a change from outside is seen after it was told', async () => {
  const { page, workbook, session } = await openPage({ workbook: small() });
  workbook.activeSheet.put(2, 1, { value: 10 });
  session.changed();
  await expectShown(cell(page, 'B2').filter({ hasText: 'ไม่ผ่านเกณฑ์' }));
  expect(await cell(page, 'A2').innerText()).toBe('10');
});

test('nothing listens any more after the page has ended', async () => {
  const { page, end } = await openPage({ workbook: small() });
  const url = page.url();
  await end();
  await expect(fetch(url)).rejects.toThrow('fetch failed');
});
