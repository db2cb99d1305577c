// What every document is made of. Numbers come from the one assessment; words from the tabs as the officers have them
// and from the fields that the office fills in once.
import type { Assessment } from '../domain/analysis/assessment';
import type { Cutoffs } from '../domain/analysis/standing';
import type { Round } from '../domain/plan/reportingRound';
import type { Font } from '../domain/thai/fonts';
import type { CalendarDay } from '../domain/thai/months';
import type { Digits } from './tree';

export interface DocumentFacts {
  readonly assessment: Assessment;
  /** The assessor's comments by node id. */
  readonly comments: ReadonlyMap<string, string>;
  readonly cutoffs: Cutoffs;
  readonly digits: Digits;
  readonly today: CalendarDay;
  /** Rows of the plan in the order of the tab, as they stand there. */
  readonly plan: readonly PlanLine[];
  /** Rows of the follow-up tab by reporting round; empty where there is no such tab. */
  readonly followUp: readonly FollowUpLine[];
  readonly fields: DocumentFields;
  /** Where the numbers come from: the name of the score tab, and the version of the product. */
  readonly source?: { readonly tab: string; readonly version: string };
}

/** One row of the plan; '' where the cell is empty. */
export interface PlanLine {
  readonly key: string;
  /** Id of the instrument (`OIT`); '' for a row of the officer's own. */
  readonly instrument: string;
  /** As it stands: number and name. */
  readonly indicator: string;
  readonly code: string;
  readonly point: string;
  readonly finding: string;
  /** The plan's own remark on the row, such as that it no longer meets the criteria. */
  readonly mark: string;
  readonly measure: string;
  readonly steps: string;
  readonly responsible: string;
  readonly start: string;
  readonly end: string;
  readonly monitoring: string;
  readonly status: string;
  readonly result: string;
  readonly obstacles: string;
  readonly suggestions: string;
  readonly evidence: string;
}

export interface FollowUpLine {
  readonly round: Round;
  readonly key: string;
  readonly instrument: string;
  readonly measure: string;
  readonly steps: string;
  readonly responsible: string;
  readonly time: string;
  /** The remark of the follow-up tab on the row, or else of the plan. */
  readonly mark: string;
  readonly status: string;
  readonly result: string;
  readonly obstacles: string;
  readonly suggestions: string;
  /** Nobody has filled in the row of the follow-up tab: what it reports stands in the plan. */
  readonly isFromPlan: boolean;
}

/** What the office fills in once and may change at every document; '' is left open with dots. */
export interface DocumentFields {
  readonly agency: string;
  /** District and province. */
  readonly place: string;
  /** The unit that writes: ส่วนราชการ. */
  readonly unit: string;
  /** Of that unit; '' is not printed. */
  readonly phone: string;
  /** Number of the memo, and the day as it is to be printed. */
  readonly number: string;
  readonly day: string;
  /** To whom the memo goes: เรียน. */
  readonly to: string;
  /** Positions of those who give an opinion, from the writer's head upwards. */
  readonly chain: readonly string[];
  readonly writer: { readonly name: string; readonly position: string };
  /** Who signs an announcement. */
  readonly chief: { readonly name: string; readonly position: string };
  readonly font: Font;
  /** Free texts by name of the field; what is not there has the template's words. */
  readonly texts: Readonly<Record<string, string>>;
}
