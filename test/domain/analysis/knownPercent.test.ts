import { describe, expect, test } from '@jest/globals';
import { assess } from '../../../src/domain/analysis/assessment';
import { knownPercent } from '../../../src/domain/analysis/knownPercent';
import { framework, openData } from '../../bundle/offices';

const known = (scores: readonly (readonly [string | number, number])[]): number =>
  knownPercent(
    assess(framework(2565), { scores: new Map(scores.map(([id, points]) => [String(id), points])) }).total,
  );

describe('how much of a score is known', () => {
  test('is told by weight, in whole percent', () => {
    expect(known([])).toBe(0);
    expect(known([['IIT', 90]])).toBe(30);
    expect(
      known([
        ['IIT', 90],
        ['OIT', 90],
      ]),
    ).toBe(70);
    expect(known([['7', 90]])).toBe(10);
  });

  test('is 100 only when all is known', () => {
    const almost = [['IIT', 90], ['EIT', 90], ...openData(2565, []).slice(1)] as const;
    expect(known(almost)).toBe(99);
    expect(known([...almost, ['O1', 0]])).toBe(100);
  });
});
