// The plan of the year before in the same file, if there is just one that may be meant.

import { rowsIn } from '../domain/editableTable/rows';
import { PLAN_COLUMNS } from '../domain/plan/columns';
import type { LastPlan } from '../domain/plan/lastPlan';
import type { AssessmentKey } from './assessmentKey';
import type { Workbook } from './ports';
import type { Record } from './record';

/** The plan that was made of the scores of the year before: of the same score tab, else of the only other one. */
export function lastPlanOf(workbook: Workbook, { tabs }: Record, key: AssessmentKey): LastPlan | undefined {
  const plans = tabs.filter(({ kind, year, dressed }) => kind === 'plan' && year === key.year - 1 && dressed);
  const [only, another] = plans;
  const plan = plans.find(({ source }) => source === key.source) ?? (another ? undefined : only);
  const values = plan && workbook.readValues(plan.id);
  return values && { fiscalYear: key.year, rows: rowsIn(PLAN_COLUMNS, values) };
}
