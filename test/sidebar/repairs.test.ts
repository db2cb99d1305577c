import { describe, expect, test } from '@jest/globals';
import { points2 } from '../../src/domain/scoring/round';
import { officeOf } from '../../src/sidebar/office';
import { changesOn, repairsOf, tried } from '../../src/sidebar/views/repair/repairs';
import { framework, published2565 } from '../bundle/offices';
import { readingOf } from './readings';

const published = Object.fromEntries(published2565());
const office = readingOf(framework(2565), published, { comments: { O12: 'ไม่มีหัวข้อปัญหา' } });

describe('what can be repaired', () => {
  test('stands in the order of what it gives back, with the total once all so far are repaired', () => {
    const first = repairsOf(office).slice(0, 4);
    expect(first.map(({ at, points, total }) => [at.node.id, points2(points), points2(total ?? 0)])).toEqual([
      ['8', '1.89', '96.08'],
      ['7', '1.06', '97.14'],
      ['6', '0.82', '97.96'],
      ['O20', '0.57', '98.53'],
    ]);
  });

  test('leads to 100 in the end, and leaves out what is full', () => {
    const all = repairsOf(office);
    expect(all).toHaveLength(11);
    expect(all[all.length - 1]?.total).toBeCloseTo(100, 9);
    expect(all.every(({ at }) => (at.score ?? 0) < 100)).toBe(true);
  });

  test('has its instrument and the comment of the assessor', () => {
    const o12 = repairsOf(office).find(({ at }) => at.node.id === 'O12');
    expect(o12).toMatchObject({ instrument: { id: 'OIT' }, comment: 'ไม่มีหัวข้อปัญหา' });
  });

  test('is nothing in an office with full scores, and what is known in one with gaps', () => {
    expect(repairsOf(readingOf(framework(2565), { IIT: 100, EIT: 100, OIT: 100 }))).toEqual([]);
    const gaps = repairsOf(readingOf(framework(2565), { '8': 80, O12: 0 }));
    expect(gaps.map(({ at }) => at.node.id)).toEqual(['8', 'O12']);
  });

  test('has no running total while the total is provisional, which leaves out what is missing', () => {
    const gaps = repairsOf(readingOf(framework(2565), { '8': 80, O12: 0 }));
    expect(gaps.map(({ total }) => total)).toEqual([undefined, undefined]);
    expect(gaps.every(({ points }) => points > 0)).toBe(true);
  });

  test('does not hold what is not assessed', () => {
    const { O12: _, ...others } = published;
    const reading = readingOf(framework(2565), { ...others, O12: 0 }, { excluded: ['O12'] });
    expect(repairsOf(reading).map(({ at }) => at.node.id)).not.toContain('O12');
  });

  test('is the same list for the same reading, so that no row is drawn again for nothing', () => {
    expect(repairsOf(office)).toBe(repairsOf(office));
  });
});

describe('the office as it would be', () => {
  test('is the present one, the very same, while nothing is tried', () => {
    expect(tried(office, new Map())).toBe(officeOf(office).assessment);
  });

  test('has another total and grade with another score', () => {
    const then = tried(office, new Map([['8', 90]]));
    expect(points2(then.total.score ?? 0)).toBe('95.08');
    expect(then.grade).toBe('AA');
  });

  test('comes of what can still be repaired: what is full by now is no change any more', () => {
    const changes = new Map([
      ['O12', 100],
      ['O1', 100],
      ['8', 85],
    ]);
    expect([...changesOn(office, changes)]).toEqual([
      ['8', 85],
      ['O12', 100],
    ]);
  });
});
