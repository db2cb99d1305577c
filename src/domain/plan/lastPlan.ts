// What a plan of the year before means for the next one: measures that were not finished go on, and new scores show what
// came of what was promised.
import type { Assessment } from '../analysis/assessment';
import type { RowCells } from '../editableTable/table';
import type { PlanColumn } from './columns';
import { allPoints } from './points';
import { readStatus } from './progress';

export interface LastPlan {
  /** For which it was made, B.E. */
  readonly fiscalYear: number;
  readonly rows: readonly RowCells<PlanColumn>[];
}

/** The first row of each matter that has a measure and is not said to be done, nor may be. */
export function unfinishedRows({ rows }: LastPlan): ReadonlyMap<string, RowCells<PlanColumn>> {
  const unfinished = new Map<string, RowCells<PlanColumn>>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key !== '' && row('measure') !== '' && isUnfinished(row('status')) && !unfinished.has(key))
      unfinished.set(key, row);
  }
  return unfinished;
}

function isUnfinished(status: unknown): boolean {
  const reading = readStatus(status);
  if (reading.kind === 'status') return reading.status !== 'done';
  return reading.kind === 'blank' || (reading.may.length > 0 && !reading.may.includes('done'));
}

export interface Outcome {
  readonly row: RowCells<PlanColumn>;
  /** Id in the new year's framework; nothing for a matter that it does not have. */
  readonly id: string | undefined;
  /** Points 0–100 for which the plan was made; nothing where the cell holds none. */
  readonly before: number | undefined;
  /** Nothing while it is not complete. */
  readonly after: number | undefined;
}

/** What the new scores say of each matter of the plan, in its order; of several rows for a matter the first one counts. */
export function outcomesOf({ rows }: LastPlan, assessment: Assessment): readonly Outcome[] {
  const points = allPoints(assessment);
  const keys = rows.map(keyOf);
  return rows.flatMap((row, index): Outcome[] => {
    const key = keys[index] ?? '';
    if (key === '' || keys.indexOf(key) !== index) return [];
    const at = points.get(key)?.at;
    const before = row('score');
    return [
      {
        row,
        id: at?.node.id,
        before: typeof before === 'number' ? before : undefined,
        after: at?.state === 'complete' ? at.score : undefined,
      },
    ];
  });
}

const keyOf = (row: RowCells<PlanColumn>): string => String(row('key') ?? '');
