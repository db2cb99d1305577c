import { describe, expect, test } from '@jest/globals';
import { addressOf } from '../../../src/domain/intake/address';

describe('addressOf', () => {
  test.each([
    [0, 0, 'A1'],
    [12, 2, 'C13'],
    [9, 25, 'Z10'],
    [0, 26, 'AA1'],
    [99, 701, 'ZZ100'],
    [0, 702, 'AAA1'],
  ])('names row %i, column %i as %s', (row, column, address) => {
    expect(addressOf(row, column)).toBe(address);
  });
});
