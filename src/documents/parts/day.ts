// Days as official papers write them: with the month in full and the whole year.
import { isSameDay, readTimeFrame } from '../../domain/plan/timeFrame';
import { LONG_MONTHS, longDate } from '../../domain/thai/months';
import { printable } from '../../domain/thai/printable';

/**
 * A day in short, written out where it is sure which one is meant. Any other text stays as it was typed.
 *
 * @example fullDay('21 พ.ย. 69') // '21 พฤศจิกายน 2569'
 * @example fullDay('ปลายเดือน') // 'ปลายเดือน'
 */
export function fullDay(typed: string): string {
  if (LONG_MONTHS.some(month => typed.includes(month))) return typed;
  const time = readTimeFrame(printable(typed));
  return time.kind === 'frame' && isSameDay(time.start, time.end) ? longDate(time.start) : typed;
}
