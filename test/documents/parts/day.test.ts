// Days in short are written out where it is sure which one is meant.
import { expect, test } from '@jest/globals';
import { fullDay } from '../../../src/documents/parts/day';
import { monthOf } from '../../../src/documents/parts/month';

test.each([
  ['21 พ.ย. 69', '21 พฤศจิกายน 2569', 'พฤศจิกายน 2569'],
  ['๒๑ พ.ย. ๒๕๖๙', '21 พฤศจิกายน 2569', 'พฤศจิกายน 2569'],
  ['21/11/69', '21 พฤศจิกายน 2569', 'พฤศจิกายน 2569'],
  // In full already: as it was typed.
  ['๒๑ พฤศจิกายน ๒๕๖๙', '๒๑ พฤศจิกายน ๒๕๖๙', 'พฤศจิกายน ๒๕๖๙'],
  ['21 พฤศจิกายน พ.ศ. 2569', '21 พฤศจิกายน พ.ศ. 2569', 'พฤศจิกายน พ.ศ. 2569'],
  // Not one day, or a year that may be of another era: as it was typed.
  ['พ.ย. 69', 'พ.ย. 69', 'พ.ย. 69'],
  ['21 พ.ย.', '21 พ.ย.', 'พ.ย.'],
  ['21 พ.ย. 2026', '21 พ.ย. 2026', 'พ.ย. 2026'],
])('%s is written %s, on a cover %s', (typed, day, month) => {
  expect(fullDay(typed)).toBe(day);
  expect(monthOf(typed)).toBe(month);
});
