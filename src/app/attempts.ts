// What a run tries with each tab: one that Google refuses to change must not keep the others from being written.
import type { TabKind } from '../wire/reading';
import { isOfOneTab, type Refused } from './refused';

export interface Attempts {
  /** Tabs that were not written, and why. */
  readonly unwritten: ReadonlyMap<TabKind, Refused>;
  /** What the deed gives; nothing where it was refused for this tab alone. */
  attempt<T>(kind: TabKind, deed: () => T): T | undefined;
}

/** @param refused is added to */
export function newAttempts(refused: Refused[]): Attempts {
  const unwritten = new Map<TabKind, Refused>();
  return {
    unwritten,
    attempt: (kind, deed) => {
      try {
        return deed();
      } catch (error) {
        if (!isOfOneTab(error)) throw error;
        unwritten.set(kind, error);
        refused.push(error);
        return undefined;
      }
    },
  };
}
