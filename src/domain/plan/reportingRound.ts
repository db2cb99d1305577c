// The rounds in which offices report on a plan: on the first six months of the fiscal year in which it is carried out, and on
// all twelve. When each begins, and which one is due on a day.
import { type CalendarDay, calendarYear, dayNumber } from '../thai/months';

/** In the order in which they come. */
export const ROUNDS = ['half', 'year'] as const;
export type Round = (typeof ROUNDS)[number];

/**
 * Calendar months. A round begins with what only it tells: that of the year with the seventh month. It is due from the last
 * month that it covers.
 */
const MONTHS: Readonly<Record<Round, { readonly begins: number; readonly due: number }>> = {
  half: { begins: 10, due: 3 },
  year: { begins: 4, due: 9 },
};

const firstOf = (fiscalYear: number, month: number): CalendarDay => ({
  year: calendarYear(fiscalYear, month),
  month,
  day: 1,
});

/** @param fiscalYear (B.E.) in which the plan is carried out */
export const roundBegins = (round: Round, fiscalYear: number): CalendarDay =>
  firstOf(fiscalYear, MONTHS[round].begins);

const isReached = (day: CalendarDay, today: CalendarDay): boolean => dayNumber(day) <= dayNumber(today);

export const hasBegun = (round: Round, fiscalYear: number, today: CalendarDay): boolean =>
  isReached(roundBegins(round, fiscalYear), today);

/** The round that a report made today is on, where nothing else tells: the last one that is due, else the first. */
export const dueRound = (fiscalYear: number, today: CalendarDay): Round =>
  isReached(firstOf(fiscalYear, MONTHS.year.due), today) ? 'year' : 'half';
