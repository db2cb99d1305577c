// What Google refuses, forced: each refusal throws what Google says, has no effect, and leaves alone what is beside it.
import { describe, expect, test } from '@jest/globals';
import type { RunOptions } from '../../scripts/host/execute';
import { SAYS } from '../../scripts/host/refusalTexts';
import { fingerprint } from '../../scripts/host/snapshot';
import { execute, office, runBody } from './office';

const said = (body: string, options: RunOptions = {}, workbook = office()): unknown =>
  execute(`try { ${body}; return 'done' } catch (error) { return error.message }`, workbook, options);

/** A workbook whose open tab bears a protection that the user may not touch, of cells or of its whole. */
function locked(area?: { row: number; column: number; rows: number; columns: number }) {
  const workbook = office();
  workbook.activeSheet.protections.push({
    description: '',
    warningOnly: false,
    isLocked: true,
    ...(area && { area }),
  });
  return workbook;
}

const B2 = { row: 2, column: 2, rows: 1, columns: 1 };

describe('a tab that others protected', () => {
  test.each([
    'range("D9").setValue(1)',
    'range("A1").setNumberFormat("@")',
    'range("A1").clear()',
    'sheet.insertRowsAfter(2, 1)',
    'sheet.setName("x")',
    'sheet.setConditionalFormatRules([])',
    'sheet.protect()',
    'sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET)[0].remove()',
  ])('refuses %s', body => {
    const workbook = locked();
    const before = fingerprint(workbook);
    expect(said(body, {}, workbook)).toBe(SAYS.protected);
    expect(fingerprint(workbook)).toBe(before);
  });

  test.each([
    'range("A1").getValue()',
    'sheet.copyTo(book)',
    'book.getSheets()[1].getRange("A1").setValue(1)',
  ])('allows %s', body => expect(said(body, {}, locked())).toBe('done'));

  test('tells that it may not be edited', () => {
    const ask =
      'return sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET).map(one => [one.canEdit(), one.isWarningOnly()])';
    expect(execute(ask, locked())).toEqual([[false, false]]);
    expect(execute(`sheet.protect().setWarningOnly(true); ${ask}`)).toEqual([[true, true]]);
  });
});

describe('cells that others protected', () => {
  test.each([
    ['range("B2").setValue(1)', SAYS.protected],
    ['range("A1:C3").setValues([[1,2,3],[1,2,3],[1,2,3]])', SAYS.protected],
    ['range("B3").setValue(1)', 'done'],
    ['sheet.insertRowsAfter(4, 1)', 'done'],
  ])('%s: %s', (body, says) => expect(said(body, {}, locked(B2))).toBe(says));

  test('move with their rows, and go with them', () => {
    const ask = 'sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).length';
    expect(said('sheet.insertRowsBefore(1, 2); range("B2").setValue(1)', {}, locked(B2))).toBe('done');
    expect(said('sheet.insertRowsBefore(1, 2); range("B4").setValue(1)', {}, locked(B2))).toBe(
      SAYS.protected,
    );
    expect(
      execute(`const there = ${ask}; sheet.deleteRows(2, 1); return [there, ${ask}]`, locked(B2)),
    ).toEqual([1, 0]);
    expect(
      execute('return sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET).length', locked(B2)),
    ).toBe(0);
  });
});

describe('a Table', () => {
  const table = () => {
    const workbook = office();
    workbook.activeSheet.typedAreas = [{ row: 1, column: 1, rows: 3, columns: 2 }];
    return workbook;
  };

  test.each([
    ['range("B2").setNumberFormat("@")', SAYS.typed],
    ['range("A1:D4").setNumberFormats(Array(4).fill(Array(4).fill("@")))', SAYS.typed],
    ['range("A2").setDataValidation(null)', SAYS.typed],
    ['range("A2").clear()', SAYS.typed],
    ['range("A2").clearContent()', 'done'],
    ['range("A2").setValue(1)', 'done'],
    ['range("A2").setBackground("#ffffff")', 'done'],
    ['range("C2").setNumberFormat("@")', 'done'],
    ['sheet.insertRowsBefore(1, 3); range("A2").setNumberFormat("@")', 'done'],
  ])('%s: %s', (body, says) => expect(said(body, {}, table())).toBe(says));
});

describe('a full file', () => {
  const full = () => {
    const workbook = office();
    const [scores, other] = workbook.sheets;
    if (scores && other) other.maxRows = (10_000_000 - scores.maxRows * scores.maxColumns) / other.maxColumns;
    return workbook;
  };

  test.each(['book.insertSheet("x", 2)', 'sheet.insertRowsAfter(1, 1)', 'sheet.insertColumnsAfter(1, 1)'])(
    'refuses %s',
    body => expect([full().cellCount <= 10_000_000, said(body, {}, full())]).toEqual([true, SAYS.full]),
  );

  test('has room again for what was deleted', () => {
    expect(said('sheet.deleteRows(500, 100); sheet.insertRowsAfter(1, 100)', {}, full())).toBe('done');
  });
});

test('who may only look at the file reads it and writes nothing', () => {
  const viewer = { refusing: { viewer: true } };
  expect(said('range("A1").getValue()', viewer)).toBe('done');
  for (const body of ['range("A1").setValue(1)', 'book.insertSheet("x")', 'sheet.protect()'])
    expect(said(body, viewer)).toBe(SAYS.viewer);
});

describe('a scope that was not granted', () => {
  const without = (scope: 'spreadsheets.currentonly' | 'script.container.ui', asks = false) => ({
    refusing: { scopes: [scope], asks },
  });

  test('refuses what needs it, by name', () => {
    const noSheets = without('spreadsheets.currentonly');
    const outcome = {
      threw: expect.stringMatching(/call SpreadsheetApp.getActiveSpreadsheet\. .*currentonly$/),
    };
    expect(runBody('SpreadsheetApp.getActiveSpreadsheet()', noSheets).outcome).toEqual(outcome);
    expect(runBody('SpreadsheetApp.getUi().alert("x")', noSheets).outcome).toBe('done');
    const noUi = without('script.container.ui');
    expect(said('SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput("x"))', noUi)).toMatch(
      /call Ui.showSidebar\. .*script\.container\.ui$/,
    );
    expect(said('SpreadsheetApp.getUi().alert("x"); range("A1").setValue(1)', noUi)).toBe('done');
  });

  test('is asked for by requireAllScopes, which ends the execution', () => {
    const body = 'ScriptApp.requireAllScopes(ScriptApp.AuthMode.FULL)';
    expect(runBody(body, without('script.container.ui', true)).outcome).toBe('killed');
    expect(runBody(body, without('script.container.ui')).outcome).toBe('done');
    expect(runBody(body).outcome).toBe('done');
  });
});

test('a script outside a file has no file, no lock and no properties', () => {
  const body =
    'return [SpreadsheetApp.getActiveSpreadsheet(), SpreadsheetApp.getActive(), LockService.getDocumentLock(), PropertiesService.getDocumentProperties()]';
  expect(runBody(body, { refusing: { lacks: ['file', 'lock', 'properties'] } }).result).toEqual([
    null,
    null,
    null,
    null,
  ]);
  expect(runBody('SpreadsheetApp.getUi()', { refusing: { lacks: ['file'] } }).outcome).toEqual({
    threw: SAYS.noUi,
  });
});

test('a call that is named fails each time, with the text that is given', () => {
  const refusing = { calls: { matching: /^Range\.setValues?$/, says: SAYS.slow } };
  expect(said('range("A1").setValue(1)', { refusing })).toBe(SAYS.slow);
  expect(said('range("A1").getValue()', { refusing })).toBe('done');
});

test('the text is in the language of the user', () => {
  const why = (language: 'en' | 'th' | 'ja') =>
    said('range("A1").setValue(1)', { refusing: { language } }, locked());
  expect(new Set((['en', 'th', 'ja'] as const).map(why)).size).toBe(3);
  expect(why('ja')).toMatch(/^保護されているセル/);
  const noSheets = { scopes: ['script.container.ui' as const], asks: false, language: 'th' as const };
  expect(
    said('SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput("x"))', { refusing: noSheets }),
  ).toBe(
    'คุณไม่ได้รับอนุญาตให้เรียกใช้ Ui.showSidebar สิทธิ์ที่จำเป็นคือ https://www.googleapis.com/auth/script.container.ui',
  );
});

test('a refusal may come late: at the next read or flush, once, and the write has no effect', () => {
  const workbook = Object.assign(locked(), { refusals: 'read' as const });
  const before = fingerprint(workbook);
  for (const next of ['range("A1").getValue()', 'SpreadsheetApp.flush()'])
    expect(
      execute(
        `range("A1").setValue(1).setNumberFormat("@"); try { ${next}; return 'done' } catch (error) { ${next}; return error.message }`,
        workbook,
      ),
    ).toBe(SAYS.protected);
  expect(fingerprint(workbook)).toBe(before);
  expect(said('book.insertSheet("x"); sheet.setName("y")', { refusing: { viewer: true } }, workbook)).toBe(
    SAYS.viewer,
  );
});
