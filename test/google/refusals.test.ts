// What Google says, as scripts in the field report it, is told apart; what is not known keeps its own words.
import { describe, expect, test } from '@jest/globals';
import { SAYS, translated, withoutScope } from '../../scripts/host/refusalTexts';
import { Refused } from '../../src/app/refused';
import { kindOf, refusedBy } from '../../src/google/refusals';
import type { GoogleKind } from '../../src/wire/refusal';

const TEXTS: readonly (readonly [says: string, kind: GoogleKind])[] = [
  [SAYS.full, 'full'],
  [
    'Exception: This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
    'full',
  ],
  ['เกินจำนวนเซลล์ที่จำกัดไว้ 10000000 เซลล์', 'full'],
  ['Das Limit von 10.000.000 Zellen', 'full'],
  [SAYS.protected, 'protected'],
  ['You are trying to edit a protected cell or object.', 'protected'],
  [translated(SAYS.protected, 'ja'), 'protected'],
  [SAYS.typed, 'typed'],
  ['Invalid requests[0].setDataValidation: This operation is not allowed on cells in typed columns', 'typed'],
  [withoutScope('SpreadsheetApp.getActiveSpreadsheet', 'spreadsheets.currentonly'), 'noSheets'],
  ['You do not have permission to call SpreadsheetApp.getActive', 'noSheets'],
  [
    'คุณไม่ได้รับอนุญาตให้เรียกใช้ SpreadsheetApp.getActiveSpreadsheet สิทธิ์ที่จำเป็นคือ (https://www.googleapis.com/auth/spreadsheets.currentonly || https://www.googleapis.com/auth/spreadsheets)',
    'noSheets',
  ],
  [
    'Authorization is required to perform that action. Please run the script again to authorize it.',
    'noSheets',
  ],
  [withoutScope('Ui.showSidebar', 'script.container.ui'), 'noPages'],
  ['Specified permissions are not sufficient to call Ui.showModalDialog', 'noPages'],
  [
    'คุณไม่ได้รับอนุญาตให้เรียกใช้ Ui.showSidebar สิทธิ์ที่จำเป็นคือ https://www.googleapis.com/auth/script.container.ui',
    'noPages',
  ],
  [SAYS.accounts, 'accounts'],
  [SAYS.viewer, 'viewer'],
  ['You do not have permission to perform that action.', 'viewer'],
  ['You do not have permissions to access the requested document.', 'viewer'],
  [SAYS.slow, 'slow'],
  ['Exceeded maximum execution time', 'slow'],
  ['เกินเวลาดำเนินการสูงสุด', 'slow'],
  [SAYS.failed, 'failed'],
  ['Service error: Spreadsheets', 'failed'],
  ['ข้อผิดพลาดของบริการ: สเปรดชีต', 'failed'],
  ["We're sorry, a server error occurred. Please wait a bit and try again.", 'failed'],
  ['Service invoked too many times in a short time: properties', 'failed'],
  // Waiting does not help.
  ['You have exceeded the property storage quota. Please remove some properties and try again.', 'crowded'],
  ['No HTML file named Sidebar was found.', 'noFile'],
];

test.each(TEXTS)('%s', (says, kind) => {
  expect(kindOf(new Error(says))).toBe(kind);
  expect(refusedBy(new Error(says)).kind).toBe(kind);
});

describe('what is not known', () => {
  test.each([
    'The coordinates of the range are outside the dimensions of the sheet.',
    'A sheet with the name "สรุป" already exists. Please enter another name.',
    "Cannot read properties of undefined (reading 'id')",
    'The data you entered in cell B2 violates the data validation rules set on this cell.',
    'Эта область закрыта.',
    'no tab 7',
  ])('%s', says => {
    expect(kindOf(new Error(says))).toBeUndefined();
    expect(refusedBy(new Error(says))).toMatchObject({ kind: 'unknown', named: { said: says } });
  });

  test('is told in Google’s own words, without the name of their class, and no longer than fits a message', () => {
    expect(refusedBy(new Error('Exception: ทำไม่ได้')).named.said).toBe('ทำไม่ได้');
    expect(refusedBy(new Error('x'.repeat(5_000))).named.said?.length).toBe(200);
    expect([refusedBy('words'), refusedBy(undefined)].map(({ named }) => named.said)).toEqual([
      'words',
      'undefined',
    ]);
  });
});

test('what is known already is taken as it is', () => {
  const refused = new Refused('full', { tab: 'แผน' });
  expect(refusedBy(refused)).toBe(refused);
});
