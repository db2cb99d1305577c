import { describe, expect, test } from '@jest/globals';
import { read } from '../../golden/messyCase';

const HEAD = ['ตัวชี้วัด', 'คะแนน'];
const called = (...points: number[]) => points.map((score, index) => [`ตัวชี้วัดที่ ${index + 1}`, score]);
const bare = (...points: number[]) => points.map((score, index) => [index + 1, score]);
const of = (rows: readonly unknown[][], year = 2565) => {
  const { intake, doubts } = read(rows, year);
  const refused = doubts.filter(({ code }) => code === 'numberWithin');
  return {
    scores: Object.fromEntries(intake.scores),
    refused: refused.map(({ row, params, suggestions }) => [row, params.instrument, ...suggestions]),
  };
};

describe('indicators numbered within their instrument', () => {
  test.each([
    ['the head of the column', [['EIT', 'คะแนน']]],
    ['a head with more words', [['ตัวชี้วัด EIT', 'คะแนน']]],
    ['a title above the head', [['ผลการประเมินแบบวัด EIT'], HEAD]],
    ['a row above', [HEAD, ['แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก', 92]]],
    ['a heading above', [HEAD, ['ด้าน EIT']]],
  ])('are not used where %s says so, and the indicator with that place is suggested', (_, above) => {
    for (const year of [2565, 2568]) {
      const { scores, refused } = of([...above, ...called(91, 92, 93)], year);
      expect([scores['1'], scores['2'], scores['3']]).toEqual([undefined, undefined, undefined]);
      const at = above.length;
      expect(refused).toEqual([
        [at, 'EIT', '6'],
        [at + 1, 'EIT', '7'],
        [at + 2, 'EIT', '8'],
      ]);
    }
  });

  test('are those of the last of a list of instruments, where no more follow than it has', () => {
    const list = [
      ['IIT', 90],
      ['EIT', 91],
      ['OIT', 75],
    ];
    expect(of([...list, ...called(80, 70)])).toEqual({
      scores: { IIT: 90, EIT: 91, OIT: 75 },
      refused: [
        [3, 'OIT', '9'],
        [4, 'OIT', '10'],
      ],
    });
    const all = [90, 91, 92, 93, 94, 95, 96, 97, 98, 99];
    for (const rows of [called(...all), bare(...all), called(90, 91, 92, 93, 94)]) {
      expect(of([HEAD, ...list, ...rows]).refused).toEqual([]);
    }
  });

  test('may be items where there are more than the instrument has', () => {
    const five = of([['ข้อ EIT', 'คะแนน'], ...bare(80, 81, 82, 83, 84)]);
    expect(five.scores).toEqual({});
    expect(five.refused.map(([, , ...ids]) => ids)).toEqual([['E1'], ['E2'], ['E3'], ['E4'], ['E5']]);
    const eight = of([['ข้อ EIT', 'คะแนน'], ...bare(80, 81, 82, 83, 84, 85, 86, 87)]);
    expect(eight.scores).toEqual({});
  });

  test('take their suggestion, and are then read', () => {
    const rows: unknown[][] = [['EIT', 'คะแนน'], ...called(91, 92, 93)];
    const mended = of(rows).refused.reduce(
      (grid, [row, , id]) => grid.map((line, at) => (at === row ? [id, line[1]] : line)),
      rows,
    );
    expect(of(mended)).toEqual({ scores: { 6: 91, 7: 92, 8: 93 }, refused: [] });
  });

  test('are read under the instrument that holds them, over its own line, and by their names', () => {
    const ordered = [
      HEAD,
      ['IIT', 90],
      ...called(90, 90, 90, 90, 90),
      ['EIT', 91],
      ...[6, 7, 8].map(number => [`ตัวชี้วัดที่ ${number}`, 91]),
      ['OIT', 92],
      ['ตัวชี้วัดที่ 9', 92],
      ['ตัวชี้วัดที่ 10', 92],
    ];
    expect(of(ordered).refused).toEqual([]);
    const below = [
      HEAD,
      ...bare(90, 90, 90, 90, 90),
      ['IIT', 90],
      ...[6, 7, 8].map(number => [number, 91]),
      ['EIT', 91],
      [9, 92],
      [10, 92],
      ['OIT', 92],
    ];
    expect(of(below).refused).toEqual([]);
    const named = [
      ['EIT', 'คะแนน'],
      ['ตัวชี้วัดที่ 1 คุณภาพการดำเนินงาน', 91],
    ];
    expect(of(named)).toEqual({ scores: { 6: 91 }, refused: [] });
  });
});
