// Which fiscal year is meant: the one that was given, else the only one that the tab names, else the only one that
// the file names.
import { FRAMEWORK_YEARS, frameworkOf } from '../../src/domain/framework/frameworks';
import type { Framework } from '../../src/domain/framework/node';
import { readYear, yearsMentioned } from '../../src/domain/intake/year';
import type { Sheet } from '../host/sheet';
import type { Workbook } from '../host/workbook';
import { itemRows } from './itemRows';
import { UserError } from './userError';
import { words } from './words';

/** Fails with a UserError that tells how to give the year. */
export function chooseYear(given: string | undefined, workbook: Workbook, sheet: Sheet): Framework {
  const year = given === undefined ? namedYear(workbook, sheet) : givenYear(given);
  const framework = frameworkOf(year);
  if (framework) return framework;
  const { unknownYear, namedUnknownYear } = words.errors;
  throw new UserError((given === undefined ? namedUnknownYear : unknownYear)(year, FRAMEWORK_YEARS));
}

/** Year that was typed behind --year. */
function givenYear(given: string): number {
  const reading = readYear(given);
  if (reading.kind === 'year') return reading.year;
  throw new UserError(
    words.errors.unreadableYear(given, reading.kind === 'refused' ? reading.suggestion : undefined),
  );
}

function namedYear(workbook: Workbook, sheet: Sheet): number {
  const sources = [
    () => yearsIn(sheet),
    () =>
      new Set([...workbook.sheets.flatMap(other => [...yearsIn(other)]), ...yearsMentioned(workbook.name)]),
  ];
  for (const source of sources) {
    const [year, ...others] = source();
    if (year === undefined) continue;
    if (others.length > 0) throw new UserError(words.errors.severalYears([year, ...others].sort()));
    return year;
  }
  throw new UserError(words.errors.noYear());
}

/** Years that the tab names outside its scores: in titles, not in remarks about documents of another year. */
function yearsIn(sheet: Sheet): Set<number> {
  const items = itemRows(sheet);
  const lines = sheet
    .values(sheet.dataArea)
    .filter((_, index) => !items.has(index + 1))
    .map(values => values.join(' '));
  return new Set([sheet.name, ...lines].flatMap(yearsMentioned));
}
