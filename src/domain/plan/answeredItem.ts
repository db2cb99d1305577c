// Which item of an assessment a paper on the measures answers: plans and reports are themselves scored, a year later.
import { frameworkOf } from '../framework/frameworks';
import { leavesOf } from '../framework/tree';

/** The plan that was made of a result, and the report on what was done of it. */
export const ANSWERED_TOPICS = ['transparency-measures', 'transparency-actions'] as const;
export type AnsweredTopic = (typeof ANSWERED_TOPICS)[number];

export interface AnsweredItem {
  /** Fiscal year of the assessment, B.E. */
  readonly year: number;
  /** Its code: O25. */
  readonly item: string;
  /** False where code or place of the item is to be compared with the manual of that year. */
  readonly isCertain: boolean;
}

/** From this assessment on, the item on what was done asks about the year before (titles of 2568 and 2569). */
const REPORTS_ON_YEAR_BEFORE = 2568;

/**
 * The item that a paper answers which was made of the scores of a fiscal year (B.E.); nothing where the rules of the year
 * that asks are not known. A plan is published in the year in which it is carried out, the one after the scores.
 */
export function answeredItem(topic: AnsweredTopic, scored: number): AnsweredItem | undefined {
  const carriedOut = scored + 1;
  const isLate = topic === 'transparency-actions' && carriedOut + 1 >= REPORTS_ON_YEAR_BEFORE;
  const year = isLate ? carriedOut + 1 : carriedOut;
  const framework = frameworkOf(year);
  const item = framework && leavesOf(framework.root).find(leaf => leaf.topic === topic);
  if (!item) return undefined;
  const isCertain = item.confidence === 'sourced' && framework.confidence.structure === 'sourced';
  return { year, item: item.id, isCertain };
}
