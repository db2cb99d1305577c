// What a run began beside something that stands already, by the names of the tabs: nobody shall look for their work in the
// wrong one.

import { th } from '../text/th';
import type { TabKind } from '../wire/reading';
import type { AssessmentKey } from './assessmentKey';
import { ownTabOf } from './ownTabOf';
import type { Found } from './ownTabs';
import type { Workbook } from './ports';
import type { OwnTab, Record } from './record';

export interface Begun {
  /** Tabs that lost our head, and what was begun beside each. */
  readonly headless: readonly { readonly old: string; readonly tab: string }[];
  /** Another score tab of the year and its plan, where a plan was begun beside it. */
  readonly beside: { readonly source: string; readonly plan: string } | undefined;
}

export function begunBeside(
  workbook: Pick<Workbook, 'isThere' | 'nameOf'>,
  record: Record,
  key: AssessmentKey,
  found: ReadonlyMap<TabKind, Found>,
): Begun {
  const headless = [...found.values()].flatMap(({ tab, beside }) =>
    beside === undefined ? [] : [{ old: workbook.nameOf(beside), tab: tab.name ?? th.tabs.names[tab.kind] }],
  );
  const other = found.get('plan')?.isNew ? otherPlan(record, key) : undefined;
  const isThere = other !== undefined && workbook.isThere(other.id) && workbook.isThere(other.source);
  return {
    headless,
    beside: isThere ? { source: workbook.nameOf(other.source), plan: workbook.nameOf(other.id) } : undefined,
  };
}

function otherPlan({ tabs }: Record, key: AssessmentKey): OwnTab | undefined {
  const own = ownTabOf({ tabs }, 'plan', key);
  return tabs.find(tab => tab.kind === 'plan' && tab.year === key.year && tab !== own && tab.dressed);
}
