// Months as Thai offices write them. The fiscal year runs from October to September and has the number of the year in
// which it ends: FY2566 is October 2565 to September 2566.

const SHORT = [
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
const LONG = [
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
  return `${SHORT[calendar]} ${month <= 3 ? year - 1 : year}`;
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
  return `${day} ${LONG[month - 1]} ${year}`;
}
