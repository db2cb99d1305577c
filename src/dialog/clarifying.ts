// What the window knows of the items that an office contests: how many days are left, what is still blank, and how much room
// there is for what is typed.
import { ofAssessment, periodOf, TYPED, type Typed, typedOf } from '../documents/clarification/typed';
import { type DaysLeft, daysLeft } from '../domain/plan/daysLeft';
import { type CalendarDay, SHORT_MONTHS } from '../domain/thai/months';
import type { DialogWords } from '../text/dialogWords';
import type { Fields } from '../wire/documents';
import { LONGEST_LINK, LONGEST_NAME, LONGEST_REASON, MOST_CLARIFIED } from '../wire/limits';

type Texts = Fields['texts'];
type Says = DialogWords['documents']['clarify']['left'];

const LONGEST: Readonly<Record<Typed, number>> = {
  link: LONGEST_LINK,
  given: LONGEST_NAME,
  reason: LONGEST_REASON,
};

/** Characters that still can be typed about an assessment. */
export function roomLeft(texts: Texts, year: number): number {
  const taken = Object.entries(texts)
    .filter(([key]) => key.startsWith(ofAssessment(year)))
    .reduce((sum, [, text]) => sum + text.length, 0);
  return Math.max(0, MOST_CLARIFIED - taken);
}

/** How long a text may become; never shorter than it is. */
export const longestOf = (part: Typed, text: string, room: number): number =>
  Math.max(text.length, Math.min(LONGEST[part], text.length + room));

/** How many of the items lack each of what is to be filled in. */
export const blanksIn = (texts: Texts, year: number, ids: readonly string[]) =>
  Object.fromEntries(
    TYPED.map(part => [part, ids.filter(id => typedOf(texts, year, id, part) === '').length]),
  ) as Record<Typed, number>;

export function leftSentence(says: Says, texts: Texts, year: number, today: CalendarDay): string {
  const left = daysLeft(periodOf(texts, year), year, today);
  return sentenceOf(says, left);
}

function sentenceOf(says: Says, left: DaysLeft): string {
  switch (left.kind) {
    case 'notTyped':
    case 'turned':
      return says[left.kind]();
    case 'unread':
      return says.unread({ typed: left.typed });
    case 'before':
      return says.before({ days: left.days, day: shortDate(left.from) });
    case 'open':
      return says[left.days === 0 ? 'lastDay' : 'open']({ days: left.days, day: shortDate(left.until) });
    case 'over':
      return says.over({ day: shortDate(left.until) });
  }
}

export const shortDate = ({ day, month, year }: CalendarDay): string =>
  `${day} ${SHORT_MONTHS[month - 1]} ${year}`;
