// What a cell of an officer's tab says, as text of ours repeats it.
import { readCell, shownText } from '../../domain/intake/cell';
import { SHORT_MONTHS } from '../../domain/thai/months';

/** Text as it was typed, with its lines; a date as a Thai day. */
export function cellText(value: unknown): string {
  if (typeof value === 'string') return value.trim();
  const reading = readCell(value);
  if (reading.kind !== 'date') return shownText(reading);
  const { day, month, year } = reading;
  return `${day} ${SHORT_MONTHS[month - 1]} ${year >= 2400 ? year : year + 543}`;
}
