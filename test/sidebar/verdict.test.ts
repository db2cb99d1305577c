import { describe, expect, test } from '@jest/globals';
import { assess } from '../../src/domain/analysis/assessment';
import { rankIndicators } from '../../src/domain/analysis/ranking';
import { scoreOf } from '../../src/domain/scoring/rollUp';
import { verdictOf } from '../../src/sidebar/parts/verdict';
import { framework, published2565 } from '../bundle/offices';

const verdict = (scores: Readonly<Record<string, number>>, id: string, excluded: readonly string[] = []) => {
  const office = { scores: new Map(Object.entries(scores)), excluded: new Set(excluded) };
  const at = scoreOf(assess(framework(2565), office), id);
  return at && verdictOf(at, 85);
};

describe('what a bar says', () => {
  test('is whether the printed score reaches the cut-off', () => {
    expect(verdict({ '8': 85 }, '8')).toBe('passed');
    expect(verdict({ '8': 84.995 }, '8')).toBe('passed');
    expect(verdict({ '8': 84.99 }, '8')).toBe('below');
  });

  test('is why that is not known where a score is not final', () => {
    expect(verdict({ '8': 100 }, 'EIT')).toBe('partial');
    expect(verdict({ '8': 100 }, 'IIT')).toBe('empty');
    expect(verdict({ '8': 100 }, '7', ['7'])).toBe('excluded');
  });

  test('is the same that the ranking says of every indicator', () => {
    const scores = new Map(published2565().map(([id, points]) => [String(id), points]));
    const ranked = rankIndicators(assess(framework(2565), { scores }), 90);
    expect(ranked.map(({ indicator }) => verdictOf(indicator, 90) === 'passed')).toEqual(
      ranked.map(({ passed }) => passed),
    );
    expect(ranked.some(({ passed }) => !passed)).toBe(true);
  });
});
