import { describe, expect, test } from '@jest/globals';
import { read } from '../../golden/messyCase';

const POINTS = [99.33, 97.41, 98, 98.75, 98.66, 91.79, 89.43, 81.13, 92.14, 100];
/** Total 94.192, sum 946.64, plain mean 94.664. */
const rows = POINTS.map((points, index) => [`ตัวชี้วัดที่ ${index + 1}`, points]);
const doubts = (...below: unknown[][]) =>
  read([['ตัวชี้วัด', 'คะแนน'], ...rows, ...below]).doubts.map(({ code, params }) => [code, params.how ?? '']);

describe('a total below its table', () => {
  test.each([
    'รวม',
    'รวมคะแนน',
    'คะแนนรวม',
    'คะแนนเฉลี่ย',
    'ค่าเฉลี่ย',
    'ผลรวม',
    'Total',
    'ITA',
    'คะแนนภาพรวมหน่วยงาน',
  ])('called %s is compared', name => {
    expect(doubts([name, 94.19])).toEqual([]);
    expect(doubts([name, 93.19])).toEqual([['disagreement', '']]);
  });

  test('that is the sum of the rows, or their plain mean, is said to be so', () => {
    expect(doubts(['รวม', 946.64])).toEqual([['totalIsSum', '']]);
    expect(doubts(['ค่าเฉลี่ย', 94.66])).toEqual([['disagreement', 'mean']]);
    expect(doubts(['รวม', 946.64], ['ค่าเฉลี่ย', 94.19])).toEqual([['totalIsSum', '']]);
  });

  test('is that of what the table holds, where it holds one instrument', () => {
    const oit = [
      ['ตัวชี้วัด', 'คะแนน'],
      ['9', 92.14],
      ['10', 100],
    ];
    const of = (points: number) =>
      read([...oit, ['คะแนนรวม', points]]).doubts.flatMap(({ code, subject }) =>
        code === 'missingItems' ? [] : [[code, subject]],
      );
    expect(of(96.07)).toEqual([]);
    expect(of(97)).toEqual([['disagreement', 'OIT']]);
  });

  test('is not taken for the total where rows follow it, unless it calls itself the office’s', () => {
    const [first, ...others] = rows;
    const with2 = (name: string) => read([['ตัวชี้วัด', 'คะแนน'], first ?? [], [name, 50], ...others]).doubts;
    expect(with2('รวม')).toEqual([]);
    expect(with2('คะแนนรวม ITA')).toMatchObject([{ code: 'disagreement', subject: 'TOTAL' }]);
  });

  test('below the last of several tables may be that of all of them, and is not held against the last one', () => {
    const [first, second] = [rows.slice(0, 8), rows.slice(8)];
    const head = ['ตัวชี้วัด', 'คะแนน'];
    const below = (points: number) => read([head, ...first, head, ...second, ['เฉลี่ย', points]]).doubts;
    expect(below(94.19)).toEqual([]);
    expect(below(96.07)).toEqual([]);
    expect(below(90)).toMatchObject([{ code: 'disagreement', subject: 'TOTAL' }]);
  });
});
