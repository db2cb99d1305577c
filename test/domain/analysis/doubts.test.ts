import { describe, expect, test } from '@jest/globals';
import { assess } from '../../../src/domain/analysis/assessment';
import { doubtsOf } from '../../../src/domain/analysis/doubts';
import { readScores } from '../../../src/domain/intake/read';
import { framework, openData, published2565 } from '../../bundle/offices';

const doubts = (values: readonly (readonly unknown[])[], year = 2565) => {
  const intake = readScores({ values: values.map(row => [...row]) }, framework(year));
  return doubtsOf(assess(framework(year), intake), intake);
};

describe('doubts', () => {
  test('come in reading order, those about no cell last', () => {
    const found = doubts([
      ['O2', 'x'],
      ['O1', 974.1],
      ['X9', 5],
    ]);
    expect(found.map(({ row }) => row)).toEqual([0, 1, 2, undefined, undefined, undefined]);
  });

  test('name an entered score that differs by more than 0.005, and only that', () => {
    const zeros = openData(2565, ['O12', 'O17', 'O20']);
    const codes = (points: number) => doubts([...zeros, ['9', points]]).map(({ code }) => code);
    expect(codes(92.14)).not.toContain('disagreement');
    expect(codes(92.15)).toContain('disagreement');
  });

  test('compare a row that calls itself the total with the total', () => {
    const found = doubts([...published2565(), ['คะแนนรวม ITA', 94.66]]);
    expect(found).toMatchObject([
      { code: 'disagreement', subject: 'TOTAL', params: { entered: 94.66, computed: '94.19' } },
    ]);
    expect(doubts([...published2565(), ['คะแนนรวม', 94.19]])).toEqual([]);
  });

  test('do not ask for items whose indicator is entered', () => {
    expect(doubts(published2565())).toEqual([]);
  });

  test('say where an entered score counts instead of some scores below it, and only there', () => {
    const ignored = (...values: unknown[][]) => doubts(values).filter(({ code }) => code === 'itemsIgnored');
    expect(ignored(['OIT', 90], ['9', 92], ['O1', 0], ['O43', 'ไม่ประเมิน'])).toMatchObject([
      { subject: 'OIT', row: 0, column: 1, params: { code: 'OIT', known: 33, count: 42 } },
    ]);
    expect(ignored(['9', 92], ['10', 100])).toEqual([]);
    expect(ignored(...openData(2565, []), ['9', 92])).toEqual([]);
  });

  test('name what is missing at the level that the sheet scores', () => {
    const missing = (...values: unknown[][]) =>
      doubts(values).flatMap(({ code, params }) => (code === 'missingItems' ? [params.named] : []));
    expect(missing(['ตัวชี้วัดที่ 1', 90], ['ตัวชี้วัดที่ 2', 105])).toEqual(['3, 4, 5', '6, 7, 8', '9, 10']);
    expect(missing(['IIT', 90], ['EIT', 90])).toEqual(['OIT']);
    expect(missing(['IIT', 90], ['EIT', 90], ...openData(2565, []).slice(1))).toEqual(['O1']);
  });
});
