// ITA_THAI: digits for documents.
import { describe, expect, test } from '@jest/globals';
import { call, messageOf } from '../bundle/bundle';

describe('ITA_THAI', () => {
  test('writes a number with 2 decimals, half up', () => {
    expect(call('ITA_THAI', 94.185)).toBe('๙๔.๑๙');
    expect(call('ITA_THAI', 100)).toBe('๑๐๐.๐๐');
  });

  test('takes a number of decimals', () => {
    expect(call('ITA_THAI', 2565, 0)).toBe('๒๕๖๕');
    expect(call('ITA_THAI', 0.0645, 3)).toBe('๐.๐๖๕');
    expect(messageOf('ITA_THAI', 1, 'สอง')).toContain('0–6');
    expect(messageOf('ITA_THAI', 1, -1)).toContain('0–6');
  });

  test('refuses a number with more digits than a cell holds', () => {
    expect(call('ITA_THAI', 999999999999999, 0)).toBe('๙๙๙๙๙๙๙๙๙๙๙๙๙๙๙');
    expect(call('ITA_THAI', 999999999999999)).toBe('๙๙๙๙๙๙๙๙๙๙๙๙๙๙๙.๐๐');
    expect(call('ITA_THAI', 1234567890123.45)).toBe('๑๒๓๔๕๖๗๘๙๐๑๒๓.๔๕');
    expect(call('ITA_THAI', -0.000001, 6)).toBe('-๐.๐๐๐๐๐๑');
    for (const [number, places] of [
      [1e15, 0],
      [-1234567890123456, 0],
      [12345678901234.56, 2],
      [1234567890.123456, 6],
      [1e21, 2],
      [Number.POSITIVE_INFINITY, 2],
    ])
      expect(messageOf('ITA_THAI', number, places)).toMatch(/15 หลัก.*โปรด/);
    expect(call('ITA_THAI', [[1, 1e15]])).toEqual([['๑.๐๐', expect.stringContaining('15 หลัก')]]);
  });

  test('leaves text as it is, and blank blank; a range gives a range', () => {
    expect(
      call('ITA_THAI', [
        ['O12', ''],
        [1, true],
      ]),
    ).toEqual([
      ['O12', ''],
      ['๑.๐๐', true],
    ]);
  });

  test('without a value it shows the formula to write', () => {
    expect(messageOf('ITA_THAI')).toContain('=ITA_THAI(B2)');
  });
});

test('decimals may be Thai digits or a range of one', () => {
  expect(call('ITA_THAI', 94.19, '๑')).toBe('๙๔.๒');
  expect(call('ITA_THAI', 94.19, [[1]])).toBe('๙๔.๒');
  expect(call('ITA_THAI', 94.19, [[' ']])).toBe('๙๔.๑๙');
});
