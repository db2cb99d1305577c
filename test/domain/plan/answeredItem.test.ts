// The item of a later assessment that plans and reports answer.
import { describe, expect, test } from '@jest/globals';
import { answeredItem } from '../../../src/domain/plan/answeredItem';

describe('a plan', () => {
  test.each([
    [2562, 2563, 'O42'],
    [2563, 2564, 'O42'],
    [2564, 2565, 'O42'],
    [2565, 2566, 'O42'],
    [2566, 2567, 'O34'],
    [2567, 2568, 'O27'],
    [2568, 2569, 'O25'],
  ])('of the scores of %i is published in %i as %s', (scored, year, item) => {
    expect(answeredItem('transparency-measures', scored)).toMatchObject({ year, item });
  });
});

describe('a report on what was done', () => {
  test.each([
    [2564, 2565, 'O43'],
    [2565, 2566, 'O43'],
    // The report on 2567 is asked for in 2568, that on 2568 in 2569.
    [2566, 2568, 'O28'],
    [2567, 2569, 'O26'],
  ])('on the plan of the scores of %i is asked for in %i as %s', (scored, year, item) => {
    expect(answeredItem('transparency-actions', scored)).toMatchObject({ year, item });
  });
});

test('years whose rules are not known have no item', () => {
  expect(answeredItem('transparency-actions', 2568)).toBeUndefined();
  expect(answeredItem('transparency-measures', 2569)).toBeUndefined();
});

test('only items whose place is sourced are certain', () => {
  expect(answeredItem('transparency-measures', 2564)?.isCertain).toBe(true);
  expect(answeredItem('transparency-measures', 2568)?.isCertain).toBe(false);
});
