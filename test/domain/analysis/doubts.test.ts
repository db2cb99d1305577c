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
});
