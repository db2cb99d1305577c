// How many days are left of a period whose first and last day somebody typed. Nothing is told of days that nobody typed, or
// that cannot be read.
import { type CalendarDay, dayNumber } from '../thai/months';
import { isSameDay, readTimeFrame } from './timeFrame';

export type DaysLeft =
  | { readonly kind: 'notTyped' }
  /** Which of both is no single day. */
  | { readonly kind: 'unread'; readonly typed: string }
  | { readonly kind: 'turned' }
  /** It begins in so many days. */
  | { readonly kind: 'before'; readonly days: number; readonly from: CalendarDay }
  /** 0 on the last day. */
  | { readonly kind: 'open'; readonly days: number; readonly until: CalendarDay }
  | { readonly kind: 'over'; readonly until: CalendarDay };

/**
 * @param fiscalYear (B.E.) in which a day lies that names no year
 * @example daysLeft({ first: '1 มิ.ย. 69', last: '15 มิ.ย. 69' }, 2569, { year: 2569, month: 6, day: 10 })
 * // { kind: 'open', days: 5, until: 15 June 2569 }
 */
export function daysLeft(
  { first, last }: { readonly first: string; readonly last: string },
  fiscalYear: number,
  today: CalendarDay,
): DaysLeft {
  const [from, until] = [readDay(first, fiscalYear), readDay(last, fiscalYear)];
  if (from === 'unread') return { kind: 'unread', typed: first };
  if (until === 'unread') return { kind: 'unread', typed: last };
  if (from && until && dayNumber(from) > dayNumber(until)) return { kind: 'turned' };
  if (from && dayNumber(today) < dayNumber(from))
    return { kind: 'before', days: dayNumber(from) - dayNumber(today), from };
  if (!until) return { kind: 'notTyped' };
  const days = dayNumber(until) - dayNumber(today);
  return days < 0 ? { kind: 'over', until } : { kind: 'open', days, until };
}

/** One day and no more; nothing where nothing is typed. */
function readDay(text: string, fiscalYear: number): CalendarDay | 'unread' | undefined {
  const time = readTimeFrame(text, fiscalYear);
  if (time.kind === 'blank') return undefined;
  if (time.kind === 'deadline') return time.end;
  return time.kind === 'frame' && isSameDay(time.start, time.end) ? time.end : 'unread';
}
