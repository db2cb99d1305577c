// Ranks the indicators by the numbers of record: rounded once, as they are printed, so that two that print alike share a
// rank, whatever the order in which their items were added up.
import type { NodeScore, RollUp } from '../scoring/rollUp';
import { round2 } from '../scoring/round';

export interface Ranked {
  /** 1 is the best; scores that print alike share a rank (1, 2, 2, 4). Nothing for an indicator that is not complete. */
  readonly rank: number | undefined;
  readonly indicator: NodeScore;
  /** Whether the rounded score reaches the rounded cut-off. */
  readonly passed: boolean | undefined;
}

/**
 * Complete indicators from best to worst, of one rank in document order, then the others in document order; excluded ones are left out.
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
    const points = pointsOf(indicator);
    const isTied = before !== undefined && pointsOf(before.indicator) === points;
    ranked.push({ rank: isTied ? before.rank : index + 1, indicator, passed: points >= least });
  });
  const others = indicators.filter(indicator => !isComplete(indicator));
  return [...ranked, ...others.map(indicator => ({ rank: undefined, indicator, passed: undefined }))];
}

const isComplete = (result: NodeScore): boolean => result.state === 'complete';
/** As printed. */
const pointsOf = (result: NodeScore): number => round2(result.score ?? 0);
