// Which tab is read, and for which year: the tab that was named, else the open one, or the one that an own tab was made
// of; the year that is known, named in the sheet, or to be asked for.
import { frameworkOf } from '../domain/framework/frameworks';
import type { Framework } from '../domain/framework/node';
import { filledPart, withoutOwnResults } from '../domain/functions/ownResults';
import type { Grid } from '../domain/intake/grid';
import { yearsOfTitle } from '../domain/intake/year';
import { yearsNamed } from '../domain/intake/yearsNamed';
import type { Reading } from '../wire/reading';
import type { Settings } from '../wire/settings';
import type { TabId, Workbook } from './ports';
import type { Record } from './record';
import { isEmpty } from './tabs/table';

export interface Source {
  readonly id: TabId;
  readonly name: string;
  /** Without what formulas of ours show. */
  readonly grid: Grid;
  /** The own tab that stood for it, if one did, and the year that it is for. */
  readonly from: { readonly id: TabId; readonly year: number } | undefined;
}

export interface YearOfSource {
  readonly framework: Framework;
  readonly from: Reading['yearFrom'];
}

/** The user must be asked. */
export interface NoYear {
  /** Years without rules that the titles name. */
  readonly unknown: readonly number[];
}

/** The score tab to read; nothing if it, or the one that an own tab was made of, is gone. */
export function sourceOf(workbook: Workbook, record: Record, tab: TabId): Source | undefined {
  const made = ownTabAt(workbook, record, tab);
  const id = made?.source ?? tab;
  const source = workbook.readSource(id);
  if (!source) return undefined;
  const { name, grid, formulas } = source;
  const values = filledPart(withoutOwnResults(grid.values, formulas, name));
  return { id, from: made && { id: tab, year: made.year }, name, grid: { ...grid, values } };
}

/** The number of the score tab that a tab is, or was made of. */
export const sourceIdOf = (workbook: Workbook, record: Record, tab: TabId): TabId =>
  ownTabAt(workbook, record, tab)?.source ?? tab;

/**
 * Sheets shows a tab as soon as it is added, so a run that was cut may leave the user on an empty one of ours. One with
 * something in it is somebody's own, whatever it is called.
 */
const ownTabAt = (workbook: Workbook, { tabs, adding }: Record, tab: TabId) =>
  tabs.find(({ id }) => id === tab) ??
  adding.find(({ name }) => workbook.tabNamed(name) === tab && isEmpty(workbook.readValues(tab) ?? []));

/**
 * The framework of the source's year: the chosen one, else the one year that its titles name, else the one that is known
 * from before, else the office's usual one where the titles name none; otherwise the user must be asked. Titles go before
 * what is known, because next year's scores are often pasted over this year's: also next year's whose rules are not known.
 */
export function yearOf(
  source: Source,
  record: Record,
  settings: Settings,
  chosen: number | null,
): YearOfSource | NoYear {
  const mentioned = titlesOf(source.grid).flatMap(yearsOfTitle);
  const { year: only, unknown } = yearsNamed(mentioned);
  const results = record.results.filter(result => result.source === source.id);
  const known = source.from?.year ?? results[results.length - 1]?.year;
  const mayBeKnown = unknown.length === 0 || (known !== undefined && mentioned.includes(known));
  const candidates = [
    { from: 'chosen', year: chosen },
    { from: 'sheet', year: only },
    { from: 'before', year: mayBeKnown ? known : undefined },
    { from: 'settings', year: mentioned.length === 0 ? settings.year : undefined },
  ] as const;
  const first = candidates.find(({ year }) => year !== undefined && year !== null);
  const framework = first && frameworkOf(Number(first.year));
  return framework ? { framework, from: first.from } : { unknown };
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
