// Showing a tab or a cell, which may be gone.
import { describe, expect, test } from '@jest/globals';
import { fingerprint } from '../../../scripts/host/snapshot';
import { officeWorkbook, THEIRS } from '../workbooks';
import { call, refusalOf } from './called';

const GONE = [-1, 12345, 2 ** 31, 2 ** 52];
const theirs = () => {
  const workbook = officeWorkbook();
  return { workbook, tab: workbook.sheet(THEIRS)?.id ?? 0 };
};

test('a tab is shown', () => {
  const { workbook, tab } = theirs();
  expect(call(workbook, 'showTab', { tab }).answer).toEqual({ ok: true, value: {} });
  expect(workbook.activeSheet.name).toBe(THEIRS);
});

test('a cell is selected in its tab', () => {
  const { workbook, tab } = theirs();
  call(workbook, 'selectCell', { tab, row: 1, column: 0 });
  expect(workbook.activeSheet.name).toBe(THEIRS);
  expect(workbook.selection).toMatchObject({ row: 2, column: 1 });
});

test.each(['hidden', 'veryHidden'] as const)('a tab that is %s comes into sight', how => {
  const { workbook, tab } = theirs();
  const sheet = workbook.sheetById(tab);
  for (const [name, input] of [
    ['showTab', { tab }],
    ['selectCell', { tab, row: 0, column: 0 }],
  ] as const) {
    if (sheet) sheet.kept = { [how]: true };
    const { answer, log } = call(workbook, name, input as { tab: number; row: number; column: number });
    expect([answer?.ok, sheet?.kept, log.writes]).toEqual([true, {}, 1]);
  }
  // One that is in sight is left as it is.
  expect(call(workbook, 'showTab', { tab }).log.writes).toBe(0);
});

test.each([
  [-5, -1, 1, 1],
  [1e9, 0, 1000, 1],
  [0, Number.MAX_SAFE_INTEGER, 1, 26],
])('for the place %i, %i outside the tab the nearest cell is selected', (row, column, atRow, atColumn) => {
  const { workbook, tab } = theirs();
  expect(call(workbook, 'selectCell', { tab, row, column }).answer?.ok).toBe(true);
  expect(workbook.selection).toMatchObject({ row: atRow, column: atColumn });
});

describe.each(GONE)('a tab that is gone: %d', tab => {
  test('is told to be gone, and nothing changes', () => {
    const { workbook } = theirs();
    const before = [fingerprint(workbook), workbook.activeSheet.name];
    expect(refusalOf(call(workbook, 'showTab', { tab }))).toEqual({ code: 'tabGone' });
    expect(refusalOf(call(workbook, 'selectCell', { tab, row: 0, column: 0 }))).toEqual({ code: 'tabGone' });
    expect([fingerprint(workbook), workbook.activeSheet.name]).toEqual(before);
  });
});
