import { describe, expect, test } from '@jest/globals';
import { read } from '../../golden/messyCase';

const LIST = ['IIT', 'EIT', 'OIT'];
const doubts = (...heads: string[]) =>
  read([['แบบวัด', ...heads], ...LIST.map((id, at) => [id, ...heads.map(() => 25 + at)])]).doubts;

describe('a table whose only numbers are no scores', () => {
  test.each(['คะแนนถ่วงน้ำหนัก', 'จำนวนผู้ตอบ', 'เกณฑ์', 'น้ำหนัก'])('is told by the head of them: %s', head => {
    expect(doubts(head)).toMatchObject([
      { code: 'othersScores', row: 0, column: 1, params: { names: head, count: 1 } },
    ]);
  });

  test('is told with all of its columns', () => {
    expect(doubts('จำนวนผู้ตอบ', 'น้ำหนัก')[0]?.params.names).toBe('จำนวนผู้ตอบ, น้ำหนัก');
  });

  test('is not told where there are scores elsewhere, or no codes', () => {
    const weights = [['แบบวัด', 'น้ำหนัก'], ...LIST.map(id => [id, 30])];
    const scores = [['แบบวัด', 'คะแนน'], ...LIST.map(id => [id, 90])];
    const { doubts: found, assessment } = read([...weights, [], ...scores]);
    expect(found).toEqual([]);
    expect(assessment.total.score).toBe(90);
    expect(
      read([
        ['แบบวัด', 'น้ำหนัก'],
        ['ก', 30],
      ]).doubts.map(({ code }) => code),
    ).not.toContain('othersScores');
  });
});
