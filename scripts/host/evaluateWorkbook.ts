// Evaluates every cell of a workbook that calls a function of the script, each after the cells that it reads,
// the spilled ones included. Other formulas keep the result that came with the file.
import type { Place } from './arguments';
import { type Area, overlaps } from './cell';
import type { Code } from './code';
import { type CallCell, callCell, type EvaluateOptions, evaluateCell, inputsOf } from './evaluate';
import { parseFormula } from './formula';
import { Realm } from './realm';
import { showError, withdraw } from './spill';
import type { Workbook } from './workbook';

interface Job {
  readonly call: CallCell;
  readonly inputs: readonly Place[];
  /** The cells that its result fills. */
  area: Area;
  /** What it read when it was last evaluated. */
  seen?: string;
}

/**
 * Where a result will land is known only after it is computed; so cells are evaluated in rounds until no input
 * changes. A chain of n cells is ready after n rounds: what still changes then depends on itself.
 */
export function evaluateWorkbook(workbook: Workbook, code: Code, options: EvaluateOptions = {}): void {
  const jobs = findCalls(workbook, code).map<Job>(call => ({
    call,
    inputs: inputsOf(call, workbook),
    area: { row: call.row, column: call.column, rows: 1, columns: 1 },
  }));
  let open = jobs;
  for (let round = 0; round <= jobs.length && open.length > 0; round++) {
    for (const job of open) evaluateJob(job, workbook, code, options);
    const circular = inCycle(jobs);
    for (const job of circular) failCircular(job);
    open = jobs.filter(job => !circular.has(job) && job.seen !== inputText(job));
  }
  for (const job of open) failCircular(job);
}

function evaluateJob(job: Job, workbook: Workbook, code: Code, options: EvaluateOptions): void {
  withdraw(job.call.sheet, job.call.row, job.call.column);
  job.seen = inputText(job);
  job.area = evaluateCell(job.call, workbook, code, options);
}

function inputText(job: Job): string {
  return JSON.stringify(job.inputs.map(({ sheet, area }) => sheet.values(area)));
}

function failCircular({ call }: Job): void {
  withdraw(call.sheet, call.row, call.column);
  showError(call.sheet, call.row, call.column, { error: '#REF!', note: 'Circular dependency detected.' });
}

/** The jobs that read, directly or through others, a cell that they fill themselves. */
function inCycle(jobs: readonly Job[]): Set<Job> {
  const reads = new Map(
    jobs.map(job => [
      job,
      jobs.filter(other =>
        job.inputs.some(({ sheet, area }) => sheet === other.call.sheet && overlaps(area, other.area)),
      ),
    ]),
  );
  const reaches = (from: Job, target: Job, visited: Set<Job>): boolean =>
    (reads.get(from) ?? []).some(next => {
      if (next === target) return true;
      if (visited.has(next)) return false;
      visited.add(next);
      return reaches(next, target, visited);
    });
  return new Set(jobs.filter(job => reaches(job, job, new Set())));
}

/** Formulas that came with the file and are more or else than one call of ours keep their stored result. */
function findCalls(workbook: Workbook, code: Code): CallCell[] {
  const names = new Realm(code, { authMode: 'CUSTOM_FUNCTION' }).functionNames();
  const ours = new RegExp(`(?<![\\p{L}\\p{N}_.])(${names.join('|') || '(?!)'})\\s*\\(`, 'iu');
  return workbook.sheets.flatMap(sheet =>
    sheet
      .entries()
      .filter(
        ({ cell: { formula, stored } }) =>
          formula && !(stored && (!ours.test(formula) || parseFormula(formula).kind === 'refused')),
      )
      .map(({ row, column }) => callCell(sheet, row, column)),
  );
}
