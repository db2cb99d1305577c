import { describe, expect, test } from '@jest/globals';
import { readScores } from '../../../src/domain/intake/read';
import { recognise } from '../../../src/domain/intake/recognised';
import { framework } from '../../bundle/offices';

const IDS = ['IIT', 'EIT', 'OIT'];
const OWN = [92.24, 94.15, 95.84];
const OTHER = [81.1, 82.2, 83.3];

const table = (...columns: readonly (readonly [string, readonly unknown[]])[]): unknown[][] => [
  ['แบบวัด', ...columns.map(([head]) => head)],
  ...IDS.map((id, row) => [id, ...columns.map(([, cells]) => cells[row])]),
];
const read = (values: readonly (readonly unknown[])[], year = 2565) =>
  readScores({ values }, framework(year));
const chosen = (values: readonly (readonly unknown[])[], year = 2565) =>
  recognise({ values }, framework(year)).tables.map(({ score }) => score?.header);
const codes = (values: readonly (readonly unknown[])[], year = 2565) =>
  read(values, year).findings.map(({ code }) => code);

describe('the score column', () => {
  test.each([
    ['ผลการประเมิน', 'ปีก่อน'],
    ['ระดับคะแนน', 'ค่าเฉลี่ยประเทศ'],
    ['จำนวน', 'S.D.'],
    ['ค่าเฉลี่ย', 'ค่าเฉลี่ยทั้งประเทศ'],
    ['ได้', 'คะแนนเต็ม'],
    ['%', 'น้ำหนัก'],
    ['อบต.ตัวอย่าง', 'ค่าเฉลี่ยระดับจังหวัด'],
    ['ปี 2565', 'ปี 2564'],
    ['คะแนนปี 65', 'คะแนนปี 64'],
    ['ปี ๖๕', 'ปี ๖๔'],
    ['FY2022', 'FY2021'],
  ])('is %s beside %s, on whichever side it stands', (own, other) => {
    expect(chosen(table([own, OWN], [other, OTHER]))).toEqual([own]);
    expect(chosen(table([other, OTHER], [own, OWN]))).toEqual([own]);
  });

  test.each([
    ['คะแนน', 'ปี 2565'],
    ['คะแนน', 'ได้'],
    ['คะแนน', '%'],
    ['คะแนน', 'ค่าเฉลี่ย'],
    ['คะแนน', 'อบต.ตัวอย่าง'],
    ['คะแนนรอบแรก', 'คะแนนรอบสอง'],
  ])('is asked about where it may be %s or %s', (one, other) => {
    expect(codes(table([one, OWN], [other, OTHER]))).toEqual(['severalScoreColumns']);
    expect(read(table([one, OWN], [other, OTHER])).scores.size).toBe(0);
  });

  test('is asked about where both heads name another year than the one asked', () => {
    expect(codes(table(['ปี 2564', OWN], ['ปี 2563', OTHER]))).toContain('severalScoreColumns');
  });

  test('is either of two that say the same in every row', () => {
    expect(chosen(table(['คะแนน', OWN], ['ร้อยละ', OWN]))).toEqual(['คะแนน']);
  });

  test('is no column of ranks, counts or full marks, whatever stands above it', () => {
    for (const numbers of [
      [3, 1, 2],
      [120, 240, 180],
      [100, 100, 100],
    ]) {
      expect(chosen(table(['', numbers], ['คะแนน', OWN]))).toEqual(['คะแนน']);
    }
  });

  test.each([
    ...['อันดับจังหวัด', 'อันดับของจังหวัด', 'ลำดับคะแนน', 'Ranking', '+/-', 'เพิ่ม/ลด', 'ขาด', 'ส่วนที่ขาด', 'Gap'],
    ...['Min', 'Max', 'หน้า', 'ผลคูณ', 'อัตราการตอบ', 'ร้อยละผู้ตอบ', 'ระดับจังหวัด', 'คะแนนที่ถูกหัก', 'คะแนนที่เสีย'],
    ...['คะแนนที่ขาด', 'จำนวนข้อ', 'จำนวนข้อคำถาม', 'ข้อบกพร่อง'],
  ])('is never %s, beside the scores or alone', head => {
    expect(chosen(table(['คะแนน', OWN], [head, OTHER]))).toEqual(['คะแนน']);
    expect(chosen(table([head, OTHER], ['ได้', OWN]))).toEqual(['ได้']);
    expect(read(table([head, OTHER])).scores.size).toBe(0);
  });

  test.each(['คะแนนเต็ม 100', 'คะแนน เต็ม 100', 'หน่วยงาน'])(
    'may be %s where the numbers below differ as scores do',
    head => {
      expect(codes(table(['คะแนนรอบที่ 1', OWN], [head, OTHER]))).toEqual(['severalScoreColumns']);
      expect(chosen(table([head, OWN]))).toEqual([head]);
      expect(chosen(table(['ได้', OWN], [head, [100, 100, 100]]))).toEqual(['ได้']);
      expect(codes(table(['ได้', [28, 27, 38]], [head, [30, 30, 40]]))).toContain('weightPoints');
      const alone = readScores({ values: table(['ได้', OTHER], [head, OWN]) }, framework(2565), {
        code: 0,
        score: 1,
      });
      expect([alone.scores.size, alone.findings]).toEqual([3, []]);
    },
  );

  test.each(['จำนวน', 'จำนวนข้อ', 'จำนวนคำถาม', 'ข้อ', 'ข้อคำถาม'])('is no count of items under %s', head => {
    const { scores, findings } = read(table([head, [30, 15, 43]]));
    expect([scores.size, findings.length]).toEqual([0, 1]);
    expect(chosen(table([head, [30, 15, 43]], ['คะแนน', OWN]))).toEqual(['คะแนน']);
    expect(read(table([head, [30, 15, 43]], ['คะแนน', OWN])).scores.get('IIT')).toBe(92.24);
  });

  test('is not taken from another office or time without a word, even where it is the only one', () => {
    for (const head of ['ปีก่อน', 'ค่าเฉลี่ยประเทศ', 'เป้าหมาย']) {
      expect([head, ...codes(table([head, OWN]))]).toEqual([head, 'othersScores']);
    }
    for (const head of ['คะแนนปี 2564', 'คะแนนปี 64', 'FY2021', 'คะแนน 2564'])
      expect([head, ...codes(table([head, OWN]))]).toEqual([head, 'yearDiffers']);
  });

  test('is named with the range to select, where a function cannot ask', () => {
    const values = table(['คะแนน', OWN], ['หมายเหตุ', ['', '', '']], ['ได้', OTHER]);
    const rangesOf = (rows: unknown[][]) => read(rows).findings.map(({ params }) => params.range);
    expect(read(values).findings).toMatchObject([{ params: { names: 'คะแนน, ได้' } }]);
    expect(rangesOf(values)).toEqual(['A2:B4 / {A2:A4, D2:D4}']);
    // Neither the title nor the total is a row of it.
    expect(rangesOf([['ผลการประเมิน'], ...values, ['คะแนนรวม', 94, '', 82]])).toEqual([
      'A3:B5 / {A3:A5, D3:D5}',
    ]);
    expect(rangesOf(values.slice(1))).toEqual(['A1:B3 / {A1:A3, D1:D3}']);
    expect(rangesOf(values.map(row => [...row].reverse()))).toEqual(['{A2:A4, D2:D4} / C2:D4']);
    const side = values[0]?.map((_, column) => values.map(row => row[column])) ?? [];
    expect(rangesOf(side)).toEqual(['B1:D2 / {B1:D1; B4:D4}']);
    const many = ['คะแนนรอบแรก', 'คะแนนรอบสอง', 'ได้', '%'].map(
      (head, at) => [head, OWN.map(score => score - at)] as const,
    );
    expect(rangesOf(table(...many))).toEqual(['A2:B4 / {A2:A4, C2:C4} / {A2:A4, D2:D4}']);
  });
});

describe('a head of two lines', () => {
  const under = (above: readonly string[], heads: readonly string[]) => [
    above,
    heads,
    ...IDS.map((id, row) => [id, OTHER[row], OWN[row]]),
  ];

  test('tells the year by the merged cell above', () => {
    const values = under(['แบบวัด', 'ปี 2564', 'ปี 2565'], ['', 'คะแนน', 'คะแนน']);
    expect(chosen(values)).toEqual(['ปี 2565 คะแนน']);
    expect(chosen(values, 2564)).toEqual(['ปี 2564 คะแนน']);
  });

  test('tells whose scores they are, by either line', () => {
    expect(chosen(under(['แบบวัด', 'ค่าเฉลี่ยประเทศ', 'อบต.ตัวอย่าง'], ['', 'คะแนน', 'คะแนน']))).toHaveLength(1);
    expect(chosen(under(['แบบวัด', 'คะแนน', ''], ['', 'ปีก่อน', 'ปีนี้']))).toEqual(['คะแนน ปีนี้']);
  });

  test('takes no date above a head for the year of its scores', () => {
    const values = [['', 'ณ วันที่ 1 ตุลาคม 2564'], ['แบบวัด', 'คะแนน'], ...IDS.map((id, row) => [id, OWN[row]])];
    expect(codes([['ผล', ...(values[0] ?? []).slice(1)], ...values.slice(1)])).toEqual([]);
  });
});

describe('a head of bare years', () => {
  const heads = [2564, '๒๕๖๔', 64, '64', 2021, 'คะแนน 64', 'ปีงบ 64', 'ITA64'];

  test.each(heads)('is one: %p', head => {
    const values = [['แบบวัด', head], ...IDS.map((id, row) => [id, OWN[row]])];
    expect(codes(values)).toEqual(['yearDiffers']);
    expect(codes(values, 2564)).toEqual([]);
    const side = [
      ['ปี', ...IDS],
      [head, ...OWN],
    ];
    expect(codes(side)).toEqual(['yearDiffers']);
    expect(codes(side, 2564)).toEqual([]);
  });

  test.each([
    ['ตัวชี้วัด', 2564, 2565],
    ['', 2564, 2565],
    ['แบบวัด', 64, 65],
    ['ด้าน', 'ปีงบ 64', 'ปีงบ 65'],
    ['ปี', 2021, 2022],
  ])('tells which column is meant: %p %p %p', (top, other, own) => {
    const values = [[top, other, own], ...IDS.map((id, row) => [id, OTHER[row], OWN[row]])];
    expect([...read(values).scores.values()]).toEqual(OWN);
    expect(codes(values)).toEqual(['otherYearsScores']);
    expect([...read(values, 2564).scores.values()]).toEqual(OTHER);
    const side = values[0]?.map((_, column) => values.map(row => row[column])) ?? [];
    expect([...read(side).scores.values()]).toEqual(OWN);
  });

  test('stands over indicators by their numbers and over items, too', () => {
    const ten = Array.from({ length: 10 }, (_, index) => [index + 1, 50 + index, 60 + index]);
    expect(read([['ตัวชี้วัด', 2564, 2565], ...ten]).scores.get('1')).toBe(60);
    expect(
      read([
        ['ข้อ', 'ประเด็น', 2564, 2565],
        ['O1', 'โครงสร้าง', 0, 100],
      ]).scores.get('O1'),
    ).toBe(100);
  });

  test('stands over a heading, too', () => {
    const values = [
      ['ตัวชี้วัด', 2564, 2565],
      ['แบบวัด IIT', '', ''],
      ['1. การปฏิบัติหน้าที่', 80, 90],
    ];
    expect([...read(values).scores]).toEqual([['1', 90]]);
  });

  test.each(['ปี 2564', 'FY64', 'แบบวัด (ปี 64)'])('in the corner is the year of the table: %s', corner => {
    const values = [[corner, 'คะแนน'], ...IDS.map((id, row) => [id, OWN[row]])];
    expect([...read(values).scores.values()]).toEqual(OWN);
    expect(codes(values)).toEqual(['yearDiffers']);
    expect(codes(values, 2564)).toEqual([]);
  });

  test('is no count, no mean and no row of scores', () => {
    const rows = IDS.map((id, row) => [id, OWN[row]]);
    for (const top of ['จำนวนผู้ตอบ', 'คะแนนรวม', 'OIT']) {
      const { findings } = read([[top, 64], ...rows]);
      expect(findings.filter(({ code }) => code === 'yearDiffers')).toEqual([]);
    }
  });
});

describe('what stands under weights and respondents', () => {
  const rowsOf = (...columns: unknown[][]) => IDS.map((id, row) => [id, ...columns.map(cells => cells[row])]);

  test('is no score, whatever its own head says', () => {
    const values = [
      ['แบบวัด', 'ผู้ตอบแบบสำรวจ', '', ''],
      ['', 'เป้าหมาย', 'ตอบ', 'ร้อยละ'],
      ...rowsOf([30, 50, 1], [30, 45, 1], [100, 90, 100]),
    ];
    expect(read(values, 2567).scores.size).toBe(0);
    expect(codes(values, 2567)).not.toEqual([]);
    const scored = values.map((row, index) => [...row, ['คะแนน', '', ...OWN][index]]);
    expect([...read(scored, 2567).scores.values()]).toEqual(OWN);
    expect(codes(scored, 2567)).toEqual([]);
  });

  test.each(['น้ำหนัก', 'S.D.', 'จำนวนผู้ตอบ', 'คะแนนเต็ม'])('is told from the scores beside it: %s', above => {
    const values = [['แบบวัด', above, 'คะแนน'], ['', '(ร้อยละ)', '(ร้อยละ)'], ...rowsOf([30, 30, 40], OWN)];
    expect(chosen(values)).toEqual(['คะแนน (ร้อยละ)']);
  });

  test('ends with a cell that reaches down to the rows', () => {
    const values = [
      ['แบบวัด', 'น้ำหนัก', '', ''],
      ['', '', 'คะแนน', 'หมายเหตุ'],
      ...rowsOf([30, 30, 40], OWN, ['', '', '']),
    ];
    expect(chosen(values)).toEqual(['คะแนน']);
  });

  test('is a score under the name of an office or a survey', () => {
    for (const above of ['หน่วยงาน', 'แบบวัด', 'เครื่องมือ'])
      expect(
        chosen([['ข้อ', above, ''], ['', 'คะแนน', 'ระดับ'], ...rowsOf(OWN, ['A', 'A', 'A'])]),
      ).toHaveLength(1);
  });
});

describe('offices over years', () => {
  const side = (first: string, second: string) => [
    ['หน่วยงาน', 'ปี', ...IDS],
    [first, 2564, ...OTHER],
    [second, 2565, ...OWN],
  ];
  const upright = (first: string, second: string) => [
    ['แบบวัด', first, second],
    ['', 2564, 2565],
    ...IDS.map((id, row) => [id, OTHER[row], OWN[row]]),
  ];

  test.each([side, upright])(
    'are one office where they have one name, and the year tells the column',
    made => {
      const values = made('อบต.ตัวอย่าง', 'อบต.ตัวอย่าง');
      expect([...read(values).scores.values()]).toEqual(OWN);
      expect(codes(values)).toEqual(['otherYearsScores']);
    },
  );

  test.each([side, upright])('are asked about where their names differ, whatever the years say', made => {
    const { scores, findings } = read(made('อบต.ตัวอย่าง', 'อบต.ตัวอย่างใต้'));
    expect(scores.size).toBe(0);
    expect(findings).toMatchObject([{ code: 'manyOffices', params: { count: 2 } }]);
  });
});
