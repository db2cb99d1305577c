// The plan of the year before in the same file, if there is just one that may be meant.

import { frameworkOf } from '../domain/framework/frameworks';
import type { LastPlan } from '../domain/plan/lastPlan';
import type { AssessmentKey } from './assessmentKey';
import type { Workbook } from './ports';
import type { Record } from './record';
import { tableRows } from './tableRows';
import { planTab } from './tabs/plan';

/** The plan that was made of the scores of the year before: of the same score tab, else of the only other one. */
export function lastPlanOf(workbook: Workbook, { tabs }: Record, key: AssessmentKey): LastPlan | undefined {
  const plans = tabs.filter(({ kind, year, dressed }) => kind === 'plan' && year === key.year - 1 && dressed);
  const [only, another] = plans;
  const plan = plans.find(({ source }) => source === key.source) ?? (another ? undefined : only);
  const framework = frameworkOf(key.year - 1);
  const rows = framework && tableRows(workbook, plan, planTab, { framework, rowsRead: [] });
  return rows && { fiscalYear: key.year, rows };
}
