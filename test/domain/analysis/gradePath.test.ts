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

/** The year 2565 with grades of an office's own: word, least total, floor. */
const withBands = (bands: readonly (readonly [string, number, number])[]): Framework => ({
  ...framework(2565),
  bands: bands.map(([grade, min, floor]) => ({ grade, min, floor, confidence: 'sourced' })),
});

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
    const own = withBands([
      ['A', 95, 85],
      ['B', 0, 0],
    ]);
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

  test('takes the better grade of two that as many repairs reach', () => {
    const office = [
      ...indicators(86, 86, 86, 86, 86, 81, 85, 85),
      ...openData(2566, ['O19', 'O23', 'O39', 'O40']),
    ];
    // O39 would give 2.00 points, but leave the second instrument at 83.67 and the grade at ผ่าน.
    expect(path(framework(2566), office)).toEqual({ grade: 'ผ่านดี', steps: [['6', '1.90', '86.80']] });
  });

  test('takes the higher total of equal grades, whichever floor of a better grade it leaves', () => {
    const own = withBands([
      ['A', 95, 85],
      ['B', 88, 0],
      ['C', 0, 0],
    ]);
    // Indicator 6 would lift every instrument to 85, but the total only to 89.20.
    const office = [...indicators(86, 86, 86, 86, 86, 70, 92, 92), ...openData(2565, ['O42'])];
    expect(path(own, office)).toEqual({ grade: 'B', steps: [['O42', '5.00', '91.20']] });
  });

  test('counts an instrument that prints as the floor as there', () => {
    // Indicator 6 lifts its instrument to 94.9967; O39 would give 2.00.
    const office = [...indicators(97, 97, 97, 97, 97, 90, 92.49, 92.5), ...openData(2566, ['O39'])];
    expect(path(framework(2566), office)).toEqual({ grade: 'ผ่านดีเยี่ยม', steps: [['6', '1.00', '95.60']] });
  });

  test('leaves out what is excluded', () => {
    const office = [...indicators(97, 97, 97, 97, 97, 60, 70, 80), ...openData(2566, ['O19', 'O39'])];
    expect(path(framework(2566), office, ['EIT'])).toEqual({
      grade: 'ผ่านดีเยี่ยม',
      steps: [['O39', '2.86', '97.29']],
    });
  });
});

test('where every level is rounded, a repair that gives less may reach more', () => {
  // Indicator 1 at 100 lifts its instrument by 4.004, but from 93.00 to 97.00 as rounded; indicator 6 by 4.003, but
  // from 92.98 to 96.99. The grade begins at 94.995.
  const office = indicators(79.98, 96.25, 96.25, 96.25, 96.25, 87.99, 95.48, 95.48);
  expect(path({ ...framework(2565), rounding: 'eachLevel' }, office, ['OIT'])).toEqual({
    grade: 'AA',
    steps: [['6', '2.00', '95.00']],
  });
  expect(path({ ...framework(2565), rounding: 'once' }, office, ['OIT'])).toEqual({
    grade: 'AA',
    steps: [
      ['1', '2.00', '94.99'],
      ['6', '2.00', '96.99'],
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
