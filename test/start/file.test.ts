// Which files can be opened and saved.
import { writeFile } from 'node:fs/promises';
import { describe, expect, test } from '@jest/globals';
import { Workbook } from '../../scripts/host/workbook';
import { fileOf, inFolder, lines, refusal, runInOwnFolder, saved, squeezed } from './runs';

runInOwnFolder();

const TITLE = [['ปีงบประมาณ 2565'], ['ข้อ', 'คะแนน']];

describe('the file', () => {
  test('may be .csv', async () => {
    const path = inFolder('oit.csv');
    await writeFile(path, '\uFEFFปีงบประมาณ 2564,\r\nข้อ,คะแนน\r\nO42,100\r\nO43,0\r\n');
    const printed = await squeezed(path);
    expect(printed).toContain('แท็บ oit');
    expect(printed.some(line => line.startsWith('O43 '))).toBe(true);
    expect((await saved(path)).sheets).toHaveLength(5);
  });

  test('that is missing, of another kind or damaged is refused in one sentence', async () => {
    await writeFile(inFolder('a.docx'), 'x');
    await writeFile(inFolder('b.xlsx'), 'x');
    expect(await refusal('ไม่มี.xlsx')).toBe('ไม่พบไฟล์ ไม่มี.xlsx โปรดตรวจชื่อและที่อยู่ของไฟล์');
    expect(await refusal(inFolder('a.docx'))).toMatch(/a\.docx ไม่ได้ โปรดใช้สมุดงาน \.xlsx หรือไฟล์ \.csv$/);
    expect(await refusal(inFolder('b.xlsx'))).toMatch(/b\.xlsx เสียหายหรือไม่ใช่สมุดงาน/);
  });

  test('may hold functions of ours: they are evaluated before the scores are read', async () => {
    const workbook = new Workbook('functions');
    const sheet = workbook.addSheet('คะแนน');
    sheet.fill(1, 1, [...TITLE, ['O1', 100], ['O2', 0]]);
    sheet.put(5, 1, { value: 'O3' });
    sheet.put(5, 2, {
      value: '#NAME?',
      error: '#NAME?',
      formula: '=ITA_SCORE(A2:B4, 2565, "O1")',
      stored: true,
    });
    const path = await fileOf(workbook);
    await squeezed(path);
    expect((await saved(path)).sheet('คะแนน')?.value(5, 2)).toBe(100);
  });

  test('whose formulas mix ours with others is refused with the place', async () => {
    const workbook = new Workbook('mixed');
    const sheet = workbook.addSheet('คะแนน');
    sheet.fill(1, 1, [...TITLE, ['O1', 100]]);
    sheet.put(4, 2, { value: 1, formula: '=ROUND(ITA_PASS(B3),2)', stored: true });
    expect(await refusal(await fileOf(workbook))).toMatch(/^มีสูตรที่โปรแกรมนี้คิดให้ไม่ได้ .*คะแนน!B4/);
  });

  test('that cannot be saved is refused', async () => {
    await writeFile(inFolder('taken'), '');
    await expect(lines([], inFolder('taken'))).rejects.toThrow(/^บันทึก .* ไม่ได้/);
  });
});
