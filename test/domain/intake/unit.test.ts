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

describe('one instrument in another unit than the others', () => {
  const HIGH = [99.33, 97.41, 98, 98.75, 98.66, 91.79, 89.43, 81.13, 92.14, 100];
  /** Ids with what is doubted about them, where these scores stand instead. */
  const doubted = (from: number, scores: readonly number[]) =>
    read([
      HEAD,
      ...indicators(HIGH.map((high, at) => (at < from ? high : (scores[at - from] ?? high)))),
    ]).doubts.filter(([, code]) => code !== 'missingItems');

  test('is seen by all of its indicators', () => {
    expect(doubted(0, [4.97, 4.87, 4.9, 4.93, 4.94])[0]).toEqual(['1', 'otherScale', 99.4, 82.83]);
    expect(doubted(5, [4.5, 4.6, 4.7]).map(([id]) => id)).toEqual(['6', '7', '8']);
    expect(doubted(8, [18.43, 20])).toEqual([
      ['9', 'weightPoints', 92.15],
      ['10', 'weightPoints', 100],
    ]);
    expect(doubted(8, [4.43, 5])[0]).toEqual(['9', 'otherScale', 88.6]);
    expect(doubted(8, [29, 9])[0]).toEqual(['9', 'weightPoints', 96.67]);
  });

  test('is seen by what is left of it when some were mended', () => {
    expect(doubted(1, [4.87, 4.9])).toEqual([
      ['2', 'otherScale', 97.4],
      ['3', 'otherScale', 98],
    ]);
  });

  test('is seen in the items of one survey', () => {
    const items = (letter: string, count: number, score: number): Rows =>
      Array.from({ length: count }, (_, index) => [`${letter}${index + 1}`, score]);
    const { doubts } = read([HEAD, ...items('I', 30, 4.5), ...items('E', 15, 91)], 2565);
    expect(doubts.map(([id, code, suggestion]) => `${id} ${code} ${suggestion}`)).toEqual(
      items('I', 30, 0).map(([id]) => `${id} otherScale 90`),
    );
  });

  const instruments = (iit: number, eit: number, oit: number, ...total: readonly number[]) =>
    read([HEAD, ['IIT', iit], ['EIT', eit], ['OIT', oit], ...total.map(points => ['รวม', points])]).doubts;

  test('is seen by a single score far below the two others', () => {
    expect(instruments(92.24, 94.15, 9.5)).toEqual([['OIT', 'otherScale', 95]]);
    expect(instruments(92.24, 94.15, 4.8)).toEqual([['OIT', 'otherScale', 96]]);
    expect(instruments(4.5, 94.15, 95)).toEqual([['IIT', 'otherScale', 90]]);
  });

  test('is seen by the printed total, which only so is right', () => {
    expect(instruments(92.24, 94.15, 38.34, 94.26)).toEqual([['OIT', 'weightPoints', 95.85]]);
    expect(instruments(27.67, 28.25, 95.85, 94.26).map(([id]) => id)).toEqual(['IIT', 'EIT']);
    expect(instruments(92.24, 94.15, 4.8, 94.32)).toEqual([['OIT', 'otherScale', 96]]);
  });

  test('is none where scores are low, nor where the printed total says that they are', () => {
    expect(instruments(92.24, 94.15, 38.34)).toEqual([]);
    expect(instruments(25, 28, 38, 31.1)).toEqual([]);
    expect(instruments(92.24, 94.15, 9.5, 59.72)).toEqual([]);
    expect(doubted(8, [15.2, 0])).toEqual([]);
    expect(doubted(8, [4, 55])).toEqual([]);
    expect(doubted(5, [12.5, 14, 31])).toEqual([]);
  });
});

describe('counts of items', () => {
  const GOT = [9, 6, 6, 4, 4, 8, 2];
  const SUBS = ['9.1', '9.2', '9.3', '9.4', '9.5', '10.1', '10.2'];
  const PERCENT = [100, 75, 85.71, 100, 80, 100, 100];

  test('are seen beside how many there are, and by the year alone', () => {
    const told = SUBS.map((id, index) => [id, 'weightPoints', PERCENT[index]]);
    const beside = [9, 8, 7, 4, 5, 8, 2];
    const rows = SUBS.map((id, index) => [id, beside[index], GOT[index]]);
    expect(read([['ตัวชี้วัดย่อย', 'จำนวนข้อ', 'ได้คะแนน'], ...rows], 2565).doubts).toEqual(told);
    expect(read([['ตัวชี้วัดย่อย', 'ได้คะแนน'], ...rows.map(([id, , got]) => [id, got])], 2565).doubts).toEqual(
      told,
    );
  });

  test.each(['จำนวนข้อ', 'ข้อทั้งหมด', 'จำนวนตัวชี้วัด', 'เต็ม'])('are seen in one row beside %s', head => {
    const rows = (got: number): Rows => [
      ['แบบวัด', head, 'คะแนน'],
      ['IIT', 30, 92.5],
      ['EIT', 15, 93.5],
      ['OIT', 43, got],
    ];
    expect(read(rows(39), 2565).doubts).toEqual([['OIT', 'weightPoints', 90.7]]);
    expect(read(rows(91), 2565).doubts).toEqual([]);
    expect(read(rows(39.53), 2565).doubts).toEqual([]);
  });

  test('are none where nothing was got', () => {
    expect(read([['ตัวชี้วัดย่อย', 'คะแนน'], ...SUBS.map(id => [id, 0])], 2565).doubts).toEqual([]);
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

  test.each([10, 5, 2])('of %p and 0 is one too, also where some were mended', full => {
    expect(read([HEAD, ...items([full, 0, full])]).doubts).toEqual([
      ['O1', 'checklist', 100],
      ['O2', 'checklist'],
      ['O3', 'checklist', 100],
    ]);
    expect(read([HEAD, ...items([100, 0, full, full])]).used).toEqual(['O1', 'O2']);
    expect(read([HEAD, ...items([100, 0, full])]).doubts).toEqual([['O3', 'betweenZeroAndFull']]);
    expect(read([HEAD, ...items([100, 0, 50, 50])]).used).toHaveLength(4);
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

describe('a checklist of two columns', () => {
  const rows = (...marks: readonly (readonly unknown[])[]): Rows =>
    marks.map((cells, index) => [`O${index + 1}`, ...cells]);
  const DONE = [
    ['O1', 'checklist', 100],
    ['O2', 'checklist', 0],
    ['O3', 'noScore'],
  ];

  test.each([
    ['มี', 'ไม่มี', '/'],
    ['ผ่าน', 'ไม่ผ่าน', '✓'],
    ['ครบ', 'ไม่ครบ', 1],
    ['ได้', 'ไม่ได้', true],
    ['มีข้อมูล', 'ไม่มีข้อมูล', '/'],
    ['ดำเนินการแล้ว', 'ยังไม่ดำเนินการ', '√'],
    ['Yes', 'No', '✔'],
  ])('%s and %s is told by its heads, in either order', (yes, no, tick) => {
    expect(read([['ข้อ', yes, no], ...rows([tick, ''], ['', tick], ['', ''])]).doubts).toEqual(DONE);
    expect(read([['ข้อ', no, yes], ...rows(['', tick], [tick, ''], ['', ''])]).doubts).toEqual(DONE);
  });

  test('is told under a head of two lines', () => {
    const heads = [
      ['ข้อ', 'การเผยแพร่', ''],
      ['', 'ครบ', 'ไม่ครบ'],
    ];
    expect(read([...heads, ...rows(['/', ''], ['', '/'], ['', ''])]).doubts).toEqual(DONE);
  });

  test('is told where only what is missing is ticked, also when some were mended', () => {
    const missing = (...ticks: readonly unknown[]) =>
      read([['ข้อ', 'ไม่ผ่าน'], ...rows(...ticks.map(tick => [tick]))]).doubts;
    expect(missing('/', '')).toEqual([
      ['O1', 'checklist', 0],
      ['O2', 'noScore'],
    ]);
    expect(missing('/', 0, 100)).toEqual([['O1', 'checklist', 0]]);
  });

  test('gives way to scores, and is none under "No." or "Note"', () => {
    const heads = ['ข้อ', 'มี', 'ไม่มี', 'คะแนน'];
    expect(read([heads, ...rows(['/', '', 100], ['', '/', 0])])).toEqual({ used: ['O1', 'O2'], doubts: [] });
    expect(
      read([
        ['No.', 'ข้อ', 'ได้'],
        [1, 'O1', 100],
        [2, 'O2', 0],
      ]).used,
    ).toEqual(['O1', 'O2']);
    expect(read([['ข้อ', 'คะแนน', 'Note'], ...rows([100, ''], [0, '/'])]).used).toEqual(['O1', 'O2']);
  });

  test('is none of what is wrong', () => {
    expect(read([['ข้อ', 'ข้อบกพร่อง'], ...rows(['มี'], ['ไม่มี'], ['ไม่มี'])]).doubts).toEqual([
      ['O1', 'noScore'],
      ['O2', 'noScore'],
      ['O3', 'noScore'],
    ]);
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
