// A measure that a plan may propose for a point.
import type { PlanRow } from './columns';

export interface Measure {
  /** One sentence. */
  readonly measure: string;
  readonly steps: readonly string[];
  /** The unit that usually does it. */
  readonly responsible: string;
  /** Month of the fiscal year, 1 is October. */
  readonly start: number;
  /** Month of the fiscal year, 12 is September. */
  readonly end: number;
  readonly monitoring: string;
  /** What assessors usually find missing, the elements that must be shown; of a survey, what those asked find wrong. */
  readonly missed: readonly string[];
  /** What the office keeps to show that it was done. */
  readonly evidence: readonly string[];
  /** 1 is little work, 3 is much. */
  readonly effort: 1 | 2 | 3;
}

/** Measures by topic, or by the key of a point without one. */
export type Measures = Readonly<Record<string, Measure>>;

/** What an office proposes for a matter: the cells of the plan that it filled in. */
export type OwnMeasure = Partial<Omit<PlanRow, 'key'>>;
