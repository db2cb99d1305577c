// When a measure is carried out, in running text: months and days are written out where the time frame says surely which
// are meant, and else it stands as it was typed.
import type { PlannedTime } from '../../domain/plan/timeFrame';
import { readPlanTime } from '../../domain/plan/timeFrameCells';
import { type CalendarDay, LONG_MONTHS, lastDayOf, longDate } from '../../domain/thai/months';
import { printable } from '../../domain/thai/printable';
import { announcement as words } from '../../text/th/documents/announcement';
import { timeOf } from '../parts/planTable';

/** These say how often, or all the year: months would say less. */
const OFTEN = /^(?:ทุก|ราย|ตลอด)/;

/**
 * @param fiscalYear in which the measures are carried out
 * @example timeProse({ start: 'ต.ค. 65', end: 'ธ.ค. 65' }, 2566) // 'ดำเนินการระหว่างเดือนตุลาคม 2565 ถึงเดือนธันวาคม 2565'
 */
export function timeProse(row: { readonly start: string; readonly end: string }, fiscalYear: number): string {
  const [start = '', end = ''] = [row.start, row.end].map(printable);
  const typed = timeOf({ start, end })
    .trim()
    .replace(/\s*\n\s*/g, ' ');
  if (typed === '') return '';
  if (OFTEN.test(typed)) return words.time.asOften({ time: typed });
  const time = readPlanTime(start, end, fiscalYear);
  return time.kind === 'frame' || time.kind === 'deadline'
    ? written(time)
    : words.time.asTyped({ time: typed });
}

function written(time: PlannedTime): string {
  const { inMonth, months, onDay, days, byMonth, byDay } = words.time;
  const { end } = time;
  const isMonthsEnd = end.day === lastDayOf(end.year, end.month);
  if (time.kind === 'deadline')
    return isMonthsEnd ? byMonth({ month: monthOf(end) }) : byDay({ day: longDate(end) });
  const { start } = time;
  const [from, to] = [start, end].map(monthOf) as [string, string];
  if (start.day === 1 && isMonthsEnd) return from === to ? inMonth({ month: to }) : months({ from, to });
  const [first, last] = [start, end].map(longDate) as [string, string];
  return first === last ? onDay({ day: last }) : days({ from: first, to: last });
}

const monthOf = ({ month, year }: CalendarDay): string => `${LONG_MONTHS[month - 1]} ${year}`;
