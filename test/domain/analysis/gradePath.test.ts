import { describe, expect, test } from '@jest/globals';
import { gradePath } from '../../../src/domain/analysis/gradePath';
import type { Framework } from '../../../src/domain/framework/node';
import { framework, indicators, openData, type Pair, published2565 } from '../../bundle/offices';

const path = (of: Framework, pairs: readonly Pair[], excluded: readonly string[] = []) => {
  const found = gradePath(of, {
    scores: new Map(pairs.map(([code, score]) => [String(code), score])),
    excluded: new Set(excluded),
  });
  return (
    found && {
      grade: found.grade,
      steps: found.steps.map(({ at, points, total }) => [at.node.id, points.toFixed(2), total.toFixed(2)]),
    }
  );
};

describe('the way to a better grade by the total', () => {
  test('is one repair for the published 94.19: the one that gives back most', () => {
    expect(path(framework(2565), published2565())).toEqual({
      grade: 'AA',
      steps: [['8', '1.89', '96.08']],
    });
  });

  test('goes from the largest on with the running total, and takes the first of equal ones', () => {
    const office = [
      ...indicators(94, 94, 94, 94, 94, 94, 94, 94),
      ...openData(2565, ['O12', 'O17', 'O20', 'O29']),
    ];
    expect(path(framework(2565), office)).toEqual({
      grade: 'AA',
      steps: [
        ['O29', '0.80', '94.83'],
        ['6', '0.60', '95.43'],
      ],
    });
  });

  test('names the better grade still that one repair reaches', () => {
    expect(path(framework(2565), [...indicators(90, 90, 90, 90, 90, 90, 90, 90), ['OIT', 60]])).toEqual({
      grade: 'A',
      steps: [['OIT', '16.00', '94.00']],
    });
    expect(path(framework(2565), [...indicators(98, 98, 98, 98, 98, 98, 98, 98), ['OIT', 60]])).toEqual({
      grade: 'AA',
      steps: [['OIT', '16.00', '98.80']],
    });
  });
});

describe('the way to a better grade by the floors', () => {
  test('mends the instrument below the floor, however much more another repair gives to the total', () => {
    const office = [...indicators(97, 97, 97, 97, 97, 98, 90, 93), ...openData(2566, ['O39'])];
    expect(path(framework(2566), office)).toEqual({ grade: 'ผ่านดีเยี่ยม', steps: [['7', '1.00', '96.20']] });
  });

  test('mends every instrument below the floor, and then what gives most until the total suffices', () => {
    const own = {
      ...framework(2565),
      bands: [
        { grade: 'A', min: 95, floor: 85, confidence: 'sourced' as const },
        { grade: 'B', min: 0, confidence: 'sourced' as const },
      ],
    };
    // Indicator 6 and O42 alone lift the total to 95.04, but leave the first instrument at 84.80.
    const office = [...indicators(40, 96, 96, 96, 96, 50, 98, 98), ...openData(2565, ['O42'])];
    expect(path(own, office)).toEqual({
      grade: 'A',
      steps: [
        ['6', '5.00', '90.04'],
        ['O42', '5.00', '95.04'],
        ['1', '3.60', '98.64'],
      ],
    });
  });

  test('asks for no floor that the next grade does not have', () => {
    const office = [...indicators(70, 70, 70, 70, 70, 90, 90, 90), ...openData(2566, ['O39', 'O40'])];
    expect(path(framework(2566), office)).toEqual({ grade: 'ผ่าน', steps: [['O39', '2.00', '86.00']] });
  });

  test('leaves out what is excluded', () => {
    const office = [...indicators(97, 97, 97, 97, 97, 60, 70, 80), ...openData(2566, ['O19', 'O39'])];
    expect(path(framework(2566), office, ['EIT'])).toEqual({
      grade: 'ผ่านดีเยี่ยม',
      steps: [['O39', '2.86', '97.29']],
    });
  });
});

test('the year decides whether the levels are rounded on the way: 94.9938 is 95.00 if they are', () => {
  const office: Pair[] = [...indicators(60, 93.74, 93.74, 93.75, 93.75, 95, 95, 94.99), ['OIT', 94.99]];
  expect(path({ ...framework(2565), rounding: 'eachLevel' }, office)).toEqual({
    grade: 'AA',
    steps: [['1', '2.40', '95.00']],
  });
  expect(path({ ...framework(2565), rounding: 'once' }, office)).toEqual({
    grade: 'AA',
    steps: [
      ['1', '2.40', '94.99'],
      ['OIT', '2.00', '97.00'],
    ],
  });
});

describe('there is no way', () => {
  test('from the best grade', () => {
    expect(
      path(framework(2565), [...indicators(99, 99, 99, 99, 99, 99, 99, 99), ...openData(2565, [])]),
    ).toBe(undefined);
  });

  test('while the assessment is not complete', () => {
    expect(path(framework(2565), openData(2565, ['O1']))).toBeUndefined();
    expect(path(framework(2565), [])).toBeUndefined();
    expect(path(framework(2565), [['TOTAL', 90]])).toBeUndefined();
  });
});
