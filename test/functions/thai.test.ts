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
