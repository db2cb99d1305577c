import { describe, expect, test } from '@jest/globals';
import { assess } from '../../../src/domain/analysis/assessment';
import { gradeDistance } from '../../../src/domain/analysis/gradeDistance';
import { framework, published2565 } from '../../bundle/offices';

/** Distance of an office of which the three instruments are known; an excluded one has no score. */
const distance = (year: number, iit: number, eit: number | undefined, oit: number) =>
  gradeDistance(
    assess(framework(year), {
      scores: new Map([['IIT', iit], ['OIT', oit], ...(eit === undefined ? [] : ([['EIT', eit]] as const))]),
      excluded: new Set(eit === undefined ? ['EIT'] : []),
    }),
  );

describe('until FY2565 the total alone decides', () => {
  test('the published 94.19 is A: 0.81 below AA, and 9.19 may go before it is B', () => {
    const scores = new Map(published2565().map(([code, score]) => [String(code), score]));
    expect(gradeDistance(assess(framework(2565), { scores }))).toEqual({
      grade: 'A',
      next: { grade: 'AA', total: 0.81, instruments: [] },
      losing: { total: { points: 9.19, grade: 'B' }, instruments: [] },
    });
  });

  test('the best grade has no next one, and the lowest cannot be lost', () => {
    expect(distance(2565, 96, 96, 96)).toEqual({
      grade: 'AA',
      next: undefined,
      losing: { total: { points: 1, grade: 'A' }, instruments: [] },
    });
    expect(distance(2565, 40, 40, 40)).toEqual({
      grade: 'F',
      next: { grade: 'E', total: 10, instruments: [] },
      losing: undefined,
    });
  });

  test('points are counted between printed numbers', () => {
    expect(distance(2565, 94.9949, 94.9949, 94.9949)?.next?.total).toBe(0.01);
    expect(distance(2565, 94.995, 94.995, 94.995)).toMatchObject({
      grade: 'AA',
      losing: { total: { points: 0 } },
    });
    expect(distance(2565, 85.0149, 85.0149, 85.0149)?.losing?.total.points).toBe(0.01);
  });
});

describe('from FY2566 the instruments have floors', () => {
  test('a published 95.81 is ผ่านดี: only the instrument below 95 is missing', () => {
    expect(distance(2566, 96, 94.9, 96.35)).toEqual({
      grade: 'ผ่านดี',
      next: { grade: 'ผ่านดีเยี่ยม', total: 0, instruments: [{ id: 'EIT', points: 0.1 }] },
      losing: {
        total: { points: 10.81, grade: 'ต้องปรับปรุง' },
        instruments: [
          { id: 'IIT', points: 11, grade: 'ผ่าน' },
          { id: 'EIT', points: 9.9, grade: 'ผ่าน' },
          { id: 'OIT', points: 11.35, grade: 'ผ่าน' },
        ],
      },
    });
  });

  test('a published 94.64 is ผ่าน: of the grade with the same total only the floor is missing', () => {
    expect(distance(2568, 98.5, 84.99, 98.98)).toEqual({
      grade: 'ผ่าน',
      next: { grade: 'ผ่านดี', total: 0, instruments: [{ id: 'EIT', points: 0.01 }] },
      losing: { total: { points: 9.64, grade: 'ต้องปรับปรุง' }, instruments: [] },
    });
  });

  test('the grade after ต้องปรับปรุง asks for the total only', () => {
    expect(distance(2567, 60, 70, 90)?.next).toEqual({ grade: 'ผ่าน', total: 10, instruments: [] });
  });

  test('total and several instruments may be missing at once', () => {
    expect(distance(2567, 86, 90, 97)?.next).toEqual({
      grade: 'ผ่านดีเยี่ยม',
      total: 3.4,
      instruments: [
        { id: 'IIT', points: 9 },
        { id: 'EIT', points: 5 },
      ],
    });
  });

  test('an instrument that prints as the floor has reached it', () => {
    expect(distance(2567, 99, 94.995, 99)).toMatchObject({
      grade: 'ผ่านดีเยี่ยม',
      losing: { instruments: [{ id: 'IIT' }, { id: 'EIT', points: 0, grade: 'ผ่านดี' }, { id: 'OIT' }] },
    });
  });

  test('an excluded instrument has no floor to reach', () => {
    const found = distance(2567, 90, undefined, 96);
    expect(found?.next?.instruments).toEqual([{ id: 'IIT', points: 5 }]);
    expect(found?.losing?.instruments.map(({ id }) => id)).toEqual(['IIT', 'OIT']);
  });
});

describe('there is no distance', () => {
  const distanceOf = (scores: Readonly<Record<string, number>>, excluded: readonly string[] = []) =>
    gradeDistance(
      assess(framework(2565), { scores: new Map(Object.entries(scores)), excluded: new Set(excluded) }),
    );

  test('while an instrument is missing, even if somebody entered the total', () => {
    expect(distanceOf({ IIT: 90, EIT: 90 })).toBeUndefined();
    expect(distanceOf({ TOTAL: 90, IIT: 90, EIT: 90 })).toBeUndefined();
  });

  test('without any score, or with nothing to assess', () => {
    expect(distanceOf({})).toBeUndefined();
    expect(distanceOf({ IIT: 90 }, ['IIT', 'EIT', 'OIT'])).toBeUndefined();
  });
});
