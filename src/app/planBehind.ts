// Whether a plan goes by the scores as they stand now: a score that was corrected after the last run is not in it yet.
import type { RowCells } from '../domain/editableTable/table';
import type { PlanColumn } from '../domain/plan/columns';
import type { CalendarDay } from '../domain/thai/months';
import { th } from '../text/th';
import { cellText } from './tabs/cellText';
import { type PlanFacts, planNeeds } from './tabs/plan';

/** Marks by which a row says that it is no part of what is to be done now. */
const OUT = [th.tabs.plan.noLongerNeeded, th.tabs.plan.notScored];

/**
 * How many rows a run would add, give another score, or take out of what is to be done or back into it.
 *
 * @param rows as they stand
 */
export function planBehind(
  facts: Omit<PlanFacts, 'units' | 'lastPlan'>,
  rows: readonly RowCells<PlanColumn>[],
  today: CalendarDay,
): number {
  // What a row proposes does not come from scores.
  const { needed, obsolete } = planNeeds({ ...facts, units: {} }, {}, new Map(), today);
  const byKey = new Map(needed.map(row => [row.key, row]));
  const isBehind = (row: RowCells<PlanColumn>): boolean => {
    const key = cellText(row('key'));
    const wanted = byKey.get(key);
    const due = wanted ?? obsolete(key);
    if (key === '' || !due) return false;
    const isOut = OUT.some(mark => cellText(row('mark')).startsWith(mark));
    return isOut === (wanted !== undefined) || (due.score !== undefined && !isSame(row('score'), due.score));
  };
  const standing = new Set(rows.map(row => cellText(row('key'))));
  return rows.filter(isBehind).length + needed.filter(({ key }) => !standing.has(key)).length;
}

const isSame = (cell: unknown, score: unknown): boolean => cellText(cell) === cellText(score);
