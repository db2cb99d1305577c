// How far a plan is, counted from its rows as they stand.

import type { RowCells } from '../../domain/editableTable/table';
import type { PlanColumn } from '../../domain/plan/columns';
import { progressOf } from '../../domain/plan/due';
import { countPlan, type PlanCount } from '../../domain/plan/progress';
import type { CalendarDay } from '../../domain/thai/months';
import { cellText } from './cellText';

/**
 * Nothing for a plan without rows. Rows of the officer's own count where they name a measure.
 *
 * @param fiscalYear of the plan, B.E.
 */
export function progressOfPlan(
  rows: readonly RowCells<PlanColumn>[],
  fiscalYear: number,
  today: CalendarDay,
): PlanCount | undefined {
  const counted = rows.filter(row => cellText(row('key')) !== '' || cellText(row('measure')) !== '');
  if (counted.length === 0) return undefined;
  return countPlan(
    counted.map(row => progressOf(row, fiscalYear)),
    today,
  );
}
