// Writes a time frame shortly, as it stands in the plans of offices. What is written is read as the same time frame.
import { toThaiDigits } from '../thai/digits';
import { type CalendarDay, lastDayOf, SHORT_MONTHS } from '../thai/months';
import type { PlannedTime } from './timeFrame';

/**
 * The time frame in short months, whole months without days.
 *
 * @example writeTimeFrame(january1ToMarch31) // 'ม.ค. ๖๖ - มี.ค. ๖๖'
 * @example writeTimeFrame(january1ToMarch15, 'arabic') // '1 ม.ค. 66 - 15 มี.ค. 66'
 * @example writeTimeFrame(byMarch31, 'arabic') // 'ภายใน 31 มี.ค. 66'
 */
export function writeTimeFrame(time: PlannedTime, digits: 'thai' | 'arabic' = 'thai'): string {
  const text = time.kind === 'deadline' ? `ภายใน ${dayText(time.end)}` : frameText(time.start, time.end);
  return digits === 'thai' ? toThaiDigits(text) : text;
}

function frameText(start: CalendarDay, end: CalendarDay): string {
  const isWholeMonths = start.day === 1 && end.day === lastDayOf(end.year, end.month);
  const write = isWholeMonths ? monthText : dayText;
  const [from, to] = [write(start), write(end)];
  return from === to ? from : `${from} - ${to}`;
}

const dayText = (day: CalendarDay): string => `${day.day} ${monthText(day)}`;

const monthText = ({ year, month }: CalendarDay): string => `${SHORT_MONTHS[month - 1]} ${yearText(year)}`;

/** Two digits are read as 2550 to 2599. */
const yearText = (year: number): string => String(year >= 2550 && year < 2600 ? year - 2500 : year);
