// The main use case: reads the score table and brings tabs of ours up to date around what people typed. All of them for
// the menu, one after the other for the sidebar: both ways end in the same file. To be run under the lock.

import type { TableRow } from '../domain/editableTable/table';
import type { Measures } from '../domain/plan/measure';
import { type CalendarDay, longDate } from '../domain/thai/months';
import { MESSAGES } from '../text/messages';
import { th } from '../text/th';
import type { Answer } from '../wire/calls';
import type { TabKind } from '../wire/reading';
import { adopted } from './adopted';
import { done } from './answer';
import { keyOf } from './assessmentKey';
import { newAttempts } from './attempts';
import { type Begun, begunBeside } from './begun';
import { editableTabs, type Replacing, type Told } from './editableTabs';
import { factsOf } from './factsOf';
import type { OpenFile } from './file';
import { lastPlanOf } from './lastPlan';
import { libraryOf } from './library';
import { type Marks, withMarked } from './marks';
import { type Found, ownTabs, withoutIdle } from './ownTabs';
import { loadVersions, saveVersions, withVersion } from './planHistory';
import type { TabId, World } from './ports';
import { saving, withResult, withTabs } from './recordChanges';
import { grouped, type Refused } from './refused';
import { findTable, readTable } from './scoreTable';
import type { Facts } from './tabs/facts';
import { GENERATED_TABS, isRead } from './tabs/kinds';
import { planYear } from './tabs/plan';
import { progressOfPlan } from './tabs/progress';
import { wantedTabs } from './wantedTabs';
import { isTypedInto, needsUpdate, updateTab } from './wholeTab';

export interface Asked {
  /** Null for the open tab. */
  readonly tab: TabId | null;
  /** Null where it is to be found out. */
  readonly year: number | null;
  /** Of those that are made on request, the ones that stand. */
  readonly writes: readonly TabKind[];
  /** Added where they are missing, in the order of the menu's run; those that are not written stay empty for now. */
  readonly adds: readonly TabKind[];
  /** Changes to what is to be done first. */
  readonly marks?: Marks;
  /** Rows of which it cannot be told whose they are, are taken for what they show: somebody said so. */
  readonly asShown?: boolean;
}

export interface Written extends Begun {
  readonly facts: Facts;
  /** The tabs of a score tab that is gone are those of this one now. */
  readonly takesOver: boolean;
  /** Rows that the plan needs. */
  readonly planNeeded: readonly TableRow<string>[];
  /** Node ids that are to be done first. */
  readonly marked: readonly string[];
  readonly tabs: ReadonlyMap<TabKind, TabId>;
  /** Name under which the tab of findings was added; '' where there is none. */
  readonly checkTab: string;
  /** Names of copies that keep what was typed into our tabs. */
  readonly kept: readonly string[];
  /** What the run did not write as it stood, or not at all, in tabs that people fill in. */
  readonly told: readonly Told[];
  /** Tabs that Google refused to add or to write. */
  readonly unwritten: ReadonlyMap<TabKind, Refused>;
  readonly unchanged: boolean;
}

/** Name of the data file that holds the measures. */
const MEASURES = 'Measures';

export function writeTabs(world: World, file: OpenFile, asked: Asked): Answer<Written> {
  const { workbook, dialogs, clock, content: files } = world;
  const { appName, progress } = MESSAGES[file.language].run;
  dialogs.progress(appName, progress.reading);
  const active = workbook.activeTab();
  const found = findTable(workbook, file, { tab: asked.tab ?? active, year: asked.year });
  if (!found.ok) return found;
  const read = readTable(file.record, found.value);
  if (!read.ok) return read;
  const { source } = read.value;
  const key = keyOf(read.value);

  const known = adopted(workbook, file.record, key);
  const { record, marked } = withMarked(known, read.value, asked.marks);
  const today = clock.today();
  const { facts: ofScores, built, result } = factsOf(read.value, file.settings, record, marked, today);
  const save = saving(world, file.saved);

  const lastPlan = isRead('plan', asked.writes) ? lastPlanOf(workbook, record, key) : undefined;
  // Before a tab is added: a project that lacks the file gets no empty tabs.
  const measures = files.read(MEASURES) as Measures;
  const { attempt, unwritten } = newAttempts(world.refused);
  const all = ownTabs(workbook, record, key, wantedTabs(asked.writes, asked.adds), save, attempt);
  const [full] = unwritten.values();
  const own = full ? withoutIdle(workbook, all, asked.writes, active, save) : all;
  const [why = full] = grouped(asked.writes.flatMap(kind => unwritten.get(kind) ?? []));
  if (why && !asked.writes.some(kind => own.found.has(kind))) throw why;
  const facts = { ...ofScores, lastPlan };
  const library = (): ReturnType<typeof libraryOf> => libraryOf(workbook, record, read.value.framework);
  const editable = editableTabs(
    { facts, measures, own: library, today },
    own.found,
    asked.writes,
    asked.asShown,
  );
  const withProgress = {
    ...facts,
    progress: progressOfPlan(editable.rowsOf('plan'), planYear(facts), today),
  };
  const generated = GENERATED_TABS.filter(([kind]) => asked.writes.includes(kind) && own.found.has(kind)).map(
    ([kind, { build }]) => {
      const made = built.get(kind) ?? build(facts);
      const { content: cells, look } = made.complete?.(withProgress) ?? made;
      return { found: own.found.get(kind) as Found, cells, look };
    },
  );
  const stale = generated.filter(({ found: tab, cells }) => needsUpdate(tab, cells));
  for (const replacing of editable.replaced) keepReplaced(world, replacing, today);
  // A run that is cut from here on leaves its tabs marked as dirty; the next one completes them.
  const touched = new Set([
    ...stale.map(({ found: { tab } }) => tab.id),
    ...editable.updates.map(({ tab }) => tab.id),
  ]);
  const typedInto = new Set(
    stale.filter(({ found: tab, cells }) => isTypedInto(tab, cells)).map(({ found: { tab } }) => tab.id),
  );
  const begun = withTabs(own.record, tab =>
    touched.has(tab.id) ? { ...tab, dirty: true, dressed: tab.dressed && !typedInto.has(tab.id) } : tab,
  );
  if (touched.size > 0) save(begun);
  const newEditable = editable.updates.flatMap(({ tab: { kind }, write }) => {
    const update = attempt(kind, () => write(workbook, replacing => keepReplaced(world, replacing, today)));
    const typedOver = editable.rewrittenIn(kind);
    if (!update) world.rewritten.delete(kind);
    else if (typedOver > 0) world.rewritten.set(kind, typedOver);
    return update ?? [];
  });
  const updates = stale.flatMap(({ found: tab, cells, look }) => {
    const { kind } = tab.tab;
    dialogs.progress(appName, progress.writing({ name: th.tabs.names[kind] }));
    const update = attempt(kind, () => updateTab(world, asItStands(workbook, tab), cells, look(), source.id));
    // What tells of a tab that could not be added gets its look once more, when it tells of all.
    return update ? { ...update, dressed: update.dressed && !(full && tab.isNew) } : [];
  });
  const newTabs = [...newEditable, ...updates];
  // A Table has taken the values of a run before: they are not written again, so that nobody would hear of it.
  for (const { id } of newTabs) workbook.checkLooks(id);
  save(
    withResult(
      withTabs(begun, tab => newTabs.find(({ id }) => id === tab.id) ?? tab),
      result,
    ),
    begun,
  );

  // A first run ends on the summary; otherwise no added tab takes the user away from where they were.
  const summary = own.found.get('summary')?.tab;
  const hasAdded = world.kept.size > 0 || [...own.found.values()].some(({ isNew }) => isNew);
  if (summary?.mark === '') workbook.show(summary.id);
  else if (hasAdded) workbook.show(active);

  return done({
    facts,
    takesOver: known !== file.record,
    ...begunBeside(workbook, record, key, own.found),
    planNeeded: editable.neededIn('plan'),
    marked,
    tabs: new Map([...own.found].map(([kind, { tab }]) => [kind, tab.id])),
    checkTab: nameOf(own.found.get('check')),
    kept: [...world.kept],
    told: editable.told(world.rewritten),
    unwritten,
    unchanged: touched.size === 0 && unwritten.size === 0,
  });
}

const nameOf = (found: Found | undefined): string =>
  found ? (found.tab.name ?? th.tabs.names[found.tab.kind]) : '';

/** A tab directly before it is written: people type while a run works. Nobody has typed yet into one just added. */
const asItStands = (workbook: World['workbook'], found: Found): Found =>
  found.isNew ? found : { ...found, values: workbook.readValues(found.tab.id) ?? [] };

/** Keeps what is about to be replaced in a tab; before it is marked as dirty, so that a dirty one has been kept. */
function keepReplaced({ texts }: World, { tab, cells }: Replacing, today: CalendarDay): void {
  if (cells.length === 0) return;
  const version = { tab: tab.id, day: longDate(today), cells };
  saveVersions(texts, withVersion(loadVersions(texts), version, tab.dirty));
}
