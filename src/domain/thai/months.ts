// Months as Thai offices write them. The fiscal year runs from October to September and has the number of the year in
// which it ends: FY2566 is October 2565 to September 2566.

export const SHORT_MONTHS: readonly string[] = [
  'ม.ค.',
  'ก.พ.',
  'มี.ค.',
  'เม.ย.',
  'พ.ค.',
  'มิ.ย.',
  'ก.ค.',
  'ส.ค.',
  'ก.ย.',
  'ต.ค.',
  'พ.ย.',
  'ธ.ค.',
];
export const LONG_MONTHS: readonly string[] = [
  'มกราคม',
  'กุมภาพันธ์',
  'มีนาคม',
  'เมษายน',
  'พฤษภาคม',
  'มิถุนายน',
  'กรกฎาคม',
  'สิงหาคม',
  'กันยายน',
  'ตุลาคม',
  'พฤศจิกายน',
  'ธันวาคม',
];

/**
 * A month of a fiscal year (B.E.), counted from October = 1.
 *
 * @example fiscalMonth(2566, 1) // 'ต.ค. 2565'
 * @example fiscalMonth(2566, 4) // 'ม.ค. 2566'
 */
export function fiscalMonth(year: number, month: number): string {
  const calendar = (month + 8) % 12;
  return `${SHORT_MONTHS[calendar]} ${month <= 3 ? year - 1 : year}`;
}

export interface CalendarDay {
  /** B.E. */
  readonly year: number;
  /** 1–12, January first. */
  readonly month: number;
  readonly day: number;
}

/** @example longDate({ year: 2569, month: 11, day: 21 }) // '21 พฤศจิกายน 2569' */
export function longDate({ year, month, day }: CalendarDay): string {
  return `${day} ${LONG_MONTHS[month - 1]} ${year}`;
}

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * The last day of a month (1–12) of a calendar year (B.E.).
 *
 * @example lastDayOf(2567, 2) // 29
 */
export function lastDayOf(year: number, month: number): number {
  const western = year - 543;
  const isLeap = western % 4 === 0 && (western % 100 !== 0 || western % 400 === 0);
  return month === 2 && isLeap ? 29 : (DAYS[month - 1] ?? 0);
}

/** Days counted from a fixed day: the difference of two is the number of days between them. */
export function dayNumber({ year, month, day }: CalendarDay): number {
  // Counted in years that begin in March, so that the leap day is the last one.
  const western = year - 543 - (month <= 2 ? 1 : 0);
  const leapDays = Math.floor(western / 4) - Math.floor(western / 100) + Math.floor(western / 400);
  return 365 * western + leapDays + Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day;
}

/**
 * The calendar year (B.E.) in which a month (1–12) of a fiscal year lies.
 *
 * @example calendarYear(2566, 10) // 2565
 */
export const calendarYear = (fiscalYear: number, month: number): number =>
  month >= 10 ? fiscalYear - 1 : fiscalYear;

/** The fiscal year (B.E.) in which a day lies. */
export const fiscalYearOf = ({ year, month }: CalendarDay): number => (month >= 10 ? year + 1 : year);
