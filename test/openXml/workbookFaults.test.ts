// Every check of workbooks finds what it is for: a file damaged in that very way, and no other file.
import { describe, expect, test } from '@jest/globals';
import { officeFile } from './officeFile';
import { workbookSample } from './samples/workbook';
import { WORKBOOK_DAMAGES } from './samples/workbookDamages';
import { WORKBOOK_CHECKS, workbookFaults } from './workbookFaults';

test('a workbook without a fault has none', async () => {
  expect(workbookFaults(await workbookSample())).toEqual([]);
});

describe.each(WORKBOOK_DAMAGES.map(damage => [damage.check, damage.what, damage] as const))(
  '%s',
  (check, what, { change }) => {
    test(`finds ${what}`, async () => {
      expect(WORKBOOK_CHECKS[check](officeFile(change(await workbookSample())))).not.toEqual([]);
    });
  },
);

test('no check is without a damage that it finds', () => {
  expect(new Set(WORKBOOK_DAMAGES.map(({ check }) => check))).toEqual(new Set(Object.keys(WORKBOOK_CHECKS)));
});
