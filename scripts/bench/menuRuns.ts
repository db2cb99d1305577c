// How long the menu command takes in the local host, from the built files in a fresh realm, as each execution is.
import { full2565 } from '../../src/domain/sample/full2565';
import { exampleWorkbook } from '../examples';
import type { Code } from '../host/code';
import { runFunction } from '../host/execute';
import { Officer } from '../host/officer';
import type { Workbook } from '../host/workbook';
import { fastest } from './measure';

export interface MenuRuns {
  /** Milliseconds over a file of 88 items. */
  readonly first: number;
  /** After one score was changed. */
  readonly later: number;
  /** The same over a plan of 300 rows, each of them one of ours or a copy of it. */
  readonly longPlan: number;
}

const PLAN = 'แผนปฏิบัติการ';
/** As many rows as a plan may have. */
export const PLAN_ROWS = 300;

export function timeMenuRuns(code: Code, rounds: number): MenuRuns {
  const start = exampleWorkbook(full2565());
  const once = analysed(start, code);
  const changed = withOneScoreChanged(once);
  const long = withOneScoreChanged(analysed(withLongPlan(once, PLAN_ROWS), code));
  const time = (workbook: Workbook): number =>
    fastest(rounds, () => {
      analysed(workbook, code);
    });
  return { first: time(start), later: time(changed), longPlan: time(long) };
}

/** The workbook after the command; fails when the command did. */
export function analysed(workbook: Workbook, code: Code): Workbook {
  const after = workbook.clone();
  after.active = 0;
  const { outcome, log } = runFunction(after, code, 'menuAnalyse');
  if (outcome !== 'done' || log.writes === 0) throw new Error('the menu command wrote nothing');
  return after;
}

function withOneScoreChanged(workbook: Workbook): Workbook {
  const changed = workbook.clone();
  const scores = changed.sheets[0];
  const lost = scores?.entries().find(({ column, cell }) => column === 3 && cell.value === 0);
  if (scores && lost) new Officer(changed).type(scores, lost.row, lost.column, 100);
  return changed;
}

/** Rows duplicated by hand, every one with a text of its own, one proposal emptied. */
export function withLongPlan(workbook: Workbook, rows: number): Workbook {
  const long = workbook.clone();
  const officer = new Officer(long);
  const plan = officer.tab(PLAN);
  for (let row = 3; plan.lastRow < rows + 2; row += 2) {
    officer.duplicateRow(plan, row);
    officer.type(plan, row + 1, 17, `กิจกรรม ${row}`);
    if (row + 2 > plan.lastRow) row = 1;
  }
  officer.clear(plan, 3, 10);
  return long;
}
