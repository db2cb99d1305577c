// The tabs that officers fill in, as a run finds them and as they shall be: the plan with the office's own measures, and
// the follow-up of that plan.

import type { ReplacedCell } from '../domain/editableTable/restore';
import type { RowCells } from '../domain/editableTable/table';
import { nodesAt } from '../domain/framework/tree';
import type { PlanColumn, PlanNeeds } from '../domain/plan/columns';
import type { Measures } from '../domain/plan/measure';
import type { CalendarDay } from '../domain/thai/months';
import type { Found } from './ownTabs';
import type { Workbook } from './ports';
import type { OwnTab, TabKind } from './record';
import { sharedTab, wantsProposals } from './sharedTab';
import type { Facts } from './tabs/facts';
import { FOLLOW_UP_TABLE, followUpLook, followUpNeeds } from './tabs/followUp';
import { LIBRARY_TABLE, libraryLook, libraryNeeds, type OwnMeasure } from './tabs/measures';
import { PLAN_TABLE, planLook, planNeeds } from './tabs/plan';

export interface Update {
  readonly tab: OwnTab;
  readonly write: (workbook: Workbook) => OwnTab;
}

export interface SharedTabs {
  readonly planNeeds: PlanNeeds;
  /** The rows of the plan once it is up to date; none where it is not read. */
  readonly planRows: readonly RowCells<PlanColumn>[];
  /** What writing the plan replaces, apart from what changes day by day. */
  readonly replacedInPlan: readonly ReplacedCell[];
  /** What must be written, in this order. */
  readonly updates: readonly Update[];
}

/**
 * @param own the office's own measures, read only where the plan has a place for one
 * @param found what the run reads; a tab that it writes is among them
 */
export function sharedTabs(
  facts: Facts,
  measures: Measures,
  own: () => ReadonlyMap<string, OwnMeasure>,
  found: ReadonlyMap<TabKind, Found>,
  writes: readonly TabKind[],
  today: CalendarDay,
): SharedTabs {
  const foundLibrary = found.get('measures');
  const ofLibrary = libraryNeeds(facts, measures);
  const library = foundLibrary && sharedTab(LIBRARY_TABLE, foundLibrary, ofLibrary);

  const foundPlan = found.get('plan');
  const ours = planNeeds(facts, measures, new Map(), today);
  const isOpen = foundPlan !== undefined && wantsProposals(PLAN_TABLE.columns, foundPlan.values, ours);
  const ofPlan = isOpen ? planNeeds(facts, measures, own(), today) : ours;
  const plan = foundPlan && sharedTab(PLAN_TABLE, foundPlan, ofPlan);

  const foundFollowUp = found.get('followUp');
  const instruments = nodesAt(facts.assessment.framework, 'instrument').map(({ id }) => id);
  const ofFollowUp = followUpNeeds(plan?.rows ?? [], instruments);
  const followUp = foundFollowUp && sharedTab(FOLLOW_UP_TABLE, foundFollowUp, ofFollowUp);

  const all = [
    { kind: 'plan', shared: plan, look: () => planLook(facts) },
    { kind: 'followUp', shared: followUp, look: () => followUpLook(ofFollowUp) },
    { kind: 'measures', shared: library, look: () => libraryLook(ofLibrary) },
  ] as const;
  return {
    planNeeds: ofPlan,
    planRows: plan?.rows ?? [],
    replacedInPlan: writes.includes('plan')
      ? (plan?.replaced ?? []).filter(({ column }) => column !== 'due')
      : [],
    updates: all.flatMap(({ kind, shared, look }) =>
      shared?.needsUpdate && writes.includes(kind)
        ? [{ tab: shared.found.tab, write: workbook => shared.update(workbook, look()) }]
        : [],
    ),
  };
}
