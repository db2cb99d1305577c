import { describe, expect, test } from '@jest/globals';
import {
  calendarYear,
  dayNumber,
  fiscalMonth,
  fiscalYearOf,
  LONG_MONTHS,
  lastDayOf,
  longDate,
  SHORT_MONTHS,
} from '../../../src/domain/thai/months';

const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);

describe('months', () => {
  test('have the names that the locale data have', () => {
    const names = (month: 'short' | 'long'): string[] =>
      MONTHS.map(number =>
        new Intl.DateTimeFormat('th', { month, timeZone: 'UTC' }).format(Date.UTC(2023, number - 1, 1)),
      );
    expect(SHORT_MONTHS).toEqual(names('short'));
    expect(LONG_MONTHS).toEqual(names('long'));
  });

  test('end when the calendar says, in two full cycles of leap years', () => {
    const wrong: string[] = [];
    for (let year = 2443; year < 3243; year++) {
      for (const month of MONTHS) {
        const last = new Date(Date.UTC(year - 543, month, 0)).getUTCDate();
        if (lastDayOf(year, month) !== last) wrong.push(`${month}/${year}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  test('are of the fiscal year in which September follows', () => {
    expect(fiscalMonth(2566, 1)).toBe('ต.ค. 2565');
    expect(fiscalMonth(2566, 12)).toBe('ก.ย. 2566');
    for (const month of MONTHS) {
      expect(fiscalYearOf({ year: calendarYear(2566, month), month, day: 1 })).toBe(2566);
    }
  });
});

describe('days', () => {
  test('are numbered without a gap, as the calendar counts them', () => {
    const first = Date.UTC(1900, 0, 1);
    const numberOf = (at: Date): number =>
      dayNumber({ year: at.getUTCFullYear() + 543, month: at.getUTCMonth() + 1, day: at.getUTCDate() });
    const wrong: string[] = [];
    for (let day = 0; day < 80_000; day++) {
      const at = new Date(first + day * 86_400_000);
      if (numberOf(at) - numberOf(new Date(first)) !== day) wrong.push(at.toISOString());
    }
    expect(wrong).toEqual([]);
  });

  test('are written in full', () => {
    expect(longDate({ year: 2569, month: 11, day: 21 })).toBe('21 พฤศจิกายน 2569');
  });
});
