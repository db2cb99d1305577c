// How a node and its score are written in documents.

import type { FrameworkNode } from '../../domain/framework/node';
import { type NodeScore, scoreOf } from '../../domain/scoring/rollUp';
import { points2 } from '../../domain/scoring/round';
import { parts } from '../../text/th/documents/parts';
import type { DocumentFacts } from '../facts';

/** Two decimals; a word where there is no score, and a mark beside a provisional one. */
export function scoreText(at: NodeScore | undefined): string {
  if (at?.state === 'excluded') return parts.score.excluded;
  if (at?.score === undefined) return parts.score.none;
  const points = points2(at.score);
  return at.state === 'partial' ? parts.score.provisional({ points }) : points;
}

export const scoreTextOf = ({ assessment }: DocumentFacts, node: FrameworkNode): string =>
  scoreText(scoreOf(assessment, node.id));

/** Number and name of an indicator or a sub-indicator, name and short name of an instrument, code and name of an item. */
export function nodeName({ id, name, level }: FrameworkNode): string {
  if (level === 'indicator') return parts.indicator({ id, name });
  if (level === 'subIndicator') return parts.subIndicator({ id, name });
  return level === 'instrument' ? parts.instrument({ id, name }) : `${id} ${name}`;
}
