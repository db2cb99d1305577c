// The items that a report has to speak of: those that lost points, and those that the assessor commented on.
import type { FrameworkNode } from '../../domain/framework/node';
import { leavesOf } from '../../domain/framework/tree';
import { type NodeScore, scoreOf } from '../../domain/scoring/rollUp';
import { round2 } from '../../domain/scoring/round';
import { parts } from '../../text/th/documents/parts';
import type { DocumentFacts } from '../facts';
import { nodeName, scoreText } from './score';

/** The items below a node (or the node itself) as the assessment has them, without those that are not assessed. */
export const itemsOf = ({ assessment }: DocumentFacts, node: FrameworkNode): readonly NodeScore[] =>
  leavesOf(node)
    .filter(({ level }) => level === 'item')
    .flatMap(({ id }) => scoreOf(assessment, id) ?? [])
    .filter(({ state }) => state !== 'excluded');

export const isLost = ({ score }: NodeScore): boolean => score !== undefined && round2(score) < 100;

export const isFull = (at: NodeScore): boolean => at.score !== undefined && !isLost(at);

export const commentOn = ({ comments }: DocumentFacts, { node }: NodeScore): string =>
  (comments.get(node.id) ?? '').trim();

/** Whether the score tab says something of any of the items. */
export const isAnyTold = (facts: DocumentFacts, items: readonly NodeScore[]): boolean =>
  items.some(at => commentOn(facts, at) !== '');

/** Why an item has the score that it has: of what is found or not found, the cause; of a survey, what was said of it; '' where
 * the score tab says nothing of it. */
export function causeOf(facts: DocumentFacts, at: NodeScore): string {
  const { remark } = parts;
  const comment = commentOn(facts, at);
  if (comment === '') return '';
  const isNotFound = at.node.allOrNothing === true && isLost(at);
  return isNotFound ? remark.cause({ comment }) : remark.comment({ comment });
}

/** An item with its score and its cause or comment. */
export function remarkOn(facts: DocumentFacts, at: NodeScore): string {
  const { remark } = parts;
  const said = at.score === undefined ? scoreText(at) : remark.score({ score: scoreText(at) });
  return [nodeName(at.node), said, causeOf(facts, at)].filter(Boolean).join(' ');
}
