// Ranks the indicators from their unrounded scores.
import type { NodeScore, RollUp } from '../scoring/rollUp';
import { round2 } from '../scoring/round';

interface Ranked {
  /** 1 is the best; equal scores share a rank (1, 2, 2, 4). Nothing for an indicator that is not complete. */
  readonly rank: number | undefined;
  readonly indicator: NodeScore;
  /** Whether the rounded score reaches the rounded cut-off. */
  readonly passed: boolean | undefined;
}

/** Scores that differ by less are equal: the difference is floating-point error. */
const SAME = 1e-9;

/**
 * Complete indicators from best to worst, then the others in document order; excluded ones are left out.
 *
 * @param cutoff points 0–100 from which an indicator passes
 */
export function rankIndicators(rolled: RollUp, cutoff: number): readonly Ranked[] {
  const indicators = rolled.nodes.filter(
    ({ node, state }) => node.level === 'indicator' && state !== 'excluded',
  );
  const least = round2(cutoff);
  const complete = indicators.filter(isComplete).sort((a, b) => pointsOf(b) - pointsOf(a));
  const ranked: Ranked[] = [];
  complete.forEach((indicator, index) => {
    const before = ranked[index - 1];
    const tied = before !== undefined && pointsOf(before.indicator) - pointsOf(indicator) < SAME;
    ranked.push({
      rank: tied ? before.rank : index + 1,
      indicator,
      passed: round2(pointsOf(indicator)) >= least,
    });
  });
  const others = indicators.filter(indicator => !isComplete(indicator));
  return [...ranked, ...others.map(indicator => ({ rank: undefined, indicator, passed: undefined }))];
}

const isComplete = (result: NodeScore): boolean => result.state === 'complete';
const pointsOf = (result: NodeScore): number => result.score ?? 0;
