// Utilities: how a moment is written in a time zone.
import { text } from '../check';
import { HostError } from '../errors';
import type { Run } from '../run';
import { Handle, notImplemented, ServiceKind } from '../service';
import { clockIn } from '../timeZone';

type Utilities = GoogleAppsScript.Utilities.Utilities;

class UtilitiesHandle extends Handle<Utilities> {
  constructor(readonly run: Run) {
    super(run);
  }
}

/** Letters of the format that the host knows. */
const FIELDS: Readonly<Record<string, (shown: Date) => number>> = {
  y: shown => shown.getUTCFullYear(),
  M: shown => shown.getUTCMonth() + 1,
  d: shown => shown.getUTCDate(),
  H: shown => shown.getUTCHours(),
  m: shown => shown.getUTCMinutes(),
  s: shown => shown.getUTCSeconds(),
};

const UTILITIES = new ServiceKind<Utilities, UtilitiesHandle>('Utilities', {
  neither: {
    formatDate(on, ...args: unknown[]) {
      const call = 'Utilities.formatDate';
      const [date, zone, format] = args;
      if (args.length !== 3 || !(date instanceof Date))
        throw new HostError(`${notImplemented(call)} for anything but a date, a zone and a format`);
      // A date that comes out of a script shows the file's clock.
      const shown = clockIn(date, on.run.workbook.timeZone, text(zone, call));
      return text(format, call).replace(/([A-Za-z])\1*/g, letters => {
        const field = FIELDS[letters.charAt(0)];
        if (!field) throw new HostError(`the local host cannot write "${letters}" of a date`);
        return String(field(shown)).padStart(letters.length, '0');
      });
    },
  },
});

export function utilities(run: Run): Utilities {
  return UTILITIES.open(new UtilitiesHandle(run));
}
