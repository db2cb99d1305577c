// Time frames over all days: what is written is read again, what is read stays within the years that were named, and
// nothing that a cell can hold makes the reader fail.
import { describe, expect, test } from '@jest/globals';
import { type PlannedTime, readTimeFrame, type TimeFrame } from '../../src/domain/plan/timeFrame';
import { readPlanTime } from '../../src/domain/plan/timeFrameCells';
import { writeTimeFrame } from '../../src/domain/plan/timeFrameWriting';
import { toThaiDigits } from '../../src/domain/thai/digits';
import {
  type CalendarDay,
  calendarYear,
  dayNumber,
  LONG_MONTHS,
  lastDayOf,
  SHORT_MONTHS,
} from '../../src/domain/thai/months';
import fc from '../fastCheck';

const inYears = (min: number, max: number): fc.Arbitrary<CalendarDay> =>
  fc
    .record({ year: fc.integer({ min, max }), month: fc.integer({ min: 1, max: 12 }) })
    .chain(({ year, month }) =>
      fc.integer({ min: 1, max: lastDayOf(year, month) }).map(day => ({ year, month, day })),
    );
/** In years in which somebody may plan something. */
const anyDay = inYears(2550, 2589);
const lastOfMonth = (day: CalendarDay): CalendarDay => ({ ...day, day: lastDayOf(day.year, day.month) });

type Frame = PlannedTime & { readonly kind: 'frame' };
const frame = (one: CalendarDay, other: CalendarDay): Frame =>
  dayNumber(one) <= dayNumber(other)
    ? { kind: 'frame', start: one, end: other }
    : { kind: 'frame', start: other, end: one };

/** Days, whole months, whole years and deadlines. */
const anyTime: fc.Arbitrary<PlannedTime> = fc.oneof(
  fc.tuple(anyDay, anyDay).map(([one, other]) => frame(one, other)),
  anyDay.map(day => frame(day, day)),
  fc.tuple(anyDay, anyDay).map(([one, other]) => {
    const { end, ...rest } = frame(one, other);
    return { ...rest, start: { ...rest.start, day: 1 }, end: lastOfMonth(end) };
  }),
  anyDay.map(day => frame({ ...day, day: 1 }, lastOfMonth(day))),
  anyDay.map((end): PlannedTime => ({ kind: 'deadline', end })),
);

const maybe = (word: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.oneof({ weight: 2, arbitrary: fc.constant('') }, { weight: 1, arbitrary: word });
const oneOf = (...words: readonly string[]): fc.Arbitrary<string> => fc.constantFrom(...words);
const inARow = (...words: readonly fc.Arbitrary<string>[]): fc.Arbitrary<string> =>
  fc.tuple(...words).map(all => all.join(' '));

const number = (min: number, max: number): fc.Arbitrary<string> => fc.integer({ min, max }).map(String);
const year = fc.oneof(number(2560, 2570), number(60, 70), number(2017, 2027), number(0, 99));
const anyPoint = fc.oneof(
  inARow(
    maybe(oneOf('เดือน', 'วันที่')),
    maybe(number(0, 32)),
    oneOf(...SHORT_MONTHS, ...LONG_MONTHS),
    maybe(oneOf('พ.ศ.', 'ปี', 'ปีงบประมาณ')),
    fc.oneof(year, maybe(year)),
  ),
  inARow(oneOf('ไตรมาส', 'ไตรมาสที่', 'Q'), number(1, 5), maybe(oneOf('/', 'ปีงบประมาณ')), maybe(year)),
  inARow(oneOf('ปีงบประมาณ', 'ปี', 'รอบ 6 เดือน', '6 เดือนแรก', 'ทุกเดือน', 'ตลอดปี', 'ตามแผน'), maybe(year)),
  fc
    .tuple(number(0, 32), oneOf('/', '-', '.'), number(1, 13), year)
    .map(([d, by, m, y]) => d + by + m + by + y),
  number(0, 40),
);
/** Texts made of what time frames are made of, in and out of the places where they make sense. */
const anyWording = inARow(
  maybe(oneOf('ภายใน', 'ตั้งแต่', 'ถึง', 'ระหว่าง', 'สิ้น', '-', '(')),
  anyPoint,
  fc.oneof(
    fc.constant(''),
    inARow(
      oneOf('-', '–', 'ถึง', 'จนถึง', 'และ', ',', '/', '(', ''),
      anyPoint,
      maybe(oneOf(')', '.', 'เป็นต้นไป')),
    ),
  ),
);

const isWhole = (time: TimeFrame): boolean => time.kind === 'frame' || time.kind === 'deadline';
const endsOf = (time: TimeFrame): readonly CalendarDay[] => {
  if (time.kind === 'frame') return [time.start, time.end];
  return time.kind === 'deadline' ? [time.end] : [];
};

/** Every calendar year that a text may mean, fiscal years with the year before. */
function yearsNamed(text: string, planYear: number | undefined): ReadonlySet<number> {
  const numbers = [...text.replace(/[๐-๙]/g, digit => String(digit.charCodeAt(0) - 0x0e50)).matchAll(/\d+/g)];
  const named = numbers.map(([digits]) => (digits.length === 2 ? 2500 + Number(digits) : Number(digits)));
  const fiscal = /ไตรมาส|Q|งบ|เดือน|ตลอด/.test(text) ? named.map(year => year - 1) : [];
  return new Set([...named, ...fiscal, ...(planYear === undefined ? [] : [planYear, planYear - 1])]);
}

describe('writing and reading', () => {
  test.each(['thai', 'arabic'] as const)('what is written in %s digits is read as the same', digits => {
    fc.assert(
      fc.property(anyTime, time => expect(readTimeFrame(writeTimeFrame(time, digits))).toEqual(time)),
      { numRuns: 2000 },
    );
  });

  test('the same is read whatever the fiscal year of the plan, for every year is written', () => {
    fc.assert(
      fc.property(anyTime, fc.integer({ min: 2560, max: 2580 }), (time, planYear) => {
        fc.pre(endsOf(time).every(({ year }) => Math.abs(year - planYear) <= 5));
        expect(readTimeFrame(writeTimeFrame(time), planYear)).toEqual(time);
      }),
    );
  });

  test('written into the start cell, the end cell or both it is the same', () => {
    fc.assert(
      fc.property(anyTime, time => {
        const text = writeTimeFrame(time);
        fc.pre(text.includes(' - ') || time.kind === 'deadline');
        for (const [start, end] of [
          [text, ''],
          ['', text],
          [text, text],
        ] as const) {
          expect(readPlanTime(start, end)).toEqual(time);
        }
      }),
    );
  });

  test('its two days in two cells, as texts or dates of either era, are the same', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (one, other) => {
        const time = frame(one, other);
        const written = ({ day, month, year }: CalendarDay): string =>
          `${day} ${LONG_MONTHS[month - 1]} ${year}`;
        expect(readPlanTime(written(time.start), written(time.end))).toEqual(time);
        const date = ({ day, month, year }: CalendarDay): Date => new Date(year - 543, month - 1, day);
        expect(readPlanTime(date(time.start), date(time.end))).toEqual(time);
      }),
    );
  });

  test('what is suggested can be written and is then read', () => {
    fc.assert(
      fc.property(anyWording, text => {
        const time = readTimeFrame(text, 2566);
        if (time.kind !== 'unread' || !time.suggestion) return;
        expect(readTimeFrame(writeTimeFrame(time.suggestion))).toEqual(time.suggestion);
      }),
      { numRuns: 3000 },
    );
  });
});

describe('years far from the plan', () => {
  const PLAN = 2566;
  const farYear = fc.oneof(
    fc.integer({ min: 2400, max: PLAN - 6 }),
    fc.integer({ min: PLAN + 6, max: 2699 }),
    fc.integer({ min: 3100, max: 3199 }),
  );
  const far = farYear.chain(year => inYears(year, year));
  const near = inYears(PLAN - 1, PLAN);
  const yearAs = ({ year }: CalendarDay): readonly string[] =>
    year >= 2550 && year < 2600 ? [String(year), String(year - 2500)] : [String(year)];

  test('are never taken, however they are written and whatever stands beside them', () => {
    fc.assert(
      fc.property(far, near, (day, other) => {
        const month = LONG_MONTHS[day.month - 1] ?? '';
        for (const year of yearAs(day)) {
          const texts = [
            `${day.day} ${month} ${year}`,
            `${month} ${year}`,
            `${day.day}/${day.month}/${year}`,
          ];
          for (const text of [...texts, `ไตรมาส 1/${year}`, `ปีงบประมาณ ${year}`, `ภายใน ${month} ${year}`]) {
            expect(readTimeFrame(text, PLAN)).toMatchObject({ kind: 'unread', reason: 'doubtfulYear' });
            const beside = `${LONG_MONTHS[other.month - 1]} ${other.year}`;
            expect(readPlanTime(beside, text, PLAN).kind).toBe('unread');
            expect(readPlanTime(text, beside, PLAN).kind).toBe('unread');
          }
        }
      }),
    );
  });

  test('are never taken from date cells, in either era', () => {
    fc.assert(
      fc.property(far, near, (day, other) => {
        fc.pre(day.day <= 28);
        // From 2400 on a cell holds the year as it was typed; before, it is one of the common era.
        const years = day.year < 2943 ? [day.year, day.year - 543] : [day.year];
        const cells = years.map(year => new Date(year, day.month - 1, day.day));
        for (const cell of cells) {
          expect(readTimeFrame(cell, PLAN)).toMatchObject({ kind: 'unread', reason: 'doubtfulYear' });
          expect(readPlanTime(`1/1/${other.year}`, cell, PLAN).kind).toBe('unread');
        }
      }),
    );
  });

  test('come with the plan’s own year where a digit slipped, two were swapped or the eras were added twice', () => {
    const ofPlan = near.filter(({ year, month }) => year === calendarYear(PLAN, month));
    fc.assert(
      fc.property(ofPlan, fc.integer({ min: 0, max: 2 }), fc.integer({ min: 1, max: 9 }), (day, at, by) => {
        const digits = [...String(day.year)];
        const slipped = digits
          .map((digit, i) => (i === at ? String((Number(digit) + by) % 10) : digit))
          .join('');
        const swapped = String(day.year).replace('56', '65');
        for (const year of [slipped, swapped, String(day.year + 543)]) {
          if (!/^(?:19|2.|3[01])/.test(year) || Math.abs(Number(year) - PLAN) <= 5) continue;
          expect(readTimeFrame(`${day.day} ${LONG_MONTHS[day.month - 1]} ${year}`, PLAN)).toMatchObject({
            reason: 'doubtfulYear',
            suggestion: { start: day, end: day },
          });
        }
      }),
    );
  });
});

describe('months', () => {
  const MONTHS = SHORT_MONTHS.map((short, index) => ({
    short,
    long: LONG_MONTHS[index] ?? '',
    month: index + 1,
  }));

  test.each(MONTHS)('$short and $long are the same, in all ways of typing', ({ short, long, month }) => {
    for (const year of [2550, 2566, 2567, 2589]) {
      const start = { year, month, day: 1 };
      const expected = { kind: 'frame', start, end: lastOfMonth(start) };
      const names = [
        short,
        short.replace(/\./g, ''),
        short.replace(/\./g, '. '),
        short.replace(/\.$/, ''),
        long,
      ];
      const years = [` ${year}`, `${year}`, ` พ.ศ. ${year}`, ` ${year - 2500}`, `${year - 2500}`];
      for (const text of names.flatMap(name => years.map(written => name + written))) {
        expect(readTimeFrame(text)).toEqual(expected);
        expect(readTimeFrame(toThaiDigits(text))).toEqual(expected);
      }
    }
  });

  test.each(MONTHS)('$short without a year is that of the fiscal year', ({ short, long, month }) => {
    const start = { year: month >= 10 ? 2565 : 2566, month, day: 1 };
    for (const name of [short, long]) {
      expect(readTimeFrame(name, 2566)).toEqual({ kind: 'frame', start, end: lastOfMonth(start) });
    }
  });
});

describe('reading', () => {
  test('never fails, and a frame that it gives is in order and in the calendar', () => {
    const anything = fc.oneof(anyWording, fc.string({ unit: 'binary' }), fc.anything(), fc.date());
    const planYear = fc.option(fc.integer({ min: 2560, max: 2570 }), { nil: undefined });
    fc.assert(
      fc.property(anything, anything, planYear, (one, other, year) => {
        for (const time of [readTimeFrame(one, year), readPlanTime(one, other, year)]) {
          for (const { day, month, year } of endsOf(time)) {
            expect(day).toBeGreaterThanOrEqual(1);
            expect(day).toBeLessThanOrEqual(lastDayOf(year, month));
          }
          if (time.kind === 'frame') expect(dayNumber(time.start)).toBeLessThanOrEqual(dayNumber(time.end));
        }
      }),
      { numRuns: 3000 },
    );
  });

  test('never gives a day outside the years that the text or the plan names', () => {
    const planYear = fc.option(fc.integer({ min: 2560, max: 2570 }), { nil: undefined });
    fc.assert(
      fc.property(anyWording, planYear, (text, year) => {
        const named = yearsNamed(text, year);
        for (const end of endsOf(readTimeFrame(text, year))) expect(named).toContain(end.year);
      }),
      { numRuns: 8000 },
    );
  });

  test('meets many time frames among such texts, so that the laws above say something', () => {
    const times = fc.sample(anyWording, { numRuns: 3000, seed: 5 }).map(text => readTimeFrame(text, 2566));
    expect(times.filter(isWhole).length).toBeGreaterThan(300);
    expect(times.filter(time => time.kind === 'unread' && time.suggestion).length).toBeGreaterThan(50);
  });

  test('is the same in Thai and in Arabic digits', () => {
    fc.assert(
      fc.property(anyWording, text => {
        const [one, other] = [readTimeFrame(text, 2566), readTimeFrame(toThaiDigits(text), 2566)];
        if (one.kind === 'unread') expect(other).toMatchObject({ kind: 'unread', reason: one.reason });
        else expect(other).toEqual(one);
      }),
      { numRuns: 3000 },
    );
  });
});
