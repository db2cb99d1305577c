// How far a plan is: the status that the officer wrote for each measure, against its time frame and today.
import { readCell, shownText } from '../intake/cell';
import { nameKey } from '../thai/fold';
import { type CalendarDay, dayNumber } from '../thai/months';
import { DOUBTFUL_WORDS, STATUS_WORDS, type Status } from './progressWords';
import type { TimeFrame } from './timeFrame';
import { isDash } from './timeFrameMarks';

export type StatusReading =
  | { readonly kind: 'status'; readonly status: Status }
  | { readonly kind: 'blank' }
  /** A word that is not known, or may mean several. */
  | { readonly kind: 'unread'; readonly shown: string; readonly may: readonly Status[] };

/** Reads a status cell. */
export function readStatus(value: unknown): StatusReading {
  const reading = readCell(value);
  const shown = shownText(reading);
  if (reading.kind === 'blank' || isDash(shown)) return { kind: 'blank' };
  const key = nameKey(shown);
  const known = reading.kind === 'text' ? BY_KEY.get(key) : undefined;
  if (known) return { kind: 'status', status: known };
  const may = DOUBTFUL_WORDS.find(({ word }) => nameKey(word) === key)?.may ?? [];
  return { kind: 'unread', shown, may };
}

const STATUSES = Object.keys(STATUS_WORDS) as readonly Status[];
const BY_KEY: ReadonlyMap<string, Status> = new Map(
  STATUSES.flatMap(status => STATUS_WORDS[status].map(word => [nameKey(word), status] as const)),
);

/** In the order in which they are shown. Each row of a plan is in exactly one. */
export const ROW_STATES = [
  'done',
  'notDone',
  /** Its last day is past, and it is not said to be over. */
  'overdue',
  /** Its last day is today or within DUE_SOON_DAYS. */
  'dueSoon',
  'inProgress',
  'notStarted',
  /** Nothing is written, and nothing is due. */
  'noStatus',
  /** The status word is not known, so nothing is said about the row. */
  'unread',
] as const;

export type RowState = (typeof ROW_STATES)[number];

export const DUE_SOON_DAYS = 30;

/** One row of a plan: what its status cell and its time cells say. */
export interface RowProgress {
  readonly status: StatusReading;
  readonly time: TimeFrame;
}

/** The state of a row. A time frame that is not read makes nothing overdue; countPlan() counts such rows. */
export function stateOf({ status, time }: RowProgress, today: CalendarDay): RowState {
  if (status.kind === 'unread') return 'unread';
  const word = status.kind === 'status' ? status.status : undefined;
  if (word === 'done' || word === 'notDone') return word;
  const left = daysLeft(time, today);
  if (left !== undefined && left < 0) return 'overdue';
  if (left !== undefined && left <= DUE_SOON_DAYS) return 'dueSoon';
  return word ?? 'noStatus';
}

/** Days from today to the last day of a time frame, 0 on that day; negative when it is past. */
export function daysLeft(time: TimeFrame, today: CalendarDay): number | undefined {
  return time.kind === 'frame' || time.kind === 'deadline'
    ? dayNumber(time.end) - dayNumber(today)
    : undefined;
}

export interface PlanCount {
  readonly rows: number;
  readonly byState: Readonly<Record<RowState, number>>;
  /** 0–1; nothing for a plan without rows. */
  readonly doneShare: number | undefined;
  /** Rows whose time frame could not be read. */
  readonly unreadTimes: number;
  /** Rows without a time frame. */
  readonly noTimes: number;
}

/** Counts the rows of a plan. */
export function countPlan(rows: readonly RowProgress[], today: CalendarDay): PlanCount {
  const states = rows.map(row => stateOf(row, today));
  const count = (state: RowState): number => states.filter(one => one === state).length;
  const timesOf = (kind: TimeFrame['kind']): number => rows.filter(({ time }) => time.kind === kind).length;
  return {
    rows: rows.length,
    byState: Object.fromEntries(ROW_STATES.map(state => [state, count(state)])) as Record<RowState, number>,
    doneShare: rows.length === 0 ? undefined : count('done') / rows.length,
    unreadTimes: timesOf('unread'),
    noTimes: timesOf('blank'),
  };
}
