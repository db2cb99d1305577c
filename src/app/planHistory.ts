// What runs replaced in plans, so that the version before can be put back: the latest runs, the oldest first. Kept beside
// the file, because it is of no use in a copy.

import type { Before, ReplacedCell } from '../domain/editableTable/restore';
import type { TableCell } from '../domain/editableTable/table';
import { hashOf } from './mark';
import type { TabId, Texts } from './ports';

/** What one run replaced in a plan. */
export interface PlanVersion {
  readonly tab: TabId;
  /** The day of the run, in words. */
  readonly day: string;
  readonly cells: readonly ReplacedCell[];
}

/** Longer texts are compared by a mark. */
const LONGEST = 24;

export const brief = (value: TableCell): TableCell =>
  typeof value === 'string' && value.length > LONGEST ? `#${hashOf(value)}` : value;

const NAME = 'ita.plan';
const FORMAT = 1;
/** Of each plan. */
const MOST_VERSIONS = 5;
/** In characters: Thai takes three bytes each, and the properties of a file hold 500 KB in all. */
const ROOM = 50_000;

export function loadVersions(texts: Texts): readonly PlanVersion[] {
  const saved = parse(texts.load(NAME));
  return saved?.format === FORMAT && Array.isArray(saved.versions)
    ? saved.versions.filter(isPacked).map(unpacked)
    : [];
}

/** Saves the newest versions that there is room for. */
export function saveVersions(texts: Texts, versions: readonly PlanVersion[]): void {
  const newest = [...versions].reverse();
  const rankOf = (version: PlanVersion): number =>
    newest.filter(({ tab }) => tab === version.tab).indexOf(version);
  // The newest of each tab first: a large one must not take the room of another tab's.
  const byRank = newest
    .map(version => ({ version, rank: rankOf(version) }))
    .filter(({ rank }) => rank < MOST_VERSIONS)
    .sort((a, b) => a.rank - b.rank);
  const kept = new Set<PlanVersion>();
  let room = ROOM;
  for (const { version } of byRank) {
    const size = JSON.stringify(packed(version)).length;
    if (size > room) continue;
    room -= size;
    kept.add(version);
  }
  const saved = versions.filter(version => kept.has(version)).map(packed);
  texts.save(NAME, JSON.stringify({ format: FORMAT, versions: saved }));
}

/**
 * Adds what a run is about to replace.
 *
 * @param completes the run completes one that was cut, which is then the same version
 */
export function withVersion(
  versions: readonly PlanVersion[],
  version: PlanVersion,
  completes: boolean,
): readonly PlanVersion[] {
  const before = latestOf(versions, version.tab);
  const isRepeated = before && JSON.stringify(before.cells) === JSON.stringify(version.cells);
  if (!before || !(completes || isRepeated)) return [...versions, version];
  const isSame = (one: ReplacedCell, other: ReplacedCell): boolean =>
    one.key === other.key && one.nth === other.nth && one.column === other.column;
  // What a cell held first is what it held before both; unless somebody has typed into it since, as they may when nothing
  // was written.
  const cells = [
    ...before.cells.map(cell => {
      const now = version.cells.find(other => isSame(cell, other)) ?? cell;
      return isPlain(now.before) && brief(now.before) === cell.wrote ? { ...now, before: cell.before } : now;
    }),
    ...version.cells.filter(cell => !before.cells.some(other => isSame(cell, other))),
  ];
  return [...versions.filter(one => one !== before), { ...version, cells }];
}

export const latestOf = (versions: readonly PlanVersion[], tab: TabId): PlanVersion | undefined =>
  versions.filter(version => version.tab === tab).pop();

/** What the latest run replaced in any of these tabs: a version of each, the newest first. */
export function latestRun(
  versions: readonly PlanVersion[],
  tabs: readonly { readonly id: TabId }[],
): readonly PlanVersion[] {
  const run: PlanVersion[] = [];
  for (const version of [...versions].reverse()) {
    if (!tabs.some(({ id }) => id === version.tab)) continue;
    const isOfRun =
      version.day === (run[0]?.day ?? version.day) && run.every(({ tab }) => tab !== version.tab);
    if (!isOfRun) break;
    run.push(version);
  }
  return run;
}

/** As it is saved: the cells of a row together. */
interface Packed extends Pick<PlanVersion, 'tab' | 'day'> {
  readonly rows: readonly PackedRow[];
}
type PackedRow = readonly [key: string, nth: number, cells: readonly PackedCell[]];
type PackedCell = readonly [column: string, before: Before, wrote: TableCell];

function packed({ tab, day, cells }: PlanVersion): Packed {
  const rows = new Map<string, [string, number, PackedCell[]]>();
  for (const { key, nth, column, before, wrote } of cells) {
    const place = `${nth} ${key}`;
    const row = rows.get(place) ?? [key, nth, []];
    row[2].push([column, before, wrote]);
    rows.set(place, row);
  }
  return { tab, day, rows: [...rows.values()] };
}

const unpacked = ({ tab, day, rows }: Packed): PlanVersion => ({
  tab,
  day,
  cells: rows.flatMap(([key, nth, cells]) =>
    cells.map(([column, before, wrote]) => ({ key, nth, column, before, wrote })),
  ),
});

type Loose<T> = { readonly [Key in keyof T]?: unknown };

const isPacked = (value: unknown): value is Packed => {
  const { tab, day, rows } = (value ?? {}) as Loose<Packed>;
  return typeof tab === 'number' && typeof day === 'string' && Array.isArray(rows) && rows.every(isRow);
};

function isRow(value: unknown): value is PackedRow {
  if (!Array.isArray(value)) return false;
  const [key, nth, cells] = value as readonly unknown[];
  return typeof key === 'string' && Number.isInteger(nth) && Array.isArray(cells) && cells.every(isCell);
}

function isCell(value: unknown): value is PackedCell {
  if (!Array.isArray(value)) return false;
  const [column, before, wrote, ...more] = value as readonly unknown[];
  return typeof column === 'string' && isBefore(before) && isPlain(wrote) && more.length === 0;
}

const isPlain = (one: unknown): one is TableCell => typeof one === 'string' || typeof one === 'number';

function isBefore(one: unknown): one is Before {
  if (isPlain(one) || typeof one === 'boolean') return true;
  const { date, formula } = (one ?? {}) as { readonly date?: unknown; readonly formula?: unknown };
  return typeof date === 'number' || typeof formula === 'string';
}

function parse(text: string): { readonly format?: unknown; readonly versions?: unknown } | undefined | null {
  try {
    return JSON.parse(text) as { format?: unknown; versions?: unknown } | null;
  } catch {
    return undefined;
  }
}
