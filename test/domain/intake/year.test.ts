import { describe, expect, test } from '@jest/globals';
import { readYear, yearsMentioned } from '../../../src/domain/intake/year';

describe('readYear', () => {
  test.each([2565, '2565', '๒๕๖๕', ' พ.ศ. 2565 ', 'ปีงบประมาณ พ.ศ.๒๕๖๕', 'ปี 2565'])('reads %p', value => {
    expect(readYear(value)).toEqual({ kind: 'year', year: 2565 });
  });

  test.each([
    [2022, 2565],
    ['65', 2565],
    ['๖๕', 2565],
  ])('refuses %p and suggests %p', (value, suggestion) => {
    expect(readYear(value)).toMatchObject({ kind: 'refused', suggestion });
  });

  test.each(['ปีนี้', 25, 2565.5, 12_565, true, {}, Number.NaN])('refuses %p without a guess', value => {
    const reading = readYear(value);
    expect(reading.kind).toBe('refused');
    expect(reading).not.toHaveProperty('suggestion');
  });

  test.each(['', null, undefined])('sees nothing in %p', value => {
    expect(readYear(value)).toEqual({ kind: 'blank' });
  });
});

describe('yearsMentioned', () => {
  test('finds years that are called so, in order', () => {
    expect(yearsMentioned('ปีงบประมาณ พ.ศ. ๒๕๖๕ เทียบกับปี 2564')).toEqual([2565, 2564]);
  });

  test('finds none in a number that is not called a year', () => {
    expect(yearsMentioned('เลขที่ 2565')).toEqual([]);
    expect(yearsMentioned('ปี 25651')).toEqual([]);
  });
});
