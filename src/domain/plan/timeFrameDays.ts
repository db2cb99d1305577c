// From written parts to days: years that only one end names, months of a fiscal year, and what cannot be.
import { type CalendarDay, calendarYear, dayNumber, lastDayOf } from '../thai/months';
import { isPlausible, likelyYear, type PlanYear } from './plausibleYear';
import type { Part, TimeDoubt } from './timeFrameParts';

/** From the first day to the last, both included. */
export interface Span {
  readonly start: CalendarDay;
  readonly end: CalendarDay;
}

/** What parts say, or why they cannot be taken as they stand and what they most likely mean. */
export type Said =
  | { readonly kind: 'sure'; readonly span: Span }
  | { readonly kind: 'doubt'; readonly doubt: TimeDoubt; readonly likely: Span | undefined };

/** One part by itself. */
export function spanOf(part: Part, planYear: PlanYear): Said {
  const year = part.year?.value ?? planYear;
  if (year === undefined) return doubtful('noYear');
  if (part.year && !isPlausible(year, planYear)) return doubtful('doubtfulYear', meantBy(part, planYear));
  if (part.unit === 'fiscal') {
    const [first, last] = [monthOf(year, part.first), monthOf(year, part.last)];
    return said({ start: first.start, end: last.end }, part.doubt);
  }
  const { month } = part;
  const inYear = part.year && !part.year.fiscal ? year : calendarYear(year, month);
  const last = lastDayOf(inYear, month);
  const at = (day: number): CalendarDay => ({ year: inYear, month, day });
  if (part.unit === 'month') return said({ start: at(1), end: at(last) }, part.doubt);
  if (part.day >= 1 && part.day <= last) return said({ start: at(part.day), end: at(part.day) }, part.doubt);
  const isTooLate = part.day > last && part.day <= 31;
  return doubtful('noSuchDay', isTooLate ? { start: at(last), end: at(last) } : undefined);
}

/** The same in the year that was most likely meant. */
function meantBy(part: Part, planYear: PlanYear): Span | undefined {
  const isFiscal = part.unit === 'fiscal' || part.year?.fiscal === true;
  const own = planYear === undefined || isFiscal ? planYear : calendarYear(planYear, part.month);
  const value = part.year && likelyYear(part.year.value, planYear, own);
  return value === undefined
    ? undefined
    : likely(spanOf({ ...part, year: { value, fiscal: part.year?.fiscal ?? false } }, planYear));
}

/** From the first day of one part to the last day of another. */
export function rangeOf(from: Part, to: Part, planYear: PlanYear): Said {
  const [first = from, last = to] = withYears([from, to]);
  const whole = joined(spanOf(first, planYear), spanOf(last, planYear));
  const span = likely(whole);
  if (!span || isInOrder(span)) return whole;
  return doubtful('startAfterEnd', inOrder(from, to, span, planYear));
}

/** Parts that follow one another without a gap. */
export function listOf(parts: readonly Part[], planYear: PlanYear): Said {
  const all = withYears(parts).map(part => spanOf(part, planYear));
  const gap = all.some((one, index) => {
    const before = all[index - 1];
    const [span, spanBefore] = [likely(one), before && likely(before)];
    return span && spanBefore && dayNumber(span.start) !== dayNumber(spanBefore.end) + 1;
  });
  return gap ? doubtful('gap') : all.reduce(joined);
}

const isInOrder = ({ start, end }: Span): boolean => dayNumber(start) <= dayNumber(end);

export const likely = (one: Said): Span | undefined => (one.kind === 'sure' ? one.span : one.likely);

const doubtful = (doubt: TimeDoubt, span?: Span): Said => ({ kind: 'doubt', doubt, likely: span });

const said = (span: Span, doubt: TimeDoubt | undefined): Said =>
  doubt ? doubtful(doubt, span) : { kind: 'sure', span };

function joined(first: Said, last: Said): Said {
  const [start, end] = [likely(first)?.start, likely(last)?.end];
  const span = start && end && { start, end };
  const doubt = first.kind === 'doubt' ? first.doubt : last.kind === 'doubt' ? last.doubt : undefined;
  return span ? said(span, doubt) : doubtful(doubt ?? 'notATime');
}

/** A month of a fiscal year, 1 is October. */
function monthOf(fiscalYear: number, fiscalMonth: number): Span {
  const month = ((fiscalMonth + 8) % 12) + 1;
  const year = calendarYear(fiscalYear, month);
  return { start: { year, month, day: 1 }, end: { year, month, day: lastDayOf(year, month) } };
}

/** A year that is written once holds for its neighbours, the next one first; a quarter takes only a fiscal year. */
function withYears(parts: readonly Part[]): readonly Part[] {
  return parts.map((part, index) => {
    if (part.year) return part;
    const neighbours = [...parts.slice(index + 1), ...parts.slice(0, index).reverse()];
    const year = neighbours.find(other => other.year && (part.unit !== 'fiscal' || other.year.fiscal))?.year;
    return year ? { ...part, year } : part;
  });
}

/** October to March 2566 begins most likely in 2565: the end whose year was not written is moved by a year. */
function inOrder(from: Part, to: Part, { start, end }: Span, planYear: PlanYear): Span | undefined {
  if (from.unit === 'fiscal' || to.unit === 'fiscal' || (from.year && to.year)) return undefined;
  const inYear = (part: Part, value: number): Said =>
    spanOf({ ...part, year: { value, fiscal: false } }, planYear);
  const moved = to.year
    ? joined(inYear(from, start.year - 1), spanOf(to, planYear))
    : joined(spanOf(from, planYear), inYear(to, end.year + 1));
  const span = likely(moved);
  return span && isInOrder(span) ? span : undefined;
}
