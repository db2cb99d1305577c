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
