// The time frame of a plan's row: a cell for the start and one for the end, either of which may hold all of it.
import type { PlanYear } from './plausibleYear';
import {
  deadlineOf,
  frameOf,
  isSameDay,
  type TimeFrame,
  timeIn,
  unread,
  type WrittenTime,
  writtenIn,
} from './timeFrame';
import { rangeOf, spanOf } from './timeFrameDays';

/**
 * Reads the start and the end cell of a row. An end alone is a deadline; a start alone is not read.
 *
 * @param fiscalYear of the plan (B.E.); without it a month or quarter that names no year is not read
 * @example readPlanTime('ต.ค.', 'ธ.ค.', 2566) // from 1 October 2565 to 31 December 2565
 * @example readPlanTime('ไตรมาส 1-4', '', 2566) // from 1 October 2565 to 30 September 2566
 * @example readPlanTime('', 'มี.ค. 2566') // by 31 March 2566
 * @example readPlanTime('ม.ค. 2566', '') // unread: noEnd; suggestion January 2566
 */
export function readPlanTime(start: unknown, end: unknown, fiscalYear?: number): TimeFrame {
  const [first, last] = [writtenIn(start), writtenIn(end)];
  if (last.kind === 'blank') return startAlone(first, fiscalYear);
  if (first.kind === 'blank') return endAlone(last, fiscalYear);
  const shown = `${first.shown} - ${last.shown}`;
  const [from, to] = [first.wording, last.wording];
  const isStart = from?.shape === 'point' || from?.shape === 'from';
  const isEnd = to?.shape === 'point' || to?.shape === 'until';
  if (isStart && isEnd) return frameOf(rangeOf(from.part, to.part, fiscalYear), shown);
  return together(timeIn(first, fiscalYear), timeIn(last, fiscalYear), { isStart, isEnd, shown });
}

/** A quarter or a month may be the whole time or only where it begins. */
function startAlone(written: WrittenTime, planYear: PlanYear): TimeFrame {
  const time = timeIn(written, planYear);
  const isPoint = written.kind === 'words' && written.wording?.shape === 'point';
  return isPoint && time.kind === 'frame' ? unread(written.shown, 'noEnd', time) : time;
}

function endAlone(written: WrittenTime, planYear: PlanYear): TimeFrame {
  return written.kind === 'words' && written.wording?.shape === 'point'
    ? deadlineOf(spanOf(written.wording.part, planYear), written.shown)
    : timeIn(written, planYear);
}

/** Where a cell holds a whole time frame, the other must not say anything else. */
function together(
  first: TimeFrame,
  last: TimeFrame,
  { isStart, isEnd, shown }: { readonly isStart: boolean; readonly isEnd: boolean; readonly shown: string },
): TimeFrame {
  if (first.kind === 'unread') return { ...first, shown };
  if (last.kind === 'unread') return { ...last, shown };
  if (first.kind === 'blank' || last.kind === 'blank') return unread(shown, 'notATime');
  const agree =
    (isStart || isSameDay(first.end, last.end)) &&
    (isEnd || first.kind === 'deadline' || last.kind === 'deadline' || isSameDay(first.start, last.start));
  if (!agree) return unread(shown, 'disagree');
  if (first.kind === 'deadline') return isEnd ? first : last;
  return { ...first, end: last.end };
}
