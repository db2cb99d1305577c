// What the office types about each item that it contests. It stands among its texts by fiscal year and item, so that last
// year's reasons never appear under this year's scores, whose codes may mean something else.

/** Columns of the paper that the office fills in. */
export const TYPED = ['link', 'given', 'reason'] as const;
export type Typed = (typeof TYPED)[number];

/** First and last day on which scores may be contested. */
export const PERIOD = ['first', 'last'] as const;
export type Period = (typeof PERIOD)[number];

type Texts = Readonly<Record<string, string>>;

/** What all texts about one assessment begin with. */
export const ofAssessment = (year: number): string => `clarification.${year}.`;

export const isOfAssessment = (key: string): boolean => /^clarification\.\d+\./.test(key);

export const itemKey = (year: number, id: string, part: Typed | 'contest'): string =>
  `${ofAssessment(year)}${id}.${part}`;

export const periodKey = (year: number, end: Period): string => `${ofAssessment(year)}${end}`;

/** What the office chose for an item. */
export const CHOICE = { contested: 'yes', left: 'no' } as const;

/** An item is contested where somebody chose it or said something of it, for no paper says so by itself. */
export function isContested(texts: Texts, year: number, id: string): boolean {
  const choice = texts[itemKey(year, id, 'contest')];
  if (choice === CHOICE.left) return false;
  return choice === CHOICE.contested || TYPED.some(part => typedOf(texts, year, id, part) !== '');
}

export const typedOf = (texts: Texts, year: number, id: string, part: Typed): string =>
  (texts[itemKey(year, id, part)] ?? '').trim();

export const periodOf = (texts: Texts, year: number): Readonly<Record<Period, string>> => ({
  first: (texts[periodKey(year, 'first')] ?? '').trim(),
  last: (texts[periodKey(year, 'last')] ?? '').trim(),
});
