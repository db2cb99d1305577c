// The same moment on the clocks of two time zones. A clock's time is a Date whose UTC fields are what it shows.

/** As a file or a script names them: `Asia/Bangkok`. */
export interface Zones {
  readonly file: string;
  readonly script: string;
}

/** What the clock in `to` shows when the one in `from` shows this. */
export function clockIn(shown: Date, from: string, to: string): Date {
  if (from === to || Number.isNaN(shown.getTime())) return shown;
  // The difference is that at a moment, which is known only roughly before it is taken off.
  const near = shown.getTime() - aheadAt(shown.getTime(), from);
  const moment = shown.getTime() - aheadAt(near, from);
  return new Date(moment + aheadAt(moment, to));
}

/** How far the clock in a zone is ahead of UTC, in milliseconds. */
function aheadAt(moment: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(moment);
  const part = (type: Intl.DateTimeFormatPartTypes): number =>
    Number(parts.find(one => one.type === type)?.value);
  const shown = Date.UTC(
    part('year'),
    part('month') - 1,
    part('day'),
    part('hour'),
    part('minute'),
    part('second'),
  );
  return shown - Math.floor(moment / 1000) * 1000;
}
