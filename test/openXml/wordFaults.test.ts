// Every check of Word files finds what it is for: a file damaged in that very way, and no other file.
import { describe, expect, test } from '@jest/globals';
import { officeFile } from './officeFile';
import { wordSample } from './samples/word';
import { WORD_DAMAGES } from './samples/wordDamages';
import { WORD_CHECKS, wordFaults } from './wordFaults';

test('a file without a fault has none', async () => {
  expect(wordFaults(await wordSample())).toEqual([]);
});

describe.each(WORD_DAMAGES.map(damage => [damage.check, damage.what, damage] as const))(
  '%s',
  (check, what, { change }) => {
    test(`finds ${what}`, async () => {
      expect(WORD_CHECKS[check](officeFile(change(await wordSample())))).not.toEqual([]);
    });
  },
);

test('no check is without a damage that it finds', () => {
  expect(new Set(WORD_DAMAGES.map(({ check }) => check))).toEqual(new Set(Object.keys(WORD_CHECKS)));
});
