// One end of a time frame as it is written: a day, a month, or months of a fiscal year (a quarter, a half, the year).

/** Why a text is no time frame as it stands. */
export type TimeDoubt =
  /** No words of time that are known. */
  | 'notATime'
  /** A month or quarter without a year, and the fiscal year of the plan is not known. */
  | 'noYear'
  /** 31 February. */
  | 'noSuchDay'
  /** A year of the common era, two digits that are no year of the twenty-sixth century B.E., or one far from the plan's. */
  | 'doubtfulYear'
  /** More than one reading: a year that does not say whether it is a fiscal one, one of the two halves. */
  | 'ambiguous'
  | 'startAfterEnd'
  /** A beginning only. */
  | 'noEnd'
  /** Several times with others between them. */
  | 'gap'
  /** Two statements that do not agree: two cells, or a text and what it says in brackets. */
  | 'disagree';

export interface WrittenYear {
  /** B.E. */
  readonly value: number;
  readonly fiscal: boolean;
}

interface Written {
  readonly year: WrittenYear | undefined;
  readonly doubt: TimeDoubt | undefined;
}

export type Part = Written &
  (
    | { readonly unit: 'day'; readonly day: number; readonly month: number }
    | { readonly unit: 'month'; readonly month: number }
    /** Months of a fiscal year, 1 is October. */
    | { readonly unit: 'fiscal'; readonly first: number; readonly last: number }
  );

/** The named pieces of a form; what was not written is undefined. */
type Pieces = Readonly<Record<string, string | undefined>>;

/** Of either era. */
const FOUR = '(?:19|2[014-6])\\d\\d';
/** Two digits below 20 are no year that anyone plans for; after a month they may be a day. Far years are doubted later. */
const DIGITS = '(?:(?:19|2\\d|3[01])\\d\\d|[2-9]\\d)';
const YEAR = `(?<mark>[FY]?)(?<year>${DIGITS})`;
const WHOLE = '(?:ตลอด(?:ทั้ง)?)';

/** In marks; the first form that fits is taken. */
const FORMS: readonly (readonly [string, (pieces: Pieces) => Part])[] = [
  [`(?<day>\\d{1,2})/(?<month>[1-9]|0[1-9]|1[0-2])/(?<year>${DIGITS})`, pieces => inMonth(pieces)],
  [`(?<day>\\d{1,2})?[/.]?M(?<month>\\d+)M(?:[/.,]?${YEAR})?`, pieces => inMonth(pieces)],
  [`(?<month>[1-9]|0[1-9]|1[0-2])/(?<year>${FOUR})`, pieces => inMonth(pieces, 'ambiguous')],
  [`Q(?<quarter>[1-4])(?:(?=[/ FY])[/ ]?${YEAR})?`, pieces => quarterOf(pieces)],
  [`(?:รอบ)?6เดือนแรก(?:${YEAR})?`, pieces => fiscal(1, 6, pieces)],
  [`(?:รอบ)?6เดือนหลัง(?:${YEAR})?`, pieces => fiscal(7, 12, pieces)],
  // The first round as a rule, but officers are assessed in two rounds of six months.
  [`รอบ6เดือน(?:${YEAR})?`, pieces => fiscal(1, 6, pieces, 'ambiguous')],
  [`รอบ12เดือน(?:${YEAR})?`, pieces => fiscal(1, 12, pieces)],
  [`${WHOLE}?F(?<year>${DIGITS})?`, pieces => fiscal(1, 12, pieces)],
  // In a plan of a fiscal year; what is done again and again is done until the year ends.
  [`${WHOLE}Y`, pieces => fiscal(1, 12, pieces)],
  [`(?:ทุก\\d{0,2}|ราย)(?:วัน|สัปดาห์|เดือน|ไตรมาส|Y)(?:F(?<year>${DIGITS})?)?`, pieces => fiscal(1, 12, pieces)],
  [`${WHOLE}?Y?(?<year>${FOUR})`, pieces => fiscal(1, 12, pieces, 'ambiguous')],
  ['(?:ดำเนินการ)?(?:อย่าง)?(?:ต่อเนื่อง|ตลอดเวลา)', pieces => fiscal(1, 12, pieces, 'ambiguous')],
];

const READERS = FORMS.map(([form, make]) => ({ form: new RegExp(`^${form}$`), make }));

/**
 * Reads one end of a time frame.
 *
 * @param marks as timeMarks() gives them
 */
export function readPart(marks: string): Part | undefined {
  for (const { form, make } of READERS) {
    const match = form.exec(marks);
    if (match) return make(match.groups ?? {});
  }
  return undefined;
}

/** A half or a whole year is a time frame of its own; a day, a month or a quarter may be one end of a longer one. */
export const isWhole = (part: Part): boolean => part.unit === 'fiscal' && part.last - part.first > 2;

function inMonth(pieces: Pieces, doubt?: TimeDoubt): Part {
  const written = { ...yearIn(pieces, pieces.mark === 'F', doubt), month: Number(pieces.month) };
  return pieces.day === undefined
    ? { ...written, unit: 'month' }
    : { ...written, unit: 'day', day: Number(pieces.day) };
}

/**
 * The day of a date cell. Sheets take years of the common era, so a year from 2400 on was typed as B.E., and 1966 or 2066
 * came of two digits that were B.E.
 */
export function fromDate({ year, month, day }: { year: number; month: number; day: number }): Part {
  const digits = year % 100;
  const isTwoDigits = digits >= 50 && year >= 1900 && year < 2100;
  return {
    unit: 'day',
    day,
    month,
    year: { value: isTwoDigits ? 2500 + digits : year >= 2400 ? year : year + 543, fiscal: false },
    doubt: isTwoDigits ? 'doubtfulYear' : undefined,
  };
}

const quarterOf = (pieces: Pieces): Part => {
  const last = 3 * Number(pieces.quarter);
  return fiscal(last - 2, last, pieces);
};

const fiscal = (first: number, last: number, pieces: Pieces, doubt?: TimeDoubt): Part => ({
  ...yearIn(pieces, true, doubt),
  unit: 'fiscal',
  first,
  last,
});

/**
 * A year as it is written: 2566, or 66 for it. 2023 and 23 are most likely of the common era: 2566 with a doubt.
 */
function yearIn({ year }: Pieces, isFiscal: boolean, doubt: TimeDoubt | undefined): Written {
  if (year === undefined) return { year: undefined, doubt };
  const number = Number(year);
  const of = (value: number, doubtful: TimeDoubt | undefined = doubt): Written => ({
    year: { value, fiscal: isFiscal },
    doubt: doubtful,
  });
  if (year.length === 2) return number >= 50 ? of(2500 + number) : of(2543 + number, 'doubtfulYear');
  return number >= 2400 ? of(number) : of(number + 543, 'doubtfulYear');
}
