import { describe, expect, test } from '@jest/globals';
import { readScores } from '../../../src/domain/intake/read';
import { framework } from '../../bundle/offices';

type Rows = readonly (readonly unknown[])[];

/** Ids that are used, and for each other one why not, with what is suggested. */
function read(values: Rows, year = 2566, formats?: string[][]) {
  const { scores, findings } = readScores({ values, ...(formats && { formats }) }, framework(year));
  return {
    used: [...scores.keys()],
    doubts: findings.map(({ code, subject, suggestions }) => [subject, code, ...suggestions]),
  };
}
const HEAD = ['ตัวชี้วัด', 'คะแนน'];
const indicators = (scores: readonly unknown[]): Rows =>
  scores.map((score, index) => [`ตัวชี้วัดที่ ${index + 1}`, score]);

describe('points of the weight', () => {
  test('are seen where each instrument has at most its own weight', () => {
    const rows = [HEAD, ['คะแนนรวม', 71.55], ['OIT', 21.64], ['IIT', 25.24], ['EIT', 24.67]];
    expect(read(rows)).toEqual({
      used: [],
      doubts: [
        ['OIT', 'weightPoints', 54.1],
        ['IIT', 'weightPoints', 84.13],
        ['EIT', 'weightPoints', 82.23],
      ],
    });
  });

  test('are seen by a column of full marks, whatever these are, but not by one of 100 or of weights below the scores', () => {
    const beside = (head: string, of: number, points: number): Rows => [
      ['ข้อ', head, 'คะแนน'],
      ['I1', of, points],
      ['I2', of, points],
    ];
    expect(read(beside('คะแนนเต็ม', 20, 15), 2565).doubts).toEqual([
      ['I1', 'weightPoints', 75],
      ['I2', 'weightPoints', 75],
    ]);
    expect(read(beside('คะแนนเต็ม', 100, 15), 2565).doubts).toEqual([]);
    expect(read(beside('น้ำหนัก', 20, 85), 2565).doubts).toEqual([]);
    expect(read(beside('ค่าเป้าหมาย', 95, 85), 2565).doubts).toEqual([]);
  });

  test('are seen where they add up to the printed total, though the year has other weights', () => {
    const rows = [HEAD, ['IIT', 44.1], ['EIT', 29], ['OIT', 18.2], ['รวม', 91.3]];
    expect(read(rows).doubts).toEqual([
      ['IIT', 'weightPoints'],
      ['EIT', 'weightPoints'],
      ['OIT', 'weightPoints'],
    ]);
  });

  test('are seen in the cell that says its full marks', () => {
    const rows = [HEAD, ['IIT', '28.04 จาก 30'], ['EIT', '27.67/30'], ['OIT', '๓๘ (เต็ม ๔๐)']];
    expect(read(rows).doubts).toEqual([
      ['IIT', 'weightPoints', 93.47],
      ['EIT', 'weightPoints', 92.23],
      ['OIT', 'weightPoints', 95],
    ]);
  });

  test('are not seen in a low score among others, nor where the cell says that it is percent', () => {
    expect(read([HEAD, ...indicators([95, 12.5, 91, 88, 79])]).doubts).toEqual([]);
    expect(read([HEAD, ['IIT', 'ร้อยละ 28'], ['EIT', '27%'], ['OIT', 'ร้อยละ 39']]).used).toEqual([
      'IIT',
      'EIT',
      'OIT',
    ]);
  });
});

describe('another scale', () => {
  test('is seen where no score of the surveys is above 5 or 10, and the mean is on it too', () => {
    expect(read([HEAD, ['IIT', 4.52], ['EIT', 4.4], ['OIT', 95], ['ค่าเฉลี่ย', 4.46]])).toEqual({
      used: ['OIT'],
      doubts: [
        ['IIT', 'otherScale', 90.4],
        ['EIT', 'otherScale', 88],
        ['ค่าเฉลี่ย', 'otherScale', 89.2],
      ],
    });
    expect(read([HEAD, ...indicators([9.2, 8.8, 9, 9.5, 8.1, 9, 9, 9])]).doubts[0]).toEqual([
      '1',
      'otherScale',
      92,
    ]);
  });

  test('is not told from the points of one instrument where both fit', () => {
    expect(read([HEAD, ...indicators([4.8, 4.5, 4.2, 4.5, 4.8])]).doubts[0]).toEqual([
      '1',
      'otherScale',
      96,
      80,
    ]);
  });
});

describe('percent that lost its format', () => {
  test('makes 1 a hundred beside fractions, and after these were mended', () => {
    expect(read([HEAD, ...indicators([0.98, 1, 0.91])]).doubts).toEqual([
      ['1', 'fraction', 98],
      ['2', 'fraction', 100],
      ['3', 'fraction', 91],
    ]);
    expect(read([HEAD, ...indicators([98, 1, 91])])).toEqual({
      used: ['1', '3'],
      doubts: [['2', 'fraction', 100]],
    });
    expect(read([HEAD, ...indicators([1, 1, 1])]).used).toEqual([]);
  });

  test('is as it was where the format is there', () => {
    const values = [HEAD, ...indicators([0.98, 1])];
    const formats = [
      ['', ''],
      ['', '0.00%'],
      ['', '0%'],
    ];
    expect(read(values, 2566, formats).doubts.map(([, code]) => code)).toEqual([
      'percentFormat',
      'percentFormat',
    ]);
  });
});

describe('a checklist', () => {
  const items = (marks: readonly unknown[]): Rows => marks.map((mark, index) => [`O${index + 1}`, mark]);

  test('of 1 and 0 gives no score at all', () => {
    expect(read([HEAD, ...items([1, 0, 1])])).toEqual({
      used: [],
      doubts: [
        ['O1', 'checklist', 100],
        ['O2', 'checklist'],
        ['O3', 'checklist', 100],
      ],
    });
  });

  test.each([
    ['✓', '✗'],
    ['ครบถ้วน', 'ไม่ครบ'],
    ['เผยแพร่แล้ว', 'ยังไม่เผยแพร่'],
    [true, false],
  ])('of %p and %p offers both', (yes, no) => {
    expect(read([HEAD, ...items([yes, no, yes, 'รอดำเนินการ'])]).doubts).toEqual([
      ['O1', 'checklist', 100],
      ['O2', 'checklist', 0],
      ['O3', 'checklist', 100],
      ['O4', 'noData'],
    ]);
  });

  test('that was mended in part is one still, but not for its zeros', () => {
    expect(read([HEAD, ...items([100, 0, 1, 1])])).toEqual({
      used: ['O1', 'O2'],
      doubts: [
        ['O3', 'checklist', 100],
        ['O4', 'checklist', 100],
      ],
    });
  });

  test('is no list of 100 and 0, of zeros alone, or with a lone word', () => {
    expect(read([HEAD, ...items([100, 0, 100])]).doubts).toEqual([]);
    expect(read([HEAD, ...items([0, 0, 0])]).doubts).toEqual([]);
    expect(read([HEAD, ...items([100, 0, 'ไม่มี'])]).doubts).toEqual([['O3', 'wordForScore', 0]]);
  });
});

describe('a decimal comma that cut scores in two', () => {
  const cut = (...pairs: readonly (readonly [number, unknown])[]): Rows => [
    ['ข้อ', 'คะแนน', ''],
    ...pairs.map(([whole, decimals], index) => [`ตัวชี้วัดที่ ${index + 1}`, whole, decimals]),
  ];

  test('is seen in the column without a head behind whole numbers', () => {
    expect(read(cut([99, 33], [98, 0], [97, 50], [96, 5]))).toEqual({
      used: ['2'],
      doubts: [
        ['1', 'commaSplit', 99.33],
        ['3', 'commaSplit', 97.5],
        ['4', 'commaSplit', 96.05],
      ],
    });
  });

  test('offers both where one digit may be a tenth or a hundredth', () => {
    expect(read(cut([99, 33], [97, 5])).doubts[1]).toEqual(['2', 'commaSplit', 97.05, 97.5]);
    expect(read(cut([99, '33'], [97, '05'])).doubts[1]).toEqual(['2', 'commaSplit', 97.05]);
  });

  test('is seen still where some were mended, and no more when all were', () => {
    expect(read(cut([99.33, 33], [97, 41])).doubts).toEqual([['2', 'commaSplit', 97.41]]);
    expect(read(cut([99.33, 33], [97.41, 41])).doubts).toEqual([]);
  });

  test('is none in a running number, in what exceeds 99, or behind decimals of other scores', () => {
    const codes = (...pairs: readonly (readonly [number, unknown])[]): unknown[] =>
      read(cut(...pairs)).doubts.map(([, code]) => code);
    expect(codes([99, 1], [97, 2], [91, 3])).toEqual([]);
    expect(codes([99, 120], [97, 41])).not.toContain('commaSplit');
    expect(codes([99.5, 33], [97, 41])).not.toContain('commaSplit');
  });
});

describe('what a number format shows', () => {
  test('is the code', () => {
    const values = [HEAD, [1, 100], [2, 0]];
    const formats = [
      ['', ''],
      ['"O"0', '0.00" คะแนน"'],
      ['\\O00', '0.00" คะแนน"'],
    ];
    expect(read(values, 2566, formats)).toEqual({ used: ['O1', 'O2'], doubts: [] });
  });
});
