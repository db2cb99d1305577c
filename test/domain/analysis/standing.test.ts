import { expect, test } from '@jest/globals';
import { standingOf } from '../../../src/domain/analysis/standing';

test.each([
  [95.01, 'strong'],
  [95.005, 'strong'],
  [95.004, 'middle'],
  [95, 'middle'],
  [85, 'middle'],
  [84.995, 'middle'],
  [84.99, 'weak'],
])('%d is %s by the default cut-offs', (points, standing) => {
  expect(standingOf(points)).toBe(standing);
});

test('an office may set its own cut-offs', () => {
  expect(standingOf(89, { strongAbove: 95, weakBelow: 90, pass: 85 })).toBe('weak');
});

test('cut-offs are rounded like the scores', () => {
  expect(standingOf(84.994, { strongAbove: 95, weakBelow: 84.994, pass: 85 })).toBe('middle');
});
