// One execution over a workbook: its outcome, failing on purpose, and an officer at work meanwhile.
import { describe, expect, test } from '@jest/globals';
import { Code } from '../../scripts/host/code';
import { type RunOptions, runFunction, runHere } from '../../scripts/host/execute';
import { Officer } from '../../scripts/host/officer';
import { fingerprint } from '../../scripts/host/snapshot';
import { office, runBody } from './office';

const WRITES = `const sheet = SpreadsheetApp.getActiveSheet();
  try { for (const a1 of ['D1', 'D2', 'D3']) sheet.getRange(a1).setValue('x'); return 'end'; }
  catch (error) { sheet.getRange('E1').setValue('caught'); throw error; }
  finally { sheet.getRange('E2').setValue('finally'); }`;

/** What stands in D1, D2, D3, E1 and E2 afterwards. */
function written(options: RunOptions) {
  const workbook = office();
  const { outcome, log } = runBody(WRITES, options, workbook);
  const sheet = workbook.activeSheet;
  const cells = [
    sheet.value(1, 4),
    sheet.value(2, 4),
    sheet.value(3, 4),
    sheet.value(1, 5),
    sheet.value(2, 5),
  ];
  return { outcome, cells, calls: log.calls.length };
}

describe('an execution', () => {
  test('that ends well gives its result', () => {
    expect(written({})).toEqual({ outcome: 'done', cells: ['x', 'x', 'x', '', 'finally'], calls: 9 });
    expect(runBody('return { rows: [1, null], name: "ก" }').result).toEqual({ rows: [1, null], name: 'ก' });
  });

  test('that throws gives the message, and its writes stay', () => {
    const workbook = office();
    const { outcome, result } = runBody(
      'SpreadsheetApp.getActiveSheet().getRange("D1").setValue(1); throw new Error("ไม่พบปี")',
      {},
      workbook,
    );
    expect([outcome, result, workbook.activeSheet.value(1, 4)]).toEqual([{ threw: 'ไม่พบปี' }, undefined, 1]);
  });

  test('of a function that does not exist throws', () => {
    expect(runFunction(office(), new Code(''), 'nothing').outcome).toEqual({
      threw: 'Script function not found: nothing',
    });
  });

  test('can be of the caller’s own code, with the same services and no realm', () => {
    const workbook = office();
    const { result, outcome, log } = runHere(workbook, ({ SpreadsheetApp }) => {
      const range = SpreadsheetApp.getActiveSheet().getRange('D1:D2');
      return range.setValues([[new Date(2022, 9, 1)], ['1,000']]).getValues();
    });
    expect(outcome).toBe('done');
    expect(result).toEqual([[new Date(2022, 9, 1)], [1000]]);
    expect([log.reads, log.writes]).toEqual([1, 1]);
    expect(workbook.activeSheet.value(1, 4)).toEqual(new Date(Date.UTC(2022, 9, 1)));
  });

  test('shares no array with the workbook', () => {
    const workbook = office();
    runBody('SpreadsheetApp.getActiveSheet().getDataRange().getValues()[0][0] = "changed"', {}, workbook);
    expect(workbook.activeSheet.value(1, 1)).toBe('ข้อ');
  });
});

describe('a call that throws on purpose', () => {
  test('has no effect, and the script may catch it', () => {
    expect(written({ faults: { at: 4, way: 'throw' } })).toEqual({
      outcome: { threw: "We're sorry, a server error occurred. Please wait a bit and try again." },
      cells: ['x', '', '', 'caught', 'finally'],
      calls: 9,
    });
  });

  test('throws an error of the realm', () => {
    const body = 'try { SpreadsheetApp.getActiveSheet() } catch (error) { return error instanceof Error }';
    expect(runBody(body, { faults: { at: 0, way: 'throw' } }).result).toBe(true);
  });
});

describe('a kill', () => {
  test('ends the execution: neither catch nor finally has any effect, earlier writes stay', () => {
    expect(written({ faults: { at: 4, way: 'kill' } })).toEqual({
      outcome: 'killed',
      cells: ['x', '', '', '', ''],
      calls: 5,
    });
  });

  test('is the outcome even when the script swallows the error and returns', () => {
    const body = 'try { SpreadsheetApp.getActiveSheet() } catch (error) {} return 1';
    expect(runBody(body, { faults: { at: 0, way: 'kill' } })).toMatchObject({
      outcome: 'killed',
      result: undefined,
    });
  });

  test('works the same without a realm', () => {
    const workbook = office();
    const { outcome } = runHere(
      workbook,
      ({ SpreadsheetApp }) => {
        const sheet = SpreadsheetApp.getActiveSheet();
        try {
          sheet.getRange('D1').setValue('x');
          sheet.getRange('D2').setValue('x');
        } finally {
          sheet.getRange('D3').setValue('x');
        }
      },
      { faults: { at: 4, way: 'kill' } },
    );
    expect([outcome, workbook.activeSheet.values({ row: 1, column: 4, rows: 3, columns: 1 })]).toEqual([
      'killed',
      [['x'], [''], ['']],
    ]);
  });

  test('can cut at every call: what is written grows, and one call later nothing is cut', () => {
    const full = written({}).calls;
    const filled = Array.from(
      { length: full + 1 },
      (_, at) => written({ faults: { at, way: 'kill' } }).cells.filter(Boolean).length,
    );
    expect(filled).toEqual([0, 0, 0, 1, 1, 2, 2, 3, 3, 4]);
    expect(written({ faults: { at: full, way: 'kill' } }).outcome).toBe('done');
  });

  test('leaves no lock', () => {
    const workbook = office();
    const body =
      'LockService.getDocumentLock().tryLock(1); SpreadsheetApp.flush(); LockService.getDocumentLock().releaseLock()';
    runBody(body, { faults: { at: 2, way: 'kill' } }, workbook);
    expect(runBody('return LockService.getDocumentLock().tryLock(1)', {}, workbook).result).toBe(true);
  });
});

describe('an officer at work between two calls', () => {
  test('changes what the script reads next', () => {
    const workbook = office();
    const officer = new Officer(workbook);
    const { result } = runBody(
      'const sheet = SpreadsheetApp.getActiveSheet(); return [sheet.getRange("A2").getValue(), sheet.getRange("A2").getValue()]',
      {
        between: index => {
          if (index === 3) officer.insertRows(officer.tab('คะแนน'), 1);
        },
      },
      workbook,
    );
    expect(result).toEqual(['O1', 'ข้อ']);
  });

  test('may delete the tab that the script holds, whose calls then fail', () => {
    const workbook = office();
    const officer = new Officer(workbook);
    const { outcome } = runBody(
      'const sheet = SpreadsheetApp.getActiveSheet(); sheet.getName()',
      { between: index => index === 1 && officer.deleteTab(officer.tab('คะแนน')) },
      workbook,
    );
    expect(outcome).toEqual({ threw: 'Sheet 0 not found' });
  });

  test('who makes a mistake fails the test, not the script', () => {
    expect(() =>
      runBody('try { SpreadsheetApp.flush() } catch (error) {}', {
        between: () => {
          throw new TypeError('a bug in the test');
        },
      }),
    ).toThrow('a bug in the test');
  });
});

test('copies of a workbook are independent and equal', () => {
  const workbook = office();
  const [copy, before] = [workbook.clone(), fingerprint(workbook)];
  expect(fingerprint(copy)).toBe(before);
  runBody(WRITES, {}, copy);
  new Officer(copy).hideRows(copy.activeSheet, 2);
  const cell = copy.activeSheet.cell(1, 1);
  if (cell) cell.value = 'changed in place';
  expect(fingerprint(workbook)).toBe(before);
  copy.restore(workbook);
  expect(fingerprint(copy)).toBe(before);
});
