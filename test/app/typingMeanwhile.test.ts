// People type while a run works. Each tab is read once more directly before it is written, so that only the few calls
// between that reading and the writing are left in which what is typed may be lost: how many is said in
// docs/architecture.md. Sheets gives a script no lock on cells.
import { expect, test } from '@jest/globals';
import { Officer } from '../../scripts/host/officer';
import type { Workbook } from '../../scripts/host/workbook';
import { KeyedTab, score } from './planTabs';
import { analyseBuilt, officeWorkbook, ownTab, valuesOf } from './workbooks';

const TYPED = 'พิมพ์ระหว่างวิเคราะห์';
const [O12, O40] = ['operation-report', 'O40'];

/** A file in which a run has a proposal to write, a score to change and a row to add. */
function beforeRun(): Workbook {
  const workbook = officeWorkbook();
  analyseBuilt(workbook);
  new KeyedTab(workbook, 'plan').clear(O12, 'measure');
  score(workbook, O40, 0);
  return workbook;
}

const start = beforeRun();
const { calls } = analyseBuilt(start.clone()).log;

/** The moments, by number of the call that was just made, in which a typed text is lost. */
const lossesOf = (type: (workbook: Workbook) => void): readonly number[] =>
  [...calls.keys()].filter(at => {
    const workbook = start.clone();
    analyseBuilt(workbook, { between: index => index === at && type(workbook) });
    analyseBuilt(workbook);
    return !workbook.sheets.some(sheet => valuesOf(sheet).some(cells => cells.includes(TYPED)));
  });

const inPlan = (column: string) => (workbook: Workbook) =>
  new KeyedTab(workbook, 'plan').type(O12, column, TYPED);

const inSummary = (workbook: Workbook): void => {
  const sheet = ownTab(workbook, 'summary');
  if (sheet) new Officer(workbook).type(sheet, 6, 2, TYPED);
};

test('what is typed into a cell that a proposal is written into may be lost in few moments', () => {
  const lost = lossesOf(inPlan('measure'));
  expect(lost.length).toBeLessThanOrEqual(4);
});

test('what is typed into a column of the officer is never lost', () => {
  expect(lossesOf(inPlan('result'))).toEqual([]);
});

test('what is typed over the summary may be lost in few moments', () => {
  const lost = lossesOf(inSummary);
  expect(lost.length).toBeLessThanOrEqual(4);
});
