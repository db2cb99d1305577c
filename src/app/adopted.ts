// A score tab that was imported anew: the tabs, choices and marks of the one before it are its own from now on, where that
// one is gone. Where it still stands the new one gets tabs of its own (begun.ts says which is which).
import { type AssessmentKey, sameKey } from './assessmentKey';
import type { TabId, Workbook } from './ports';
import type { Record } from './record';
import { TABS } from './tabs/kinds';

/** The record with what an assessment takes over; the same record where there is nothing to take over. */
export function adopted(workbook: Pick<Workbook, 'isThere'>, record: Record, key: AssessmentKey): Record {
  if (record.tabs.some(tab => sameKey(tab, key))) return record;
  const before = sourcesOf(record, key).find(source => !workbook.isThere(source));
  if (before === undefined) return record;
  const old = { source: before, year: key.year };
  const moved = <Entry extends AssessmentKey>(entries: readonly Entry[]): readonly Entry[] => {
    const hasOwn = entries.some(entry => sameKey(entry, key));
    return entries.map(entry => (sameKey(entry, old) && !hasOwn ? { ...entry, source: key.source } : entry));
  };
  return {
    ...record,
    tabs: moved(record.tabs),
    results: moved(record.results),
    choices: moved(record.choices),
    marked: moved(record.marked),
  };
}

/** Score tabs of which the file has tabs of that year, the latest result first. */
function sourcesOf({ tabs, results }: Record, { year }: AssessmentKey): readonly TabId[] {
  const own = [...[...results].reverse(), ...tabs].filter(entry => entry.year === year);
  const hasTabs = (source: TabId): boolean =>
    tabs.some(tab => tab.source === source && tab.year === year && TABS[tab.kind].serves === 'assessment');
  return [...new Set(own.map(({ source }) => source))].filter(hasTabs);
}
