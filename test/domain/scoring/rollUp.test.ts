import { describe, expect, test } from '@jest/globals';
import { type NodeScore, rollUp, scoreOf } from '../../../src/domain/scoring/rollUp';
import { framework } from '../../bundle/offices';

const fy2565 = framework(2565);
const all = (prefix: string, from: number, to: number, points: number): [string, number][] =>
  Array.from({ length: to - from + 1 }, (_, index) => [`${prefix}${from + index}`, points]);

const at = (id: string, scores: readonly [string, number][], excluded: readonly string[] = []): NodeScore => {
  const result = scoreOf(rollUp(fy2565, { scores: new Map(scores), excluded: new Set(excluded) }), id);
  if (!result) throw new Error(`no node ${id}`);
  return result;
};

describe('a node', () => {
  test('is complete when all its items have scores', () => {
    expect(at('9.4', all('O', 25, 28, 100))).toMatchObject({
      state: 'complete',
      source: 'computed',
      score: 100,
      coverage: 1,
    });
  });

  test('is partial when some are missing: a provisional score and its coverage', () => {
    expect(
      at('9.4', [
        ['O25', 100],
        ['O26', 0],
      ]),
    ).toMatchObject({ state: 'partial', score: 50, coverage: 0.5 });
  });

  test('is empty without any', () => {
    expect(at('9.4', [])).toMatchObject({ state: 'empty', score: undefined, coverage: 0 });
  });

  test('above weighs what is known by how much of it is known', () => {
    const indicator10 = at('10', [...all('O', 34, 41, 100), ['O42', 0]]);
    expect(indicator10).toMatchObject({ state: 'partial', coverage: 0.75 });
    expect(indicator10.score).toBeCloseTo(100 * (0.5 / 0.75), 9);
  });
});

describe('an entered score', () => {
  test('counts where the items do not give one', () => {
    expect(
      at('9.4', [
        ['O25', 100],
        ['9.4', 75],
      ]),
    ).toMatchObject({ state: 'complete', source: 'entered', score: 75 });
  });

  test('gives way to complete items, and is kept to compare', () => {
    expect(at('9.4', [...all('O', 25, 28, 100), ['9.4', 75]])).toMatchObject({
      source: 'computed',
      score: 100,
      entered: 75,
    });
  });
});

describe('an excluded item', () => {
  test('leaves the denominator', () => {
    expect(at('10.2', [['O42', 0]], ['O43'])).toMatchObject({ state: 'complete', score: 0 });
    expect(at('10', all('O', 34, 41, 100), ['O42', 'O43'])).toMatchObject({ state: 'complete', score: 100 });
  });

  test('takes the node above with it when it was the last', () => {
    expect(at('10.2', [], ['O42', 'O43'])).toMatchObject({ state: 'excluded', score: undefined });
  });
});

test('the rounding policy "eachLevel" rounds every computed node before it is used', () => {
  const policy = { ...fy2565, rounding: 'eachLevel' as const };
  const rolled = rollUp(policy, {
    scores: new Map([...all('O', 1, 9, 100), ...all('O', 10, 43, 100), ['O1', 0]]),
  });
  expect(scoreOf(rolled, '9.1')?.score).toBe(88.89);
  expect(scoreOf(rolled, '9')?.score).toBe(97.78);
});

test('a node that the framework does not have has no result', () => {
  expect(scoreOf(rollUp(fy2565, { scores: new Map() }), 'no such node')).toBeUndefined();
});
