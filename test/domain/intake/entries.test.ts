import { describe, expect, test } from '@jest/globals';
import type { FrameworkNode } from '../../../src/domain/framework/node';
import { nodeById } from '../../../src/domain/framework/tree';
import { type Entry, settle } from '../../../src/domain/intake/entries';
import { framework } from '../../bundle/offices';

const node = (id: string) => nodeById(framework(2565), id) as FrameworkNode;
const points = (id: string, score: number, row = 0): Entry => ({
  kind: 'points',
  node: node(id),
  points: score,
  place: { row, column: 1 },
});
const other = (kind: 'excluded' | 'refused', id: string): Entry => ({
  kind,
  node: node(id),
  place: { row: 9, column: 1 },
});

describe('settle', () => {
  test('keeps what is said once', () => {
    const { scores, excluded, refused } = settle([
      points('O1', 100),
      other('excluded', 'O2'),
      other('refused', 'O3'),
    ]);
    expect([[...scores], [...excluded], [...refused]]).toEqual([[['O1', 100]], ['O2'], ['O3']]);
  });

  test('counts the same score once, at its first place', () => {
    const { scores, places, findings } = settle([points('O1', 100, 3), points('O1', 100, 7)]);
    expect([...scores]).toEqual([['O1', 100]]);
    expect(places.get('O1')).toEqual({ row: 3, column: 1 });
    expect(findings).toMatchObject([{ code: 'duplicateSame', row: 7 }]);
  });

  test('does not call one score beside an unreadable row a repetition', () => {
    expect(settle([other('refused', 'O1'), points('O1', 100)]).findings).toEqual([]);
  });

  test('uses neither of two scores, nor a score beside "not assessed", nor one beside a row that cannot be read', () => {
    for (const second of [points('O1', 0), other('excluded', 'O1'), other('refused', 'O1')]) {
      const { scores, excluded, refused } = settle([points('O1', 100), second]);
      expect([scores.size, excluded.size, [...refused]]).toEqual([0, 0, ['O1']]);
    }
  });

  test('tells the first ten of many different scores', () => {
    const { findings } = settle(Array.from({ length: 12 }, (_, row) => points('I1', row, row)));
    expect(findings.length).toBe(12);
    expect(findings[0]?.params).toEqual({
      code: 'I1',
      count: 12,
      points: '0, 1, 2, 3, 4, 5, 6, 7, 8, 9, …',
    });
  });

  test.each([
    ['the same', () => 100],
    ['another', (row: number) => row],
  ])('looks at each of many rows that say %s a few times only', (_, score) => {
    const rows = 500;
    let looks = 0;
    const entries = Array.from({ length: rows }, (_, row) => ({
      ...points('I1', 0, row),
      get points() {
        looks++;
        return score(row);
      },
    }));
    expect(settle(entries).findings.length).toBeGreaterThanOrEqual(rows - 1);
    expect(looks).toBeLessThanOrEqual(rows * 4);
  });

  test('lets a group stand once in full and once rounded, but an item not', () => {
    expect(settle([points('9', 83.7037), points('9', 83.7)]).scores.get('9')).toBe(83.7037);
    expect(settle([points('I1', 83.7037), points('I1', 83.7)]).scores.size).toBe(0);
  });

  test('does not exclude a group of which something is scored', () => {
    const { excluded, refused, findings } = settle([
      other('excluded', '9'),
      points('O1', 0),
      points('O2', 0),
    ]);
    expect([[...excluded], [...refused]]).toEqual([[], ['9']]);
    expect(findings).toMatchObject([{ code: 'excludedButScored', row: 9, params: { named: 'O1, O2' } }]);
  });
});
