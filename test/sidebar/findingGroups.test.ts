import { describe, expect, test } from '@jest/globals';
import { findingGroups } from '../../src/sidebar/views/check/findingGroups';
import type { ReadFinding } from '../../src/wire/reading';

const finding = (code: string, severity: ReadFinding['severity']): ReadFinding => ({
  ...{ code, severity, place: null, subject: '', params: {}, suggestions: [], shown: '' },
});

const groups = (...findings: readonly ReadFinding[]) =>
  findingGroups(findings).map(([kind, group]) => [kind, ...group.map(({ code }) => code)]);

describe('findings in groups', () => {
  test('have errors first, and what is missing last: nothing of it was used', () => {
    const found = [
      finding('missingItems', 'warning'),
      finding('decimalComma', 'warning'),
      finding('overHundred', 'error'),
      finding('hiddenRows', 'warning'),
    ];
    expect(groups(...found)).toEqual([
      ['error', 'overHundred'],
      ['warning', 'decimalComma', 'hiddenRows'],
      ['missing', 'missingItems'],
    ]);
  });

  test('are only those that hold something, and each finding stands in one', () => {
    expect(groups()).toEqual([]);
    expect(groups(finding('onlyTotal', 'warning'), finding('noItems', 'warning'))).toEqual([
      ['missing', 'onlyTotal', 'noItems'],
    ]);
  });

  test('of a kind that the page does not know go by their severity', () => {
    expect(groups(finding('newer', 'warning'))).toEqual([['warning', 'newer']]);
  });
});
