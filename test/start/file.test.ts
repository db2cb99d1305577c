// Which files can be opened and saved.
import { writeFile } from 'node:fs/promises';
import { describe, expect, test } from '@jest/globals';
import { Workbook } from '../../scripts/host/workbook';
import { words } from '../../scripts/start/words';
import { th } from '../../src/text/th';
import { chartFile } from '../host/odd';
import { fileOf, inFolder, lines, page, refusal, runInOwnFolder, saved, squeezed } from './runs';

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

  test('with a password, of the old kind, or that reaches to the end of the sheet is named for what it is', async () => {
    const old = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(1024)]);
    await writeFile(
      inFolder('locked.xlsx'),
      Buffer.concat([old, Buffer.from('EncryptedPackage', 'utf16le')]),
    );
    await writeFile(inFolder('old.xlsx'), old);
    expect(await refusal(inFolder('locked.xlsx'))).toMatch(
      /locked\.xlsx มีรหัสผ่าน โปรดเปิดในโปรแกรมตาราง เอารหัสผ่านออก แล้วบันทึกใหม่$/,
    );
    expect(await refusal(inFolder('old.xlsx'))).toMatch(/old\.xlsx เป็นสมุดงานรุ่นเก่า \(\.xls\)/);
    const far = new Workbook('far');
    far.addSheet('คะแนน').fill(1, 1, [...TITLE, ['O1', 100]]);
    far.sheets[0]?.put(5, 16_384, { value: 'x' });
    expect(await refusal(await fileOf(far))).toMatch(/^แท็บ "คะแนน" ของไฟล์ .* มีข้อมูลไกลถึงเซลล์ XFD5 โปรดลบ/);
  });

  test('may have a chart on a sheet of its own, which is named as left out', async () => {
    const path = inFolder('chart.xlsx');
    await writeFile(path, await chartFile(1, [...TITLE, ['O1', 100], ['O2', 0]]));
    const printed = await squeezed(path);
    expect(printed.filter(line => line.includes('แผนภูมิ'))).toEqual([words.page.leftOut(['แผนภูมิ & ผล'])]);
    expect((await saved(path)).sheets.slice(0, 2).map(({ name }) => name)).toEqual(['คะแนน', 'อื่น']);
  });

  test('may be called History, or have a tab of any name', async () => {
    const workbook = new Workbook('names');
    workbook.addSheet('History').fill(1, 1, [...TITLE, ['O1', 100], ['O2', 0]]);
    workbook.addSheet(`${'ก'.repeat(30)}'s`).fill(1, 1, [['x']]);
    const path = await fileOf(workbook);
    await writeFile(inFolder('History.csv'), 'ปีงบประมาณ 2564,\nข้อ,คะแนน\nO42,100\nO43,0\n');
    expect((await saved(path)).sheets[0]?.name).toBe('History_');
    expect((await saved(inFolder('History.csv'))).sheets[0]?.name).toBe('History_');
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

  test.each<[what: string, formula: string, value: string | number]>([
    ['others around ours', '=ROUND(ITA_SCORE(A2:B4,2565),2)', 55],
    ['others around ours that no program knew', '=ROUND(ita_score(A2:B4,2565),2)', '#NAME?'],
    ['Google’s export', '=IFERROR(__xludf.DUMMYFUNCTION("ITA_SCORE(A2:B4,2565)"),55)', 55],
    [
      'Google’s export of a text',
      '=IFERROR(__xludf.DUMMYFUNCTION("""ได้ ""&ITA_SCORE(A2:B4,2565)"),"ได้ 55")',
      'ได้ 55',
    ],
  ])('with %s is read, and what they show is no score', async (what, formula, value) => {
    const workbook = new Workbook(what);
    const sheet = workbook.addSheet('คะแนน');
    sheet.fill(1, 1, [...TITLE, ['O1', 100, ''], ['O2', 0, '']]);
    sheet.put(3, 3, { value, formula, stored: true, ...(value === '#NAME?' && { error: value }) });
    sheet.put(5, 1, { value: 'O3' });
    sheet.put(5, 2, { value, formula, stored: true });
    const path = await fileOf(workbook);
    const check = (await saved(path)).sheet(th.tabs.names.check);
    const found = check?.values(check.dataArea).filter(([cell]) => /\d/.test(String(cell)));
    expect(found).toEqual([['B5', th.severity.error, 'O3', th.findings.noScore({ code: 'O3' }), '']]);
  });

  test('whose formulas no program has computed is refused where a code or a score is among them', async () => {
    const nothing = { value: '', stored: 'nothing' } as const;
    const workbook = new Workbook('written by a library');
    const sheet = workbook.addSheet('คะแนน');
    sheet.fill(1, 1, [...TITLE, ['O1', 100], ['O2'], ['', 0], ['O4'], ['รวม']]);
    sheet.put(4, 2, { ...nothing, formula: '=50*2' });
    sheet.put(5, 1, { ...nothing, formula: '="O"&3' });
    sheet.put(6, 2, { value: '', formula: '=IF(C6="","",C6)', stored: true });
    sheet.put(7, 2, { ...nothing, formula: '=AVERAGE(B3:B6)' });
    expect(await refusal(await fileOf(workbook))).toBe(
      'ในแท็บ "คะแนน" เซลล์ B4, A5 มีสูตรที่ยังไม่มีค่าเก็บไว้ในไฟล์ โปรดเปิดไฟล์ในโปรแกรมตารางคำนวณแล้วบันทึกอีกครั้ง',
    );
  });

  test('with no table but of such formulas names the first of them', async () => {
    const workbook = new Workbook('all of a library');
    const sheet = workbook.addSheet('คะแนน');
    sheet.fill(1, 1, [...TITLE]);
    for (let row = 3; row < 11; row++)
      for (const column of [1, 2])
        sheet.put(row, column, { value: '', formula: `=ก!A${row}`, stored: 'nothing' });
    expect(await refusal(await fileOf(workbook))).toMatch(/A3, B3, A4, B4, A5 และอีก 11 เซลล์ มีสูตร/);
  });

  test('in which a total alone is not computed, or a formula shows nothing, is read', async () => {
    const workbook = new Workbook('a total of a library');
    const sheet = workbook.addSheet('คะแนน');
    sheet.fill(1, 1, [...TITLE, ['O1', 100], ['รวม'], ['O2']]);
    sheet.put(4, 2, { value: '', formula: '=AVERAGE(B3:B3)', stored: 'nothing' });
    sheet.put(5, 2, { value: '', formula: '=IF(C5="","",C5)', stored: true });
    const path = await fileOf(workbook);
    expect((await page(path)).includes(th.findings.noScore({ code: 'O2' }))).toBe(true);
    // What is saved can be told in the same way.
    const again = (await saved(path)).sheet('คะแนน');
    expect([4, 5].map(row => again?.cell(row, 2)?.stored)).toEqual(['nothing', true]);
  });

  test('that cannot be saved is refused', async () => {
    await writeFile(inFolder('taken'), '');
    await expect(lines([], inFolder('taken'))).rejects.toThrow(/^บันทึก .* ไม่ได้/);
  });
});
