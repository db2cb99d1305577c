// Which tabs of ours a run needs: those that it writes, those that it reads for them, and which of them it may add.

import { hasKeys } from '../domain/editableTable/rows';
import type { ColumnTable } from '../domain/editableTable/table';
import { FOLLOW_UP_COLUMNS, LIBRARY_COLUMNS, PLAN_COLUMNS } from '../domain/plan/columns';
import type { Wanted } from './ownTabs';
import type { TabKind } from './record';
import { WHOLE_TABS } from './wholeTabs';

/** The summary counts the rows of the plan, and the follow-up tab has a row for each. */
const NEED_THE_PLAN: readonly TabKind[] = ['summary', 'plan', 'followUp'];

/** Whether a run that writes these reads the plan. */
export const needsPlan = (writes: readonly TabKind[]): boolean =>
  writes.some(kind => NEED_THE_PLAN.includes(kind));

export function wantedTabs(writes: readonly TabKind[], adds: readonly TabKind[]): readonly Wanted[] {
  const isPlanRead = needsPlan(writes);
  const one = (kind: TabKind, isRead: boolean): Wanted => ({
    kind,
    accepts: () => true,
    typed: false,
    isRead,
    isAdded: adds.includes(kind),
  });
  const shared = <Id extends string>(
    kind: TabKind,
    columns: ColumnTable<Id>,
    isRead: boolean,
  ): readonly Wanted[] =>
    isRead || adds.includes(kind)
      ? [{ ...one(kind, isRead), accepts: values => hasKeys(columns, values), typed: true }]
      : [];
  return [
    ...WHOLE_TABS.filter(({ kind }) => adds.includes(kind)).map(({ kind }) =>
      one(kind, writes.includes(kind)),
    ),
    ...shared('measures', LIBRARY_COLUMNS, writes.includes('measures')),
    // These are read last and written first: what the officer does in between meets no stale row numbers.
    ...shared('plan', PLAN_COLUMNS, isPlanRead),
    ...shared('followUp', FOLLOW_UP_COLUMNS, writes.includes('followUp')),
  ];
}
