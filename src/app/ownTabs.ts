// Finds the tabs that are ours by the file's record, and adds those that are missing in a way that survives being cut:
// the names of tabs to come are written down first, so that an empty tab left by a cut run is found again.
import { th } from '../text/th';
import type { TabKind } from '../wire/reading';
import type { AssessmentKey } from './assessmentKey';
import type { Attempts } from './attempts';
import { ownTabOf, serves } from './ownTabOf';
import type { TabId, Workbook } from './ports';
import type { OwnTab, Record } from './record';
import { isEmpty } from './tabs/table';

export interface Wanted {
  readonly kind: TabKind;
  /** Whether a tab that holds these values is still one of this kind; the officer may have made it theirs. */
  readonly accepts: (values: readonly (readonly unknown[])[]) => boolean;
  /** Whether formulas may have to be told from what they show: one that shows nothing is no empty cell. */
  readonly typed: boolean;
  /** Where it is not read, a tab that stands is taken for ours. */
  readonly isRead: boolean;
  /** Whether it is added where it is missing. */
  readonly isAdded: boolean;
}

export interface Found {
  readonly tab: OwnTab;
  /** Added by this very run. */
  readonly isNew: boolean;
  /** The tab that was ours and stands without our head: this one was begun beside it. */
  readonly beside?: TabId;
  /** What it shows now; nothing where it was not read. */
  readonly values: Grid;
  /** The same with formulas as such, where they may have to be told. It costs a call, so it is asked only where it matters. */
  readonly typed: () => Grid;
}

type Grid = readonly (readonly unknown[])[];

export interface OwnTabs {
  readonly record: Record;
  readonly found: ReadonlyMap<TabKind, Found>;
}

/**
 * The tabs of a source and year, added where they are missing; one that cannot be added is not among them.
 *
 * @param save writes the record down at once
 */
export function ownTabs(
  workbook: Workbook,
  record: Record,
  key: AssessmentKey,
  wanted: readonly Wanted[],
  save: (record: Record) => void,
  attempt: Attempts['attempt'],
): OwnTabs {
  const found = new Map<TabKind, Found>();
  const missing: TabKind[] = [];
  const headless = new Map<TabKind, TabId>();
  for (const { kind, accepts, typed, isRead, isAdded } of wanted) {
    const tab = ownTabOf(record, kind, key);
    const now = tab && (isRead ? valuesOf(workbook, tab.id, typed) : unread(workbook, tab.id));
    const isOurs = now && (!isRead || accepts(now.values) || isBlank(now));
    if (tab && now && isOurs) found.set(kind, { tab, ...now, isNew: false });
    else if (isAdded) {
      missing.push(kind);
      if (tab && now) headless.set(kind, tab.id);
    }
  }
  if (missing.length === 0) return { record, found };

  const without = (kinds: readonly TabKind[]): readonly OwnTab[] =>
    record.tabs.filter(own => !(kinds.includes(own.kind) && serves(own, key)));
  const places = missing.map(kind => ({ kind, ...freeName(workbook, record, kind, key.year) }));
  save({ ...record, tabs: without(missing), adding: places.map(({ name }) => ({ name, ...key })) });
  const added = places.flatMap(({ kind, name, left }): readonly Found[] => {
    const id = left ?? attempt(kind, () => workbook.addTab(name));
    if (id === undefined) return [];
    const named = name === th.tabs.names[kind] ? {} : { name };
    return [
      {
        tab: { kind, ...key, id, ...named, mark: '', dressed: false, dirty: true },
        ...NOTHING,
        isNew: left === undefined,
        ...(headless.has(kind) && { beside: headless.get(kind) as TabId }),
      },
    ];
  });
  for (const one of added) found.set(one.tab.kind, one);
  const tabs = added.map(({ tab }) => tab);
  const next = { ...record, tabs: [...without(tabs.map(({ kind }) => kind)), ...tabs], adding: [] };
  save(next);
  return { record: next, found };
}

/**
 * Takes away what was just added and would stay empty: for where there is no room for all.
 *
 * @param writes what is written now
 * @param open the tab that the user is in: each added tab was opened, and when it goes Sheets opens any other
 */
export function withoutIdle(
  workbook: Workbook,
  { record, found }: OwnTabs,
  writes: readonly TabKind[],
  open: TabId,
  save: (record: Record) => void,
): OwnTabs {
  const idle = [...found.values()].filter(
    ({ isNew, tab }) =>
      isNew && !writes.includes(tab.kind) && isEmpty(workbook.readTyped(tab.id)?.typed ?? []),
  );
  if (idle.length === 0) return { record, found };
  for (const { tab } of idle) workbook.removeTab(tab.id);
  workbook.show(open);
  const gone = new Set(idle.map(({ tab }) => tab.id));
  const next = { ...record, tabs: record.tabs.filter(({ id }) => !gone.has(id)) };
  save(next);
  return { record: next, found: new Map([...found].filter(([, { tab }]) => !gone.has(tab.id))) };
}

export type Values = Pick<Found, 'values' | 'typed'>;

const NOTHING: Values = { values: [], typed: () => [] };

/** True when it holds nothing, not even a formula that shows nothing. */
export const isBlank = ({ values, typed }: Values): boolean => isEmpty(values) && isEmpty(typed());

function valuesOf(workbook: Workbook, id: TabId, isTyped: boolean): Values | undefined {
  if (isTyped) {
    const now = workbook.readTyped(id);
    return now && { values: now.shown, typed: () => now.typed };
  }
  const values = workbook.readValues(id);
  return values && { values, typed: () => values };
}

const unread = (workbook: Workbook, id: TabId): Values | undefined =>
  workbook.isThere(id) ? NOTHING : undefined;

/** A name that no tab has; or one that a cut run left an empty tab under. */
function freeName(
  workbook: Workbook,
  record: Record,
  kind: TabKind,
  year: number,
): { readonly name: string; readonly left?: TabId } {
  const name = th.tabs.names[kind];
  for (let number = 0; ; number++) {
    const candidate = number === 0 ? name : number === 1 ? `${name} ${year}` : `${name} ${year} (${number})`;
    if (!workbook.hasTab(candidate)) return { name: candidate };
    if (!record.adding.some(adding => adding.name === candidate)) continue;
    const id = workbook.tabNamed(candidate);
    const isOurs = record.tabs.some(tab => tab.id === id);
    if (id !== undefined && !isOurs && isEmpty(workbook.readValues(id) ?? []))
      return { name: candidate, left: id };
  }
}
