// The best and the lowest indicators of the year, among those that are complete.
import { rankIndicators } from '../../domain/analysis/ranking';
import type { NodeScore } from '../../domain/scoring/rollUp';
import type { DocumentFacts } from '../facts';

interface Extremes {
  /** Those that share the first rank. */
  readonly highest: readonly NodeScore[];
  /** Those that share the last one: the same where all are alike. */
  readonly lowest: readonly NodeScore[];
  readonly areAlike: boolean;
}

/** Nobody where no indicator is complete. */
export function extremesOf({ assessment, cutoffs }: DocumentFacts): Extremes {
  const ranked = rankIndicators(assessment, cutoffs.pass).filter(({ rank }) => rank !== undefined);
  const last = ranked[ranked.length - 1]?.rank;
  const ofRank = (rank: number | undefined): readonly NodeScore[] =>
    ranked.filter(one => one.rank === rank).map(({ indicator }) => indicator);
  return { highest: ofRank(1), lowest: ofRank(last), areAlike: last === 1 };
}
