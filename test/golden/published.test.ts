// Published results, through the built bundle: the right numbers, and not those of the usual wrong methods.
import { describe, expect, test } from '@jest/globals';
import { call, callTable } from '../bundle/bundle';
import { indicators, openData, PUBLISHED_RANKING, published2565 } from '../bundle/offices';

const scores = (items: unknown, year: number, ...levels: readonly (string | number)[]): number[] =>
  (call('ITA_SCORE', items, year, [levels]) as number[][])[0] as number[];

const rounded = (numbers: readonly number[]): string[] => numbers.map(number => number.toFixed(2));

describe('the FY2564 checklist with O1, O8, O23, O27 and O29 at zero', () => {
  const items = openData(2564, ['O1', 'O8', 'O23', 'O27', 'O29']);

  test('gives the published scores of the sub-indicators', () => {
    expect(rounded(scores(items, 2564, 9.1, 9.2, 9.3, 9.4, 9.5, 10.1, 10.2))).toEqual([
      '77.78',
      '100.00',
      '85.71',
      '75.00',
      '80.00',
      '100.00',
      '100.00',
    ]);
  });

  test('gives 83.70 and 91.85, not the flat means 84.85 and 88.37', () => {
    expect(rounded(scores(items, 2564, 9, 10, 'OIT'))).toEqual(['83.70', '100.00', '91.85']);
  });
});

describe('the FY2565 result 94.19', () => {
  test('comes out of the ten indicators: not 94.20 (parts rounded first), not 94.66 (flat mean)', () => {
    const items = indicators(99.33, 97.41, 98, 98.75, 98.66, 91.79, 89.43, 81.13, 92.14, 100);
    expect(rounded(scores(items, 2565, 'IIT', 'EIT', 'OIT', 'TOTAL'))).toEqual([
      '98.43',
      '87.45',
      '96.07',
      '94.19',
    ]);
    expect(call('ITA_GRADE', items, 2565)).toBe('A');
  });

  test('comes out of indicators and items together', () => {
    const items = published2565();
    expect(rounded(scores(items, 2565, 9.2, 9.3, 9, 'รวม'))).toEqual(['75.00', '85.71', '92.14', '94.19']);
    expect(call('ITA_GRADE', items, '๒๕๖๕')).toBe('A');
  });

  test('ranks the indicators as the office published them', () => {
    const rows = callTable('ITA_RANK', published2565(), 2565).map(([rank, , name, score, flag]) => [
      rank,
      name,
      Number(score).toFixed(2),
      flag,
    ]);
    expect(rows).toEqual(PUBLISHED_RANKING);
  });
});

test('one zero in 9.5 gives indicator 9 = 96.00 in FY2565', () => {
  expect(rounded(scores(openData(2565, ['O29']), 2565, 9))).toEqual(['96.00']);
});

describe('published FY2566 and FY2567 totals from the three instruments', () => {
  test.each([
    [2566, 85.67, 84.53, 97.5, '90.06'],
    [2567, 92.24, 94.15, 95.84, '94.25'],
  ])('FY%i: %d / %d / %d gives %s', (year, iit, eit, oit, total) => {
    const items = [
      ['IIT', iit],
      ['EIT', eit],
      ['OIT', oit],
    ];
    expect(rounded([call('ITA_SCORE', items, year) as number])).toEqual([total]);
  });
});
