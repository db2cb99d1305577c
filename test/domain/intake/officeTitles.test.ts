import { describe, expect, test } from '@jest/globals';
import { read } from '../../golden/messyCase';

const table = (points: number) => [
  ['แบบวัด', 'คะแนน'],
  ['IIT', points],
  ['EIT', points],
  ['OIT', 92],
];
const outcome = (rows: readonly unknown[][]) => {
  const { doubts, intake } = read(rows);
  return { codes: doubts.map(({ code }) => code), scores: intake.scores.size, first: doubts[0] };
};
const beside = (left: unknown[], right: unknown[]) => [...left, '', ...right];

describe('tables of several offices', () => {
  const [first = [], ...lines] = table(90);
  test.each([
    ['stacked', [['อบต.ก'], ...table(80), ['อบต.ข'], ...table(90)], 0],
    ['stacked without a second head', [['ผลคะแนน อบต.ก'], ...table(80), [], ['ผลคะแนน อบต.ข'], ...lines], 0],
    [
      'named in a cell of their own',
      [[], ['', 'หน่วยงาน: ก'], ...table(80), ['', 'หน่วยงาน: ข'], ...table(90)],
      1,
    ],
    [
      'side by side',
      [
        beside(['เทศบาลตำบลก', ''], ['เทศบาลตำบลข', '']),
        ...table(80).map((row, at) => beside(row, [first, ...lines][at] as unknown[])),
      ],
      0,
    ],
  ])('%s are told once, and nothing of them is used', (_, rows, row) => {
    const { codes, scores, first: told } = outcome(rows);
    expect(codes).toEqual(['manyOffices']);
    expect(told).toMatchObject({ row, params: { count: 2 } });
    expect(scores).toBe(0);
  });

  test('are none where one office’s table stands twice', () => {
    for (const [one, other] of [
      ['อบต.ก', 'อบต.ก ครั้งที่ 2'],
      ['ตารางที่ 1', 'ตารางที่ 2'],
      ['อบต.ก', 'หมายเหตุ'],
    ]) {
      const { codes } = outcome([[one], ...table(80), [other], ...table(90)]);
      expect(codes).not.toContain('manyOffices');
      expect(codes).toContain('duplicateDiffers');
    }
    expect(outcome([['กรมตัวอย่าง'], ['อบต.ก'], ...table(80)]).codes).toEqual([]);
  });
});
