// The items of the year as freshly made tabs show them: which words belong to which key, and which items a plan needs.
import type { CellValue } from '../../../scripts/host/cell';
import type { Workbook } from '../../../scripts/host/workbook';
import { leavesOf } from '../../../src/domain/framework/tree';
import { callHere } from '../../app/calls/called';
import { analyseHere, officeWorkbook, SOURCE } from '../../app/workbooks';
import { framework, indicators } from '../../bundle/offices';
import { type SharedKind, shownRows } from './shown';

export type Rows = readonly (readonly CellValue[])[];
/** The sign of each key. */
export type Items = ReadonlyMap<string, readonly string[]>;

/** Every item with the same score. */
export const everyItem = (score: number): Rows => leavesOf(framework(2565).root).map(({ id }) => [id, score]);

export const tabOf = (workbook: Workbook): number => workbook.sheet(SOURCE)?.id ?? 0;

/** A file with all three tabs. */
export function withTabs(rows: Rows, fill: (workbook: Workbook) => void = () => undefined): Workbook {
  const workbook = officeWorkbook(rows);
  analyseHere(workbook);
  fill(workbook);
  for (const kind of ['followUp', 'measures'] as const)
    callHere(workbook, 'writeTab', { tab: tabOf(workbook), year: 2565, kind });
  return workbook;
}

/** Between them they need a row for every item, indicator and instrument. */
const FRESH = [everyItem(0), indicators(0, 0, 0, 0, 0, 0, 0, 0, 0, 0), everyItem(100)].map(rows =>
  withTabs(rows),
);

/** Those of a kind of tab; with the officer's own matters, as the follow-up of a file that nobody moved repeats them. */
export const itemsOf = (kind: SharedKind, start: Workbook): Items =>
  new Map(
    [...FRESH, start]
      .flatMap(workbook => shownRows(workbook, kind) ?? [])
      .flatMap(({ key, sign }) => (key === '' ? [] : [[key, sign] as const])),
  );

const needs = new Map<string, ReadonlySet<string>>();

/** The keys that a plan of these scores needs, as a new file with them has it. */
export function neededFor(workbook: Workbook): ReadonlySet<string> {
  const [, , ...rows] = workbook.sheet(SOURCE)?.values({ row: 1, column: 1, rows: 120, columns: 2 }) ?? [];
  const scores = rows.filter(([code]) => code !== '');
  const known = needs.get(String(scores));
  if (known) return known;
  const fresh = officeWorkbook(scores);
  analyseHere(fresh);
  const keys = new Set((shownRows(fresh, 'plan') ?? []).map(({ key }) => key));
  needs.set(String(scores), keys);
  return keys;
}
