import { expect, test } from '@jest/globals';
import { readable, readableNumber } from '../../../src/domain/intake/readableNumber';

test.each([
  [28.040000000000003, 28.04],
  [97.4166, 97.4166],
  [97.41666666666667, 97.42],
  [0.00012345, 0.00012],
  [100, 100],
  [1e308, 1e308],
])('%p is shown as %p', (value, shown) => {
  expect(readableNumber(value)).toBe(shown);
});

test('a text that is such a number is shown alike, any other as it is', () => {
  expect(readable('28.040000000000003')).toBe('28.04');
  expect(readable('O12 28.040000000000003')).toBe('O12 28.040000000000003');
  expect(readable('97.4166')).toBe('97.4166');
});
