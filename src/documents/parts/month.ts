// The month of a report, as covers bear it.
import { parts } from '../../text/th/documents/parts';
import { fullDay } from './day';

/** Month and year of the day that the office gave, or an open line. */
export function monthOf(day: string): string {
  const month = fullDay(day)
    .replace(/^\s*(?:วันที่\s*)?[0-9๐-๙]{1,2}\s+/, '')
    .trim();
  return month === '' ? parts.noMonth : month;
}
