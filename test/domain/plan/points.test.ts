import { describe, expect, test } from '@jest/globals';
import { assess } from '../../../src/domain/analysis/assessment';
import { DEFAULT_CUTOFFS } from '../../../src/domain/analysis/standing';
import { readScores } from '../../../src/domain/intake/read';
import { allPoints, planPoints } from '../../../src/domain/plan/points';
import { framework, openData, published2565 } from '../../bundle/offices';

const points = (rows: readonly (readonly unknown[])[], year = 2565, cutoffs = DEFAULT_CUTOFFS) =>
  planPoints(
    assess(framework(year), readScores({ values: rows.map(row => [...row]) }, framework(year))),
    cutoffs,
  );
const ids = (rows: readonly (readonly unknown[])[], year?: number) =>
  points(rows, year).map(({ at }) => at.node.id);

const survey = (letter: string, count: number, points: (number: number) => number): [string, number][] =>
  Array.from({ length: count }, (_, index) => [`${letter}${index + 1}`, points(index + 1)]);

describe('the points of a plan', () => {
  test('hold every all-or-nothing item below 100', () => {
    expect(ids(openData(2565, ['O12', 'O40']))).toEqual(expect.arrayContaining(['O12', 'O40']));
  });

  test('hold the indicator where only its score is known: the weak ones and each instrument’s lowest', () => {
    expect(ids(published2565())).toEqual(['8', 'O20', 'O12', 'O17', '2']);
  });

  test('hold every item below 100 of an indicator below the cut-off', () => {
    const items = [
      ...survey('E', 15, n => (n <= 5 ? ([100, 70, 70, 70, 70][n - 1] as number) : 99)),
      ...openData(2565, []),
    ];
    expect(ids(items).filter(id => id.startsWith('E'))).toEqual(['E2', 'E3', 'E4', 'E5']);
  });

  test('hold of a passing lowest indicator the items below its own score', () => {
    const items = [...survey('I', 30, n => (n === 3 ? 90 : n <= 6 ? 96 : 99)), ...openData(2565, [])];
    expect(ids(items).filter(id => id.startsWith('I'))).toEqual(['I3']);
  });

  test('hold one row for an instrument with nothing to mend, last', () => {
    const rows = points([['IIT', 100], ...survey('E', 15, () => 100), ...openData(2565, ['O1'])]);
    expect(rows.map(({ key }) => key)).toEqual(['structure', 'keep-IIT', 'keep-EIT']);
  });

  test('say nothing about an instrument without scores', () => {
    expect(ids(openData(2565, []))).toEqual(['OIT']);
  });

  test('come with those first that give back most', () => {
    const recovered = points(published2565()).map(({ recovery }) => recovery);
    expect(recovered).toEqual([...recovered].sort((a, b) => b - a));
    expect(recovered[0]).toBeCloseTo(1.887, 9);
  });

  test('have the same key in years with other codes', () => {
    const key = (year: number, code: string) => points(openData(year, [code]), year)[0]?.key;
    expect([key(2565, 'O17'), key(2566, 'O18'), key(2568, 'O10')]).toEqual([
      'e-service',
      'e-service',
      'e-service',
    ]);
  });

  test('follow the office’s own cut-offs', () => {
    const strict = { strongAbove: 95, weakBelow: 92, pass: 85 };
    expect(points(published2565(), 2565, strict).map(({ at }) => at.node.id)).toEqual(
      expect.arrayContaining(['6', '7', '8']),
    );
  });
});

test('every node that may stand in a plan has a point under a key of its own', () => {
  const all = allPoints(assess(framework(2565), { scores: new Map() }));
  expect(all.size).toBe(3 + 10 + 7 + 88);
});
