// What every generated tab is made of.
import type { Assessment } from '../../domain/analysis/assessment';
import type { Cutoffs } from '../../domain/analysis/standing';
import type { Finding } from '../../domain/intake/finding';
import type { Intake } from '../../domain/intake/read';

export interface Facts {
  readonly assessment: Assessment;
  readonly intake: Intake;
  readonly doubts: readonly Finding[];
  readonly cutoffs: Cutoffs;
  /** Name of the office; '' until it is set. */
  readonly agency: string;
  /** Name of the score tab. */
  readonly sourceName: string;
  /** The day on which the result last changed, in words. */
  readonly changed: string;
}
