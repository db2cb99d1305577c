// Reads a time frame as offices write it. Fiscal years run from October to September; a text that can be read in two ways
// is not read, but may come with what is most likely meant.
import { type Reading, readCell, shownText } from '../intake/cell';
import { type CalendarDay, dayNumber, fiscalYearOf } from '../thai/months';
import type { PlanYear } from './plausibleYear';
import { listOf, rangeOf, type Said, type Span, spanOf } from './timeFrameDays';
import { isDash } from './timeFrameMarks';
import { fromDate, type TimeDoubt } from './timeFrameParts';
import { readWording, type Wording } from './timeFrameWording';

/** When something is done: from one day to another, or by a day. Both days are included. */
export type PlannedTime =
  | { readonly kind: 'frame'; readonly start: CalendarDay; readonly end: CalendarDay }
  | { readonly kind: 'deadline'; readonly end: CalendarDay };

export interface UnreadTime {
  readonly kind: 'unread';
  readonly shown: string;
  readonly reason: TimeDoubt;
  /** What is most likely meant; never used without being asked. */
  readonly suggestion?: PlannedTime;
}

export type TimeFrame = PlannedTime | { readonly kind: 'blank' } | UnreadTime;

/**
 * Reads one cell that holds a whole time frame.
 *
 * @param fiscalYear of the plan (B.E.); without it a month or quarter that names no year is not read
 * @example readTimeFrame('ม.ค. ๖๖ - มี.ค. ๖๖') // from 1 January 2566 to 31 March 2566
 * @example readTimeFrame('ไตรมาส ๑', 2566) // from 1 October 2565 to 31 December 2565
 * @example readTimeFrame('ภายใน 31 มี.ค. 66') // by 31 March 2566
 * @example readTimeFrame('ม.ค. 2023') // unread: doubtfulYear; suggestion January 2566
 */
export function readTimeFrame(value: unknown, fiscalYear?: number): TimeFrame {
  return timeIn(writtenIn(value), fiscalYear);
}

/** What a cell holds, before years that it does not name are known. */
export type WrittenTime =
  | { readonly kind: 'blank' }
  | { readonly kind: 'words'; readonly shown: string; readonly wording: Wording | undefined };

export function writtenIn(value: unknown): WrittenTime {
  const reading: Reading = readCell(value);
  const shown = shownText(reading);
  if (reading.kind === 'blank' || isDash(shown)) return { kind: 'blank' };
  const wording: Wording | undefined =
    reading.kind === 'date' ? { shape: 'point', part: fromDate(reading) } : readWording(shown);
  return { kind: 'words', shown, wording };
}

export function timeIn(written: WrittenTime, planYear: PlanYear): TimeFrame {
  if (written.kind === 'blank') return written;
  const { shown, wording } = written;
  if (!wording) return twiceIn(shown, planYear) ?? unread(shown, 'notATime');
  switch (wording.shape) {
    case 'point':
      return frameOf(spanOf(wording.part, planYear), shown);
    case 'from':
      return unread(shown, 'noEnd');
    case 'until':
      return deadlineOf(spanOf(wording.part, planYear), shown);
    case 'range':
      return frameOf(rangeOf(wording.from, wording.to, planYear), shown);
    case 'list':
      return frameOf(listOf(wording.parts, planYear), shown);
  }
}

export const frameOf = (said: Said, shown: string): TimeFrame =>
  planned(said, shown, ({ start, end }) => ({ kind: 'frame', start, end }));

export const deadlineOf = (said: Said, shown: string): TimeFrame =>
  planned(said, shown, ({ end }) => ({ kind: 'deadline', end }));

export const unread = (shown: string, reason: TimeDoubt, suggestion?: PlannedTime): UnreadTime => ({
  kind: 'unread',
  shown,
  reason,
  ...(suggestion && { suggestion }),
});

export const isSameDay = (one: CalendarDay, other: CalendarDay): boolean =>
  dayNumber(one) === dayNumber(other);

function planned(said: Said, shown: string, make: (span: Span) => PlannedTime): TimeFrame {
  if (said.kind === 'sure') return make(said.span);
  return unread(shown, said.doubt, said.likely && make(said.likely));
}

/** `ไตรมาส 1 (ต.ค. - ธ.ค. 65)` says it twice; both must mean the same. Nothing if the text is no such thing. */
function twiceIn(shown: string, planYear: PlanYear): TimeFrame | undefined {
  const [, before, within] = /^([^()]+)\(([^()]+)\)$/.exec(shown) ?? [];
  if (before === undefined || within === undefined) return undefined;
  const first = readTimeFrame(before, planYear);
  const second = readTimeFrame(within, yearOf(first) ?? planYear);
  const again = readTimeFrame(before, planYear ?? yearOf(second));
  const [meant, alsoMeant] = [meantBy(again), meantBy(second)];
  if (!meant || !alsoMeant)
    return unread(shown, doubtOf(again) ?? doubtOf(second) ?? 'notATime', meant ?? alsoMeant);
  if (!isSameTime(meant, alsoMeant)) return unread(shown, 'disagree');
  if (again.kind !== 'unread') return again;
  return second.kind === 'unread' ? unread(shown, again.reason, meant) : second;
}

const meantBy = (time: TimeFrame): PlannedTime | undefined => {
  if (time.kind === 'unread') return time.suggestion;
  return time.kind === 'blank' ? undefined : time;
};

const doubtOf = (time: TimeFrame): TimeDoubt | undefined =>
  time.kind === 'unread' ? time.reason : undefined;

/** A year that is doubted is not lent to the other statement. */
const yearOf = (time: TimeFrame): PlanYear =>
  time.kind === 'frame' || time.kind === 'deadline' ? fiscalYearOf(time.end) : undefined;

const isSameTime = (one: PlannedTime, other: PlannedTime): boolean =>
  isSameDay(one.end, other.end) &&
  (one.kind === 'deadline' || other.kind === 'deadline'
    ? one.kind === other.kind
    : isSameDay(one.start, other.start));
