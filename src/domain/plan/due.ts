// What a plan says about the time of one row: overdue, soon due, or why that cannot be told.

import type { RowCells } from '../editableTable/table';
import type { CalendarDay } from '../thai/months';
import type { PlanColumn } from './columns';
import { type RowProgress, readStatus, stateOf } from './progress';
import type { Status } from './progressWords';
import type { PlannedTime } from './timeFrame';
import { readPlanTime } from './timeFrameCells';

/** The cells of a row that tell how far it is; `fiscalYear` is the plan's (B.E.). */
export const progressOf = (row: RowCells<PlanColumn>, fiscalYear: number): RowProgress => ({
  status: readStatus(row('status')),
  time: readPlanTime(row('start'), row('end'), fiscalYear),
});

export type Due =
  | { readonly kind: 'nothing' | 'overdue' | 'dueSoon' }
  | { readonly kind: 'unreadTime'; readonly suggestion: PlannedTime | undefined }
  | { readonly kind: 'unreadStatus'; readonly may: readonly Status[] };

/** What is to be said of a row today. Of one that is over, nothing is due. */
export function dueOf(progress: RowProgress, today: CalendarDay): Due {
  const { status, time } = progress;
  const state = stateOf(progress, today);
  if (state === 'done' || state === 'notDone') return { kind: 'nothing' };
  if (status.kind === 'unread') return { kind: 'unreadStatus', may: status.may };
  if (time.kind === 'unread') return { kind: 'unreadTime', suggestion: time.suggestion };
  return { kind: state === 'overdue' || state === 'dueSoon' ? state : 'nothing' };
}
