// The window says that a plan does not go by the latest scores exactly where a run would change what the plan says of them.
import { describe, expect, test } from '@jest/globals';
import type { Workbook } from '../../scripts/host/workbook';
import { answered, callHere } from '../app/calls/called';
import { analyse, HEAD_ROWS, KeyedTab, score } from '../app/planTabs';
import { officeWorkbook, ownTab, SOURCE, valuesOf } from '../app/workbooks';
import fc from '../fastCheck';

const behindIn = (workbook: Workbook): number =>
  answered(callHere(workbook, 'openDocuments', { tab: workbook.sheet(SOURCE)?.id ?? 0, year: null }))
    .planBehind;

/** What a plan says of scores: which points it has, with which score, and which are no longer asked for. */
function told(workbook: Workbook): string {
  const plan = new KeyedTab(workbook, 'plan');
  const columns = ['key', 'score', 'mark'].map(id => plan.column(id) - 1);
  return JSON.stringify(
    valuesOf(ownTab(workbook, 'plan'))
      .slice(HEAD_ROWS)
      .map(cells => columns.map(column => cells[column] ?? '')),
  );
}

const start = officeWorkbook();
analyse(start);

/** Rows of the score tab: indicators of both surveys, and items of the checklist. */
const CHANGE = fc.oneof(
  fc.tuple(
    fc.integer({ min: 1, max: 8 }),
    fc.constantFrom<number | string>(0, 60, 84.99, 85, 89.43, 99.33, 99.334, 100, ''),
  ),
  fc.tuple(fc.constantFrom('O1', 'O12', 'O17', 'O20', 'O42'), fc.constantFrom<number | string>(0, 100, '')),
);

test('a plan is behind exactly where a run changes its points, their scores or their marks', () => {
  const seen = new Set<boolean>();
  fc.assert(
    fc.property(fc.array(CHANGE, { maxLength: 4 }), changes => {
      const workbook = start.clone();
      for (const [code, points] of changes) score(workbook, code, points);
      const before = told(workbook);
      const behind = behindIn(workbook);
      analyse(workbook);
      const isChanged = told(workbook) !== before;
      seen.add(isChanged);
      expect(behind > 0).toBe(isChanged);
      expect(behindIn(workbook)).toBe(0);
    }),
    { numRuns: 60 },
  );
  expect(seen.size).toBe(2);
});

describe('a plan that goes by its scores', () => {
  test('stays so when people sort it, report in it and add rows', () => {
    const workbook = start.clone();
    const plan = new KeyedTab(workbook, 'plan');
    plan.type('e-service', 'status', 'แล้วเสร็จ');
    plan.type('e-service', 'measure', 'ของเราเอง');
    plan.addRow({ point: 'เรื่องของเรา', measure: 'ทำ' });
    expect(behindIn(workbook)).toBe(0);
  });

  test('is behind by as many rows as scores were corrected', () => {
    const workbook = start.clone();
    score(workbook, 'O12', 100);
    score(workbook, 'O1', 0);
    // One row out, one more in; the others keep their scores.
    expect(behindIn(workbook)).toBe(2);
  });
});
