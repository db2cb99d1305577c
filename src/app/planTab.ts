// Brings the plan up to date around what the officer typed: see domain/plan/merge for what is written and what is not.
import { columnsIn } from '../domain/plan/columns';
import { mergePlan, newPlanCells, type PlanChange, type PlanNeeds } from '../domain/plan/merge';
import type { Found } from './ownTabs';
import type { Workbook } from './ports';
import type { OwnTab } from './record';
import { PLAN_HEAD_ROWS, planHead } from './tabs/plan';
import type { TabLook } from './tabs/tab';
import { isEmpty } from './tabs/table';
import { stylesOf } from './wholeTab';

/** A plan is ours as long as it has our hidden column of keys. */
export const isPlan = (values: readonly (readonly unknown[])[]): boolean =>
  columnsIn(values[0] ?? []).includes('key');

/** What must be written into a plan that has its head. */
function planChanges(values: readonly (readonly unknown[])[], needs: PlanNeeds): readonly PlanChange[] {
  return mergePlan({ columns: columnsIn(values[0] ?? []), rows: values.slice(PLAN_HEAD_ROWS) }, needs);
}

export function planNeedsUpdate({ tab, values }: Found, needs: PlanNeeds): boolean {
  return !tab.dressed || tab.dirty || isEmpty(values) || planChanges(values, needs).length > 0;
}

export function updatePlan(
  workbook: Workbook,
  { tab, values, isNew }: Found,
  needs: PlanNeeds,
  look: TabLook,
): OwnTab {
  if (isEmpty(values)) {
    // A new plan is written in one piece: it has either all its rows or none.
    const content = [...planHead(), ...needs.needed.map(newPlanCells)];
    workbook.writeCells(tab.id, { row: 0, column: 0 }, content, stylesOf(content, look));
  } else {
    for (const { row, column, values: cells } of planChanges(values, needs)) {
      workbook.writeCells(tab.id, { row: row + PLAN_HEAD_ROWS, column }, cells, 'number');
    }
  }
  if (!tab.dressed) workbook.dress(tab.id, look, isNew);
  return { ...tab, dressed: true, dirty: false };
}
