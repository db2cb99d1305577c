import { describe, expect, test } from '@jest/globals';
import { assess } from '../../../src/domain/analysis/assessment';
import { withScores } from '../../../src/domain/analysis/whatIf';
import { type EnteredScores, scoreOf } from '../../../src/domain/scoring/rollUp';
import { framework, published2565 } from '../../bundle/offices';

const office = (
  scores: Readonly<Record<string, number>>,
  excluded: readonly string[] = [],
): EnteredScores => ({
  scores: new Map(Object.entries(scores)),
  excluded: new Set(excluded),
});

const scoreIn = (entered: EnteredScores, id: string): number | undefined =>
  scoreOf(assess(framework(2565), entered), id)?.score;

const changed = (entered: EnteredScores, changes: Readonly<Record<string, number>>): EnteredScores =>
  withScores(entered, new Map(Object.entries(changes)));

describe('an office with some scores changed', () => {
  const published: EnteredScores = {
    scores: new Map(published2565().map(([code, score]) => [String(code), score])),
  };

  test('is assessed as it would be: the published 94.19 is 94.69 with O12 repaired', () => {
    const mended = assess(framework(2565), changed(published, { O12: 100 }));
    expect(mended.total.score).toBeCloseTo(94.6926, 4);
    expect(mended.grade).toBe('A');
  });

  test('changes several scores at once, up and down, at any level', () => {
    const mended = changed(published, { O12: 100, O17: 100, '8': 51.13 });
    expect(scoreIn(mended, '9.2')).toBe(100);
    expect(scoreIn(mended, 'EIT')).toBeCloseTo((91.79 + 89.43 + 51.13) / 3, 9);
  });

  test('leaves the office itself and the changes as they were', () => {
    const before = new Map(published.scores);
    const changes = new Map([['O12', 100]]);
    withScores(published, changes);
    expect(published.scores).toEqual(before);
    expect(changes).toEqual(new Map([['O12', 100]]));
  });

  test('may score what had no score, as if it were typed into the sheet', () => {
    const before = office({ O42: 50 });
    expect(scoreOf(assess(framework(2565), before), '10.2')?.state).toBe('partial');
    expect(scoreIn(changed(before, { O43: 100 }), '10.2')).toBe(75);
  });
});

describe('a change moves the total only where it counts', () => {
  test('an excluded item stays excluded', () => {
    const mended = changed(office({ O42: 50, O43: 0 }, ['O43']), { O43: 100 });
    expect(scoreOf(assess(framework(2565), mended), 'O43')?.state).toBe('excluded');
    expect(scoreIn(mended, '10.2')).toBe(50);
  });

  test('an entered score stands while the items below it are incomplete, and gives way once they are complete', () => {
    const before = office({ '10.2': 60, O42: 50 });
    expect(scoreIn(changed(before, { O42: 100 }), '10.2')).toBe(60);
    expect(scoreIn(changed(before, { O42: 100, O43: 90 }), '10.2')).toBe(95);
    expect(scoreIn(changed(before, { '10.2': 100 }), '10.2')).toBe(100);
  });

  test('a node with complete items is still computed from them', () => {
    expect(scoreIn(changed(office({ O42: 50, O43: 100 }), { '10.2': 100 }), '10.2')).toBe(75);
  });
});

test.each([-0.01, 100.01, Number.NaN, Number.POSITIVE_INFINITY])('%d points are refused', points => {
  expect(() => changed(office({}), { O1: points })).toThrow(RangeError);
});
