// An office's plan and the follow-up tab that was made of it.
import type { Workbook } from '../../scripts/host/workbook';
import { answered, callHere } from './calls/called';
import { analyse, KeyedTab } from './planTabs';
import { officeWorkbook, SOURCE } from './workbooks';

export const tabOf = (workbook: Workbook): number => workbook.sheet(SOURCE)?.id ?? 0;

export const makeFollowUp = (workbook: Workbook) =>
  answered(callHere(workbook, 'writeTab', { tab: tabOf(workbook), year: 2565, kind: 'followUp' }));

export interface Tabs {
  readonly workbook: Workbook;
  readonly plan: KeyedTab;
  readonly followUp: KeyedTab;
}

/** Both tabs, the follow-up made after the officer worked in the plan. */
export function tabsAfter(work: (plan: KeyedTab) => void = () => undefined): Tabs {
  const workbook = officeWorkbook();
  analyse(workbook);
  const plan = new KeyedTab(workbook, 'plan');
  work(plan);
  makeFollowUp(workbook);
  return { workbook, plan, followUp: new KeyedTab(workbook, 'followUp') };
}
