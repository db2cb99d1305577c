// Which fiscal year is meant, and what the menu command is told when it asks.
import { describe, expect, test } from '@jest/globals';
import type { CellValue } from '../../scripts/host/cell';
import { file, isSaved, refusal, runInOwnFolder, squeezed } from './runs';

runInOwnFolder();

const items: CellValue[][] = [
  ['ข้อ', 'คะแนน'],
  ['O1', 100],
  ['O2', 0],
];
const yearOf = async (...args: string[]) => (await squeezed(...args))[2];

describe('the year', () => {
  test.each([
    ['in a title with Thai digits', { คะแนน: [['ผลการประเมิน ประจำปีงบประมาณ พ.ศ. ๒๕๖๔'], ...items] }, '2564'],
    ['in a cell beside its name', { คะแนน: [['ปีงบประมาณ', 2563], ...items] }, '2563'],
    ['in the name of the tab', { 'ปี 2565': items }, '2565'],
    ['in another tab', { คะแนน: items, ปก: [['รายงานปีงบประมาณ 2565']] }, '2565'],
  ])('is found %s', async (name, tabs, year) => {
    expect(await yearOf(await file(tabs, name))).toBe(`ปีงบประมาณ ${year}`);
  });

  test('is found in the name of the file', async () => {
    expect(await yearOf(await file({ คะแนน: items }, 'ITA ปีงบประมาณ 2564'))).toBe('ปีงบประมาณ 2564');
  });

  test('in a remark beside a score does not count', async () => {
    const rows = [['ปีงบประมาณ 2565'], ['ข้อ', 'ความคิดเห็น', 'คะแนน'], ['O1', 'ขาดข้อมูลของปีงบประมาณ 2564', 0]];
    expect(await yearOf(await file({ คะแนน: rows }))).toBe('ปีงบประมาณ 2565');
  });

  test('may be given in any digits where the tab names none', async () => {
    expect(await yearOf(await file({ คะแนน: items }), '--year', '๒๕๖๔')).toBe('ปีงบประมาณ 2564');
  });

  test('must be given where the tab names several', async () => {
    const path = await file({ คะแนน: [['เทียบปี 2565 กับปี 2564'], ...items] });
    expect(await refusal(path)).toBe('ในไฟล์เขียนไว้หลายปี (2564, 2565) โปรดระบุปีงบประมาณ เช่น --year 2564');
    expect(await yearOf(path, '--year', '2565')).toBe('ปีงบประมาณ 2565');
  });

  test('without rules is refused by its name, until the user chooses whose rules to use', async () => {
    const path = await file({ คะแนน: [['ผลการประเมิน ปี 2570'], ...items] });
    expect(await refusal(path)).toBe('ในไฟล์เขียนปี 2570 ซึ่งยังไม่มีเกณฑ์ ถ้าจะใช้เกณฑ์ของปีอื่น ให้ระบุ เช่น --year 2569');
    expect(await yearOf(path, '--year', '2569')).toBe('ปีงบประมาณ 2569');
    expect((await squeezed(path, '--year', '2569')).join('\n')).toContain('ตารางเขียนปี 2570');
  });

  test('is refused where the tab names another one, and nothing is saved', async () => {
    expect(await refusal('examples/office-2565.xlsx', '--year', '2564')).toBe(
      'แท็บ "คะแนน" เขียนว่าเป็นปี 2565 ไม่ใช่ปี 2564 โปรดแก้ปีในแท็บให้ถูก หรือสั่งด้วย --year 2565',
    );
    expect(isSaved('office-2565')).toBe(false);
    expect(await yearOf('examples/office-2565.xlsx', '--year', '2565')).toBe('ปีงบประมาณ 2565');
  });

  test.each([
    ['missing', [], 'ไม่ทราบปีงบประมาณ โปรดระบุ เช่น --year 2565'],
    ['a Christian year', ['--year', '2022'], 'ปี "2022" ไม่ใช่ปีงบประมาณ พ.ศ. ให้ใช้ --year 2565'],
    ['a word', ['--year', 'ปีนี้'], 'ปี "ปีนี้" ไม่ใช่ปีงบประมาณ พ.ศ. ให้ใช้ --year 2565'],
    [
      'unknown',
      ['--year', '2580'],
      'ยังไม่มีเกณฑ์ของปี 2580 ปีที่ใช้ได้: 2562, 2563, 2564, 2565, 2566, 2567, 2568, 2569',
    ],
  ])('%s is refused', async (_, args, message) => {
    expect(await refusal(await file({ คะแนน: items }), ...args)).toBe(message);
  });
});
