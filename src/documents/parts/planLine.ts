// How the point of a row of the plan is written: what it is about, its score, and why points were lost.
import { nodesOf } from '../../domain/framework/tree';
import { planKey } from '../../domain/plan/points';
import { type NodeScore, scoreOf } from '../../domain/scoring/rollUp';
import { parts } from '../../text/th/documents/parts';
import type { DocumentFacts, PlanLine } from '../facts';
import { causeOf } from './remarks';
import { scoreText } from './score';

/** The node that a row is about; nothing for a row of the officer's own. */
export function nodeOf({ assessment }: DocumentFacts, { key }: PlanLine): NodeScore | undefined {
  const node = key === '' ? undefined : nodesOf(assessment.framework).find(other => planKey(other) === key);
  return node && scoreOf(assessment, node.id);
}

/** In brackets, that the scores no longer ask for the row; other remarks are the office's own business. */
export const markText = ({ mark }: PlanLine): string => {
  const { noLongerNeeded, marked } = parts.plan;
  return mark.includes(noLongerNeeded) ? marked({ mark: noLongerNeeded }) : '';
};

/** Code and point, the score, and the finding. */
export function pointText(facts: DocumentFacts, row: PlanLine): string {
  const at = nodeOf(facts, row);
  const point = [row.code, row.point, markText(row)].filter(Boolean).join(' ');
  const score = at?.score === undefined ? '' : parts.remark.score({ score: scoreText(at) });
  return [point, score, foundIn(facts, row, at)].filter(Boolean).join('\n');
}

/** The finding as it stands in the plan; without one, what the scores tell. */
function foundIn(facts: DocumentFacts, { finding }: PlanLine, at: NodeScore | undefined): string {
  const { remark } = parts;
  const comment = finding.trim();
  if (comment === '') return at ? causeOf(facts, at) : '';
  return at?.node.allOrNothing ? remark.cause({ comment }) : remark.comment({ comment });
}

/** Number and name of the row's indicator, as they stand there. */
export const indicatorText = ({ indicator }: PlanLine): string =>
  /^\d/.test(indicator) ? parts.indicatorAsIs({ name: indicator }) : indicator;

/** Measure and steps, one below the other. */
export const measureAndSteps = ({ measure, steps }: PlanLine): string =>
  [measure, steps].filter(text => text.trim() !== '').join('\n');
