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
    'ค่าคะแนนเฉลี่ย',
    'ค่าคะแนนรวม',
    'ค่าคะแนน ITA',
    'ITA Score',
    'ผลคะแนนภาพรวม',
    'สรุปผลคะแนนรวม',
    'สรุปผลการประเมิน ITA',
    'Overall',
    'คะแนนรวมปี 2565',
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

  test.each(['ค่าเฉลี่ยประเทศ', 'คะแนนเฉลี่ยของจังหวัด', 'คะแนนรวมทั้งประเทศ', 'ค่าเฉลี่ยเป้าหมาย', 'คะแนนเฉลี่ยปีก่อน'])(
    'that is of others is no word about the office: %s',
    name => {
      expect(doubts([name, 70])).toEqual([]);
      expect(doubts(['รวม', 94.19], [name, 70])).toEqual([]);
    },
  );

  test.each(['คะแนนรวมปี 2564', 'คะแนนรวม ปี 64', 'ITA 2022 คะแนนรวม', 'ค่าเฉลี่ย ปี 2021'])(
    'of another year is not compared: %s',
    name => {
      const codes = doubts([name, 70]).map(([code]) => code);
      expect(codes.includes('disagreement')).toBe(name.includes('2022'));
    },
  );

  test('above all rows is compared, unless one between them shows that it is only of some', () => {
    const above = (points: number, ...others: unknown[][]) =>
      read([['ตัวชี้วัด', 'คะแนน'], ['รวม', points], ...rows, ...others]).doubts.map(({ code }) => code);
    expect(above(94.19)).toEqual([]);
    expect(above(93)).toEqual(['disagreement']);
    const [first, ...others] = rows;
    const twice = [['ตัวชี้วัด', 'คะแนน'], ['รวม', 99.33], first ?? [], ['รวม', 93], ...others];
    expect(read(twice).doubts).toEqual([]);
  });

  test.each(['ที่', 'ลำดับ', 'อันดับ', 'No.'])('stands in the column that counts the rows too: %s', head => {
    const instruments = [
      [head, 'แบบวัด', 'คะแนน'],
      [1, 'IIT', 90],
      [2, 'EIT', 91],
    ];
    const of = (...below: unknown[][]) => {
      const { doubts, intake } = read([...instruments, ...below]);
      return [doubts.flatMap(({ code }) => (code === 'missingItems' ? [] : [code])), intake.scores.size];
    };
    expect(of([3, 'OIT', 92], ['รวม', '', 91.1])).toEqual([[], 3]);
    expect(of([3, 'OIT', 92], ['รวม', '', 50])).toEqual([['disagreement'], 3]);
    expect(of(['OIT', '', 92], ['ค่าเฉลี่ยประเทศ', '', 50])).toEqual([[], 3]);
    expect(of([3, '', 92])).toEqual([['noCode'], 2]);
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
