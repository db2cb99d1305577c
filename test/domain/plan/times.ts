// Time frames in tests, shortly: 1/1/2566-31/3/2566, by 31/3/2566, or the reason for which one is not read.
import type { TimeFrame } from '../../../src/domain/plan/timeFrame';
import type { CalendarDay } from '../../../src/domain/thai/months';

export const day = (text: string): CalendarDay => {
  const [day = 0, month = 0, year = 0] = text.split('/').map(Number);
  return { year, month, day };
};

const shown = ({ day, month, year }: CalendarDay): string => `${day}/${month}/${year}`;

/** `noEnd? 1/1/2566-31/1/2566`: not read, with what is most likely meant. */
export function brief(time: TimeFrame): string {
  switch (time.kind) {
    case 'blank':
      return 'blank';
    case 'frame':
      return `${shown(time.start)}-${shown(time.end)}`;
    case 'deadline':
      return `by ${shown(time.end)}`;
    case 'unread':
      return time.suggestion ? `${time.reason}? ${brief(time.suggestion)}` : time.reason;
  }
}
