import { describe, expect, test } from '@jest/globals';
import { linesOf } from '../../../../src/domain/intake/pasted/lines';
import { oddRows } from '../../../../src/domain/intake/pasted/oddScores';
import { vocabularyOf } from '../../../../src/domain/intake/vocabulary';
import { framework } from '../../../bundle/offices';
import { paste } from './reading';

const rowsOf = (text: string) =>
  oddRows(linesOf(text)[0] as ReturnType<typeof linesOf>[number], vocabularyOf(framework(2565)))?.map(
    ({ cells }) => cells,
  );

describe('a line whose scores are written oddly', () => {
  test.each([
    ['IIT 98 / EIT 87 / OIT 96', { IIT: 98, EIT: 87, OIT: 96 }],
    ['(IIT = 98.43, EIT = 87.45, OIT = 96.07)', { IIT: 98.43, EIT: 87.45, OIT: 96.07 }],
    ['IIT 98.43 → EIT 87.45', { IIT: 98.43, EIT: 87.45 }],
    ['IIT ร้อยละ 30 ได้ 98', { IIT: 98 }],
    ['IIT น้ำหนัก 30 คะแนน 98.43', { IIT: 98.43 }],
    ['IIT จำนวนผู้ตอบ 45 คน 98', { IIT: 98 }],
    ['| **การใช้อำนาจ** | **98.00** |', { 3: 98 }],
    ['การใช้อำนาจ\t_98.00_\nการใช้งบประมาณ\t"97"', { 3: 98, 2: 97 }],
  ])('is read: %s', (text, scores) => {
    const { pasted, scores: read } = paste(text);
    expect(read).toEqual(scores);
    expect(pasted.counts.doubts).toBe(0);
  });

  test.each([
    ['การใช้อำนาจ 99.33 +1.20', [99.33]],
    ['IIT 99.33 (เพิ่มขึ้น 1.20)', [99.33]],
    ['O1 โครงสร้าง 100 ลดลง 1.20', [100]],
    ['การใช้อำนาจ\t9O.5', [90.5]],
    ['IIT ร้อยละ 25 ได้ 98', []],
    ['OIT\t40 98', []],
  ])('is told in the tab too: %s', (text, suggestions) => {
    const { scores, intake } = paste(text);
    expect(scores).toEqual({});
    expect(intake.findings.filter(({ row }) => row !== undefined)).toMatchObject([{ suggestions }]);
  });

  test('is left as it is where it is plain, or where not all of it is names and scores', () => {
    expect(rowsOf('การใช้อำนาจ 98.00')).toBeUndefined();
    expect(rowsOf('IIT (30%)')).toBeUndefined();
    expect(rowsOf('การใช้อำนาจ98')).toBeUndefined();
    expect(rowsOf('O1 โครงสร้าง 45*')).toBeUndefined();
    expect(rowsOf('แผนการประชุมเรื่อง IIT เวลา **09.30**')).toBeUndefined();
  });
});
