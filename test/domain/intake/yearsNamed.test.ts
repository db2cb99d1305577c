import { describe, expect, test } from '@jest/globals';
import { yearsNamed } from '../../../src/domain/intake/yearsNamed';
import { inRuns, yearsWith } from '../../../src/domain/intake/yearsWith';

describe('yearsNamed', () => {
  test.each<[string, number[], number | undefined, number[]]>([
    ['one with rules is meant', [2565, 2565], 2565, []],
    ['of two with rules neither is', [2564, 2565], undefined, []],
    ['one without rules is told', [2570], undefined, [2570]],
    ['one from before the first rules, too', [2561], undefined, [2561]],
    ['a later one without rules may be meant', [2569, 2570], undefined, [2570]],
    ['an earlier one beside it is history', [2561, 2565], 2565, []],
    ['a year before any assessment is no table’s', [2540], undefined, []],
    ['nothing is named', [], undefined, []],
  ])('%s', (_, named, year, unknown) => {
    expect(yearsNamed(named)).toEqual({ year, unknown });
  });
});

describe('yearsWith', () => {
  test('names the years that have a code, those that follow one another as a run', () => {
    expect([yearsWith('O35'), yearsWith('O28'), yearsWith('I30'), yearsWith('O99')]).toEqual([
      '2562–2567',
      '2562–2568',
      '2562–2565',
      '',
    ]);
    expect(inRuns([2562, 2564, 2565, 2569])).toBe('2562, 2564–2565, 2569');
  });
});
