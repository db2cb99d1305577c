// A score of the picture in words: points, or why there are none.
import type { NodeScore } from '../../domain/scoring/rollUp';
import { points2 } from '../../domain/scoring/round';
import { poster } from '../../text/th/documents/poster';

export function posterScore({ state, score }: NodeScore): string {
  if (state === 'excluded') return poster.excluded;
  if (score === undefined) return poster.noScore;
  return state === 'partial' ? poster.partial({ points: points2(score) }) : points2(score);
}
