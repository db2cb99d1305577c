// What a bar says beside its number: whether the score reaches the cut-off, or why that is not known.
import type { NodeScore } from '../../domain/scoring/rollUp';
import { round2 } from '../../domain/scoring/round';

export type Verdict = 'passed' | 'below' | Exclude<NodeScore['state'], 'complete'>;

/** @param cutoff points 0–100; as in the ranking, the rounded score must reach the rounded cut-off */
export function verdictOf({ state, score }: NodeScore, cutoff: number): Verdict {
  if (state !== 'complete') return state;
  return round2(score as number) >= round2(cutoff) ? 'passed' : 'below';
}
