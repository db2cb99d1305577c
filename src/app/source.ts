// Which tab is read, and for which year: the active tab, or the one that an own tab was made of; the year that is known,
// named in the sheet, or asked for once.
import { FRAMEWORK_YEARS, frameworkOf } from '../domain/framework/frameworks';
import type { Framework } from '../domain/framework/node';
import type { Grid } from '../domain/intake/grid';
import { readYear, yearsMentioned } from '../domain/intake/year';
import { th } from '../text/th';
import type { Dialogs, TabId, Workbook } from './ports';
import type { Record } from './record';

export interface Source {
  readonly id: TabId;
  readonly name: string;
  readonly grid: Grid;
  /** The own tab that was active, if one was, and the year that it is for. */
  readonly from: { readonly id: TabId; readonly year: number } | undefined;
}

/** The score tab to read; nothing if the one that an own tab was made of is gone. */
export function sourceOf(workbook: Workbook, record: Record): Source | undefined {
  const active = workbook.activeTab();
  // Sheets shows a tab as soon as it is added, so a run that was cut may leave the user on an empty one of ours.
  const made =
    record.tabs.find(tab => tab.id === active) ??
    record.adding.find(({ name }) => workbook.tabNamed(name) === active);
  const id = made?.source ?? active;
  const source = workbook.readSource(id);
  return source && { id, from: made && { id: active, year: made.year }, ...source };
}

/**
 * The framework of the source's year: the one year that its titles name, else the one that is known from before; nothing
 * when the user must be asked. Titles go first, because next year's scores are often pasted over this year's.
 */
export function frameworkFor(source: Source, record: Record): Framework | undefined {
  const named = new Set(
    titlesOf(source.grid)
      .flatMap(yearsMentioned)
      .filter(year => FRAMEWORK_YEARS.includes(year)),
  );
  const [only] = named;
  const known = source.from?.year ?? record.results.find(result => result.source === source.id)?.year;
  const year = named.size === 1 ? only : known;
  return year === undefined ? undefined : frameworkOf(year);
}

/** Asks for a year until it is one that is known, or the user gives up. */
export function askYear(
  dialogs: Dialogs,
  question: (years: { first: number; last: number }) => string,
): Framework | undefined {
  const first = FRAMEWORK_YEARS[0] ?? 0;
  const last = FRAMEWORK_YEARS[FRAMEWORK_YEARS.length - 1] ?? 0;
  let problem = '';
  for (;;) {
    const typed = dialogs.ask(`${problem}${question({ first, last })}`);
    if (typed === undefined) return undefined;
    const reading = readYear(typed);
    const framework = reading.kind === 'year' ? frameworkOf(reading.year) : undefined;
    if (framework) return framework;
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

/** Titles stand above the table. */
const TITLE_ROWS = 10;

/** Rows of words alone: a row with a score in it may have a remark about documents of another year. */
function titlesOf(grid: Grid): readonly string[] {
  const isScore = (cell: unknown): boolean => typeof cell === 'number' && cell <= 100;
  return grid.values
    .slice(0, TITLE_ROWS)
    .filter(row => !row.some(isScore))
    .map(row => row.filter(cell => typeof cell === 'string' || typeof cell === 'number').join(' '));
}
