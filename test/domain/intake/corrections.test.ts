import { describe, expect, test } from '@jest/globals';
import { readScores } from '../../../src/domain/intake/read';
import { framework } from '../../bundle/offices';

const SCORES = [99.33, 97.41, 98, 98.75, 98.66, 91.79, 89.43, 81.13, 80.14, 100];
const table = (head: string, beside: (indicator: number) => unknown): unknown[][] => [
  ['ตัวชี้วัด', 'คะแนน', head],
  ...SCORES.map((score, index) => [`ตัวชี้วัดที่ ${index + 1}`, score, beside(index + 1)]),
];
const told = (values: readonly (readonly unknown[])[]) =>
  readScores({ values }, framework(2565)).findings.map(({ code, row, column, suggestions }) => [
    code,
    row,
    column,
    ...suggestions,
  ]);

describe('another number beside a few of the scores', () => {
  test.each([...['ผลหลังอุทธรณ์', 'หลังอุทธรณ์', 'แก้ไขเป็น', 'ปรับเป็น', 'อุทธรณ์', 'ชี้แจง', 'ผลรอบที่ 2', 'ยืนยัน', '']])(
    'is asked about under "%s"',
    head => {
      const values = table(head, indicator => (indicator === 9 ? 92.14 : ''));
      const { scores } = readScores({ values }, framework(2565));
      expect([...scores.keys()]).not.toContain('9');
      expect(told(values)).toEqual([['scoreBeside', 9, 1, 92.14]]);
      // Accepted, it is told no more.
      expect(told(values.map((row, at) => (at === 9 ? [row[0], 92.14, row[2]] : row)))).toEqual([]);
    },
  );

  test('is asked about among dashes and as a text', () => {
    const asked = [['scoreBeside', 9, 1, 92.14]];
    expect(told(table('ผลหลังอุทธรณ์', indicator => (indicator === 9 ? 92.14 : '-')))).toEqual(asked);
    expect(told(table('ผลหลังอุทธรณ์', indicator => (indicator === 9 ? '92.14 คะแนน' : '')))).toEqual(asked);
  });

  test('is nothing where it is the same, a count, a remark, or of no row', () => {
    const only = (number: unknown) => (indicator: number) => (indicator === 9 ? number : '');
    expect(told(table('ผลหลังอุทธรณ์', only(80.14)))).toEqual([]);
    expect(told(table('จำนวนเอกสาร', only(3)))).toEqual([]);
    expect(told(table('หมายเหตุ', only(92.14)))).toEqual([]);
    expect(told(table('', only(934.64)))).toEqual([]);
    expect(told([...table('', () => ''), ['', '', 95.2]])).toEqual([]);
  });

  test('is nothing where it is the mean, the sum or the weight of a group', () => {
    const first = (number: unknown) => (indicator: number) => (indicator === 1 ? number : '');
    expect(told(table('', first(98.43)))).toEqual([]);
    expect(told(table('ภาพ', first(98.43)))).toEqual([]);
    expect(told(table('', first(30)))).toEqual([]);
    expect(told(table('', first(98.5)))).toEqual([['scoreBeside', 1, 1, 98.5]]);
  });
});

describe('a remark that gives a score another value', () => {
  test.each(['แก้เป็น 92.14', 'อุทธรณ์แล้วได้ ๙๒.๑๔ คะแนน', 'ปรับคะแนนเป็น 92.14'])('is asked about: %s', remark => {
    const values = table('หมายเหตุ', indicator => (indicator === 9 ? remark : ''));
    expect(told(values)).toEqual([['scoreBeside', 9, 1, 92.14]]);
    expect(told(values.map((row, at) => (at === 9 ? [row[0], 92.14, row[2]] : row)))).toEqual([]);
  });

  test.each(['แก้ไขเอกสารเป็น 2 ฉบับ', 'ปีก่อนได้ 92.14', 'แก้เป็น 80.14', 'ปรับปรุง 5 ข้อ'])('is none: %s', remark => {
    expect(told(table('หมายเหตุ', indicator => (indicator === 9 ? remark : '')))).toEqual([]);
  });
});
