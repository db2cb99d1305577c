// Rounding against integer arithmetic: weighted sums as the assessment makes them, ties included.
import { expect, test } from '@jest/globals';
import { points2, round2, roundTo } from '../../src/domain/scoring/round';
import fc from '../fastCheck';

test('a weighted sum of printed scores rounds as the exact sum does, half up', () => {
  const hundredths = fc.integer({ min: 0, max: 10_000 });
  fc.assert(
    fc.property(hundredths, hundredths, hundredths, (iit, eit, oit) => {
      // 0.3 a + 0.3 b + 0.4 c in tenths of hundredths is an integer, so the exact result needs no fractions.
      const exact = Math.floor((3 * iit + 3 * eit + 4 * oit + 5) / 10) / 100;
      expect(round2(0.3 * (iit / 100) + 0.3 * (eit / 100) + 0.4 * (oit / 100))).toBe(exact);
    }),
    { numRuns: 20_000 },
  );
});

test('the mean of any number of printed scores rounds as the exact mean does, half up', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 10_000 }), { minLength: 1, maxLength: 9 }), all => {
      const sum = all.reduce((total, one) => total + one, 0);
      const exact = Math.floor((2 * sum + all.length) / (2 * all.length)) / 100;
      const mean = all.reduce((total, one) => total + one / 100, 0) / all.length;
      expect(round2(mean)).toBe(exact);
    }),
    { numRuns: 20_000 },
  );
});

test('a value within 1e-9 below a tie is the tie, one further below is not', () => {
  expect(round2(94.185 - 9e-10)).toBe(94.19);
  expect(round2(94.185 - 2e-9)).toBe(94.18);
});

test('a rounded value stays what it is', () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 10_000 }), n => expect(round2(n / 100)).toBe(n / 100)));
});

test('rounds away from zero and to any number of decimals', () => {
  expect(roundTo(-2.5, 0)).toBe(-3);
  expect(roundTo(2.345678, 4)).toBe(2.3457);
});

test('prints both decimals', () => {
  expect(points2(94.1)).toBe('94.10');
});
