// The plan's part of the page, from tabs as an officer may have changed them.
import { describe, expect, test } from '@jest/globals';
import type { CellValue } from '../../scripts/host/cell';
import { Sheet } from '../../scripts/host/sheet';
import { planLines } from '../../scripts/start/page/plan';
import { paintFor } from '../../scripts/start/paint';

const HEAD: CellValue[][] = [
  ['key', 'indicator', '', 'code', 'point', 'score', 'recovery', 'responsible'],
  ['รหัสแถว', 'ตัวชี้วัด', 'ของเรา', 'ข้อ', 'ประเด็น', 'คะแนน', 'ได้คืน', 'ผู้รับผิดชอบ'],
];

function printed(...rows: CellValue[][]): string[] {
  const sheet = new Sheet('แผน');
  sheet.fill(1, 1, [...HEAD, ...rows]);
  return planLines(sheet, paintFor(false)).map(line => line.trim().replace(/\s+/g, ' '));
}

describe('the rows of the plan', () => {
  test('show code, point, score, recoverable points and the responsible unit, wherever the columns stand', () => {
    expect(printed(['a', '9 การเปิดเผยข้อมูล', 'x', 'O12', 'รายงานผล', 0, 0.5, 'สำนักปลัด'])).toEqual([
      'ข้อ ประเด็น คะแนน ได้คืน ผู้รับผิดชอบ',
      'O12 รายงานผล 0.00 0.50 สำนักปลัด',
    ]);
  });

  test('have the number of the indicator where they are about a whole one', () => {
    expect(printed(['a', '8 การปรับปรุง', '', '', 'การปรับปรุง', 81.13, 1.887])[1]).toBe(
      '8 การปรับปรุง 81.13 1.89',
    );
  });

  test('are ten at most, with the number of the others and the tab where they are', () => {
    const rows = Array.from({ length: 12 }, (_, index) => [`k${index}`, '', '', `O${index + 1}`, 'ข้อ', 0, 1]);
    const lines = printed(...rows);
    expect(lines).toHaveLength(12);
    expect(lines.at(-1)).toBe('อีก 2 แถว ดูในแท็บ "แผน"');
  });

  test('leave out standards to keep; without others there is nothing to do', () => {
    expect(printed(['keep-OIT', '', '', '', 'รักษามาตรฐาน', 100, 0])).toEqual(['ไม่มีข้อที่ต้องดำเนินการ']);
    expect(printed()).toEqual(['ไม่มีข้อที่ต้องดำเนินการ']);
  });
});
