// What every generated tab is made of.
import type { Assessment } from '../../domain/analysis/assessment';
import type { Cutoffs } from '../../domain/analysis/standing';
import type { Finding } from '../../domain/intake/finding';
import type { Intake } from '../../domain/intake/read';
import type { LastPlan } from '../../domain/plan/lastPlan';
import type { PlanCount } from '../../domain/plan/progress';
import type { Settings } from '../../wire/settings';

/** What a result says, whatever the office and its tab are called. */
export interface ResultFacts {
  readonly assessment: Assessment;
  readonly intake: Intake;
  readonly doubts: readonly Finding[];
  readonly cutoffs: Cutoffs;
}

/** All that tabs are made of. */
export interface Facts extends ResultFacts {
  /** Name of the office; '' until it is set. */
  readonly agency: string;
  /** The names of the units that measures name, where they differ from the usual ones. */
  readonly units: Settings['units'];
  /** Ids of nodes that are to be done first. */
  readonly marked: ReadonlySet<string>;
  /** Name of the score tab. */
  readonly sourceName: string;
  /** The day on which the result last changed, in words. */
  readonly changed: string;
  /** How far the plan is today; nothing where that is not known. */
  readonly progress?: PlanCount | undefined;
  /** The plan of the year before, if there is one. */
  readonly lastPlan?: LastPlan | undefined;
}
