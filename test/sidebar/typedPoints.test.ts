import { describe, expect, test } from '@jest/globals';
import { typedPoints } from '../../src/sidebar/views/repair/typedPoints';

describe('points as they are typed', () => {
  test.each([
    ['85', 85],
    ['85.5', 85.5],
    [' 85.55 ', 85.55],
    ['85.', 85],
    ['85,5', 85.5],
    ['๘๕.๕๐', 85.5],
    ['0', 0],
    ['100.00', 100],
  ])('%j are %d', (text, points) => {
    expect(typedPoints(text)).toBe(points);
  });

  test.each(['', '100.01', '999', '-1', '85.555', '8 5', '85%', 'ครบ', '1e2', '.5', 'NaN'])(
    '%j is nothing that could be tried',
    text => {
      expect(typedPoints(text)).toBeUndefined();
    },
  );
});
