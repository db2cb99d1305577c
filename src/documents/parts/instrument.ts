// The instruments of the year, and what stands out among the indicators of each.
import { rankIndicators } from '../../domain/analysis/ranking';
import type { FrameworkNode } from '../../domain/framework/node';
import { instrumentOf, leavesOf } from '../../domain/framework/tree';
import type { NodeScore } from '../../domain/scoring/rollUp';
import { round2 } from '../../domain/scoring/round';
import { parts } from '../../text/th/documents/parts';
import type { DocumentFacts } from '../facts';
import { enumerated } from './blocks';
import { isLost } from './remarks';
import { nodeName, scoreText } from './score';

export const instrumentsOf = ({ assessment }: DocumentFacts): readonly NodeScore[] =>
  assessment.nodes.filter(({ node }) => node.level === 'instrument');

/** Whether its items are found or not found, and not asked of people. */
export const isChecklist = (instrument: FrameworkNode): boolean =>
  leavesOf(instrument).some(({ allOrNothing }) => allOrNothing);

/** The indicators of an instrument with their ranks, best first; those that are not complete come last, without a rank. */
export const rankedIn = ({ assessment, cutoffs }: DocumentFacts, { id }: FrameworkNode) =>
  rankIndicators(assessment, cutoffs.pass).filter(
    ({ indicator }) => instrumentOf(assessment.framework, indicator.node.id)?.id === id,
  );

/** The lowest complete indicator of an instrument, and those that share its rank. */
export function lowestIn(facts: DocumentFacts, instrument: FrameworkNode): readonly NodeScore[] {
  const ranked = rankedIn(facts, instrument).filter(({ rank }) => rank !== undefined);
  const last = ranked[ranked.length - 1];
  return ranked.filter(({ rank }) => rank === last?.rank).map(({ indicator }) => indicator);
}

/** The best of complete indicators, best first; nothing where none is better than another. */
export function bestAmong(ranked: readonly NodeScore[]): readonly NodeScore[] {
  const [first] = ranked;
  const best = ranked.filter(({ score }) => round2(score ?? 0) === round2(first?.score ?? 0));
  return best.length < ranked.length ? best : [];
}

/** Which indicator of an instrument is the lowest, and how low; or why that cannot be told. */
export function lowestSentence(facts: DocumentFacts, { node, state }: NodeScore): string {
  const { lowest } = parts;
  const instrument = node.id;
  if (state === 'excluded') return lowest.excluded({ instrument });
  const found = lowestIn(facts, node);
  const [first] = found;
  if (!first) return lowest.unknown({ instrument });
  const incomplete = rankedIn(facts, node).filter(({ rank }) => rank === undefined);
  const isFull = !isLost(first) && incomplete.length === 0;
  const names = enumerated(found.map(indicator => nodeName(indicator.node)));
  const sentence = isFull
    ? lowest.full({ instrument })
    : lowest.is({ instrument, names, score: scoreText(first) });
  if (incomplete.length === 0) return sentence;
  const missing = enumerated(incomplete.map(({ indicator }) => nodeName(indicator.node)));
  return `${sentence} ${lowest.notAll({ names: missing })}`;
}
