// Asks for a fiscal year in a dialog of the menu.
import { FRAMEWORK_YEARS } from '../domain/framework/frameworks';
import { readYear } from '../domain/intake/year';
import { MESSAGES, type Messages } from '../text/messages';
import type { Language } from '../wire/settings';
import type { Dialogs } from './ports';

/** Asks for a year until it is one that is known, or the user gives up. */
export function askYear(
  dialogs: Dialogs,
  language: Language,
  question: (run: Messages['run'], years: { first: number; last: number }) => string,
): number | undefined {
  const { run } = MESSAGES[language];
  const first = FRAMEWORK_YEARS[0] ?? 0;
  const last = FRAMEWORK_YEARS[FRAMEWORK_YEARS.length - 1] ?? 0;
  let problem = '';
  for (;;) {
    const typed = dialogs.ask(run.appName, `${problem}${question(run, { first, last })}`);
    if (typed === undefined) return undefined;
    const reading = readYear(typed);
    if (reading.kind === 'year' && FRAMEWORK_YEARS.includes(reading.year)) return reading.year;
    const { unlikely, unknown, unreadable } = run.wrongYear;
    const shown = typed;
    const sentence =
      reading.kind === 'year'
        ? unknown({ year: reading.year, first, last })
        : reading.kind === 'refused' && reading.suggestion !== undefined
          ? unlikely({ shown, suggestion: reading.suggestion })
          : unreadable({ shown });
    problem = `${sentence}\n\n`;
  }
}
