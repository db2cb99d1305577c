import { describe, expect, test } from '@jest/globals';
import { readScores } from '../../../src/domain/intake/read';
import { framework } from '../../bundle/offices';

const read = (values: unknown[][], year = 2565) => readScores({ values }, framework(year));
const ROWS = [
  ['IIT', 90],
  ['EIT', 91],
  ['OIT', 92],
];
const HEADED = [['แบบวัด', 'คะแนน'], ...ROWS];

describe('a text alone above a table', () => {
  test.each(['FY65', 'FY2022', 'ITA65', 'Q4', 'O99', 'ITA 2565'])('is a title: %p', title => {
    for (const rows of [HEADED, ROWS]) {
      for (const titles of [[[title]], [['ผลการประเมิน อบต.ตัวอย่าง'], [title]], [[''], [title], ['ITA']]]) {
        const { scores, findings } = read([...titles, ...rows]);
        expect([scores.size, findings]).toEqual([3, []]);
      }
    }
  });

  test.each([
    ['a code of the year', 'noScore', [['O1'], ['O2', 100]]],
    [
      'a code with a score',
      'noSuchItem',
      [
        ['O99', 100],
        ['O2', 100],
      ],
    ],
    ['a code below the head', 'noSuchItem', [['ข้อ', 'คะแนน'], ['O99'], ['O2', 100]]],
    ['a code between rows', 'noSuchItem', [['O1', 100], ['O99'], ['O2', 100]]],
  ])('is none where it is %s', (_, code, values) => {
    expect(read(values).findings.map(({ code }) => code)).toContain(code);
  });
});

test('a year by its name is a title, too, and no row without a code', () => {
  expect(read([['ปี', 65], ...HEADED]).findings).toEqual([]);
  expect(read([['ปีงบประมาณ', '๒๕๖๕'], ...ROWS]).findings).toEqual([]);
  expect(read([['ผู้ตอบ', 65], ...ROWS]).findings).toMatchObject([{ code: 'unknownRow' }]);
});
