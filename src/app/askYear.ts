// Asks for a fiscal year in a dialog of the menu.
import { FRAMEWORK_YEARS } from '../domain/framework/frameworks';
import { readYear } from '../domain/intake/year';
import { th } from '../text/th';
import type { Dialogs } from './ports';

/** Asks for a year until it is one that is known, or the user gives up. */
export function askYear(
  dialogs: Dialogs,
  title: string,
  question: (years: { first: number; last: number }) => string,
): number | undefined {
  const first = FRAMEWORK_YEARS[0] ?? 0;
  const last = FRAMEWORK_YEARS[FRAMEWORK_YEARS.length - 1] ?? 0;
  let problem = '';
  for (;;) {
    const typed = dialogs.ask(title, `${problem}${question({ first, last })}`);
    if (typed === undefined) return undefined;
    const reading = readYear(typed);
    if (reading.kind === 'year' && FRAMEWORK_YEARS.includes(reading.year)) return reading.year;
    const { unlikelyYear, unknownYear, unreadableYear } = th.functions;
    const shown = typed;
    const sentence =
      reading.kind === 'year'
        ? unknownYear({ year: reading.year, first, last })
        : reading.kind === 'refused' && reading.suggestion !== undefined
          ? unlikelyYear({ shown, suggestion: reading.suggestion })
          : unreadableYear({ shown });
    problem = `${sentence}\n\n`;
  }
}
