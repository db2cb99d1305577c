// Sheets may hold back what it refuses until the script reads or ends, when nobody knows any more which tab it was.
import type { World } from './ports';

/** What belongs to a tab; in an unknown language anything may. */
const OF_TABS: readonly string[] = ['protected', 'typed', 'full', 'unknown'];

/**
 * Runs work that completes what an earlier run of it began; once more, and carefully, where something came out late that
 * belongs to a tab: then that tab is known, and the others are written.
 */
export function carefully<T>({ workbook, refusedBy }: World, run: () => T): T {
  try {
    return run();
  } catch (error) {
    const { kind, named } = refusedBy(error);
    if (named.tab !== undefined || !OF_TABS.includes(kind)) throw error;
    workbook.beCareful();
    return run();
  }
}
