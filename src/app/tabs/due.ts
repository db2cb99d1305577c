// The words that a plan says about the time of a row.

import type { Before } from '../../domain/editableTable/restore';
import type { RowCells } from '../../domain/editableTable/table';
import type { PlanColumn } from '../../domain/plan/columns';
import { dueOf, progressOf } from '../../domain/plan/due';
import { STATUS_WORDS } from '../../domain/plan/progressWords';
import { writeTimeFrame } from '../../domain/plan/timeFrameWriting';
import type { CalendarDay } from '../../domain/thai/months';
import { th } from '../../text/th';

/** @param fiscalYear of the plan, B.E. */
export function dueWords(row: RowCells<PlanColumn>, fiscalYear: number, today: CalendarDay): string {
  const words = th.tabs.plan;
  const due = dueOf(progressOf(row, fiscalYear), today);
  switch (due.kind) {
    case 'nothing':
      return '';
    case 'overdue':
    case 'dueSoon':
      return words[due.kind];
    case 'unreadTime':
      return due.suggestion
        ? words.doubtfulTime({ time: writeTimeFrame(due.suggestion, 'arabic') })
        : words.unreadTime;
    case 'unreadStatus': {
      const may = due.may.map(status => STATUS_WORDS[status][0] ?? '');
      return may.length > 0
        ? words.doubtfulStatus({ statuses: may.join(words.orStatus) })
        : words.unreadStatus;
    }
  }
}

/** Whether a cell holds what a run writes on some day. */
export function isDueWord(before: Before): boolean {
  const { overdue, dueSoon, unreadTime, unreadStatus, doubtfulTime, doubtfulStatus } = th.tabs.plan;
  const begins = [doubtfulTime({ time: '' }), doubtfulStatus({ statuses: '' })].map(
    text => text.split('""')[0] ?? text,
  );
  return (
    typeof before === 'string' &&
    (['', overdue, dueSoon, unreadTime, unreadStatus].includes(before) ||
      begins.some(begin => before.startsWith(begin)))
  );
}
