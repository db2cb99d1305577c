// Totals of the built bundle against effective weights written down here, over generated offices of every year.
import { describe, expect, test } from '@jest/globals';
import { call } from '../bundle/bundle';
import fc from '../fastCheck';

interface Part {
  readonly codes: readonly (string | number)[];
  /** Of each code. */
  readonly weight: number;
}

const codes = (letter: string, from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, index) => `${letter}${from + index}`);

/** Sub-indicators of 9 and of 10 by their last item. */
const CHECKLISTS: Readonly<Record<number, readonly [readonly number[], readonly number[]]>> = {
  2562: [
    [9, 17, 24, 28, 33],
    [41, 48],
  ],
  2563: [
    [9, 17, 24, 28, 33],
    [41, 43],
  ],
  2564: [
    [9, 17, 24, 28, 33],
    [41, 43],
  ],
  2565: [
    [9, 17, 24, 28, 33],
    [41, 43],
  ],
  2566: [
    [10, 18, 22, 26, 30],
    [38, 43],
  ],
  2567: [
    [6, 13, 17, 21, 25],
    [33, 35],
  ],
  2568: [
    [4, 11, 13, 16, 20],
    [24, 28],
  ],
  2569: [
    [4, 10, 12, 15, 19],
    [24, 26],
  ],
};

const surveyItems = (): Part[] => [
  { codes: codes('I', 1, 30), weight: 0.3 / 30 },
  { codes: codes('E', 1, 15), weight: 0.3 / 15 },
];
const surveyIndicators = (): Part[] => [
  { codes: [1, 2, 3, 4, 5], weight: 0.3 / 5 },
  { codes: [6, 7, 8], weight: 0.3 / 3 },
];

function checklist(year: number): Part[] {
  let first = 1;
  return (CHECKLISTS[year] ?? []).flatMap(lasts =>
    lasts.map(last => {
      const items = codes('O', first, last);
      first = last + 1;
      return { codes: items, weight: 0.4 / 2 / lasts.length / items.length };
    }),
  );
}

describe.each(Object.keys(CHECKLISTS).map(Number))('FY%i', year => {
  const parts = [...(year <= 2565 ? surveyItems() : surveyIndicators()), ...checklist(year)];
  const all = parts.flatMap(part => part.codes.map(code => ({ code, weight: part.weight })));

  test('totals equal the sum of weight × score to 1e-9', () => {
    // From 11: an office whose scores are all 10 or less counts on another scale, and is asked about.
    const office = fc.array(fc.integer({ min: 1_100, max: 10_000 }), {
      minLength: all.length,
      maxLength: all.length,
    });
    fc.assert(
      fc.property(office, hundredths => {
        const items = all.map(({ code }, index) => [code, (hundredths[index] as number) / 100]);
        const expected = all.reduce(
          (sum, { weight }, index) => sum + (weight * (hundredths[index] as number)) / 100,
          0,
        );
        expect(Math.abs((call('ITA_SCORE', items, year) as number) - expected)).toBeLessThan(1e-9);
      }),
      { numRuns: 15 },
    );
  });

  test('what the items would give back adds up to 100 − total', () => {
    const items = all
      .map(({ code }, index) => [code, (index * 37) % 101])
      .map(([code, points]) => [code, points === 1 ? 2 : points]);
    const gains = (call('ITA_GAIN', items, year) as (string | number)[][]).slice(1);
    const sum = gains.reduce((total, [, , , points]) => total + Number(points), 0);
    expect(Math.abs(sum + (call('ITA_SCORE', items, year) as number) - 100)).toBeLessThan(1e-9);
    expect(gains[gains.length - 1]?.[4]).toBeCloseTo(sum, 9);
  });
});
