import { describe, expect, test } from '@jest/globals';
import { assess } from '../../../src/domain/analysis/assessment';
import { framework } from '../../bundle/offices';

const entered = (scores: readonly (readonly [string, number])[], excluded: readonly string[] = []) => ({
  scores: new Map(scores),
  excluded: new Set(excluded),
});

describe('an assessment', () => {
  test('has grade and pass once the total is complete', () => {
    const assessment = assess(
      framework(2565),
      entered([
        ['IIT', 90],
        ['EIT', 80],
        ['OIT', 85],
      ]),
    );
    expect(assessment).toMatchObject({ grade: 'A', passed: true });
  });

  test('has neither while it is provisional', () => {
    const assessment = assess(
      framework(2565),
      entered([
        ['IIT', 90],
        ['EIT', 80],
      ]),
    );
    expect(assessment.total.state).toBe('partial');
    expect(assessment).toMatchObject({ grade: undefined, passed: undefined });
  });

  test('holds the floors of the year against every assessed instrument', () => {
    expect(
      assess(
        framework(2567),
        entered([
          ['IIT', 99],
          ['EIT', 84],
          ['OIT', 99],
        ]),
      ).grade,
    ).toBe('ผ่าน');
    expect(
      assess(
        framework(2567),
        entered(
          [
            ['IIT', 99],
            ['OIT', 99],
          ],
          ['EIT'],
        ),
      ).grade,
    ).toBe('ผ่านดีเยี่ยม');
  });

  test('passes on the rounded total', () => {
    expect(
      assess(
        framework(2565),
        entered([
          ['IIT', 84.995],
          ['EIT', 84.995],
          ['OIT', 84.995],
        ]),
      ).passed,
    ).toBe(true);
    expect(
      assess(
        framework(2565),
        entered([
          ['IIT', 84.99],
          ['EIT', 84.99],
          ['OIT', 84.99],
        ]),
      ).passed,
    ).toBe(false);
  });
});
