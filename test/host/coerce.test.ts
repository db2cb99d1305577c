// What typing or importing a text makes of it (USER_ENTERED).
import { describe, expect, test } from '@jest/globals';
import { coerce } from '../../scripts/host/coerce';

const date = (year: number, month: number, day: number) => new Date(Date.UTC(year, month - 1, day));

describe('numbers', () => {
  test.each([
    ['97.41', 97.41],
    ['00123', 123],
    ['1,000,000', 1_000_000],
    ['-5', -5],
    ['+5', 5],
    ['.5', 0.5],
    ['5.', 5],
    ['1e3', 1000],
    [' 97.41 ', 97.41],
  ])('%j is a number', (text, value) => {
    expect(coerce(text).value).toBe(value);
  });

  test.each([
    ['97.41%', 0.9741, '0.00%'],
    ['50 %', 0.5, '0%'],
    ['33.33%', 0.3333, '0.00%'],
    ['1e1%', 0.1, '0%'],
  ])('%s is a fraction shown as percent', (text, value, numberFormat) => {
    expect(coerce(text)).toEqual({ value, numberFormat });
  });
});

describe('text stays text', () => {
  test.each([
    'O12',
    'O๑๒',
    '๙๗.๔๑',
    '97,41',
    '1,00',
    '1 000',
    '0x64',
    '1OO',
    '-',
    '–',
    '.',
    ',',
    '%',
    '1-2-3-4',
    '9.1.2',
    '31/2/2565',
    'N/A',
    '=',
    ' ข้อ ',
  ])('%j', text => {
    expect(coerce(text)).toEqual({ value: text });
  });

  test('a leading apostrophe keeps the rest as it is', () => {
    expect(coerce("'00123")).toEqual({ value: '00123' });
    expect(coerce("'=1+1")).toEqual({ value: '=1+1' });
  });
});

describe('dates, day first', () => {
  test.each([
    ['1-2', date(2026, 2, 1), 'd/m'],
    ['1/10/2022', date(2022, 10, 1), 'd/m/yyyy'],
    ['1/10/65', date(1965, 10, 1), 'd/m/yyyy'],
    ['1-10-22', date(2022, 10, 1), 'd/m/yyyy'],
    ['2022-10-01', date(2022, 10, 1), 'yyyy-mm-dd'],
    ['29/2/2024', date(2024, 2, 29), 'd/m/yyyy'],
  ])('%s', (text, value, numberFormat) => {
    expect(coerce(text, 2026)).toEqual({ value, numberFormat });
  });
});

test('truth values and formulas', () => {
  expect(coerce('true')).toEqual({ value: true });
  expect(coerce('FALSE')).toEqual({ value: false });
  expect(coerce('=ITA_ITEMS(2565)')).toEqual({ value: '', formula: '=ITA_ITEMS(2565)' });
});
