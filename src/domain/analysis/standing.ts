// Strengths and weaknesses: local custom, so the limits are settings.
import { round2 } from '../scoring/round';

export interface Cutoffs {
  /** A rounded score above this is a strength. */
  readonly strongAbove: number;
  /** A rounded score below this is a weakness. */
  readonly weakBelow: number;
  /** A rounded score from this on passes. */
  readonly pass: number;
}

/** Points 0–100. */
export const DEFAULT_CUTOFFS: Cutoffs = { strongAbove: 95, weakBelow: 85, pass: 85 };

type Standing = 'strong' | 'middle' | 'weak';

export function standingOf(points: number, cutoffs: Cutoffs = DEFAULT_CUTOFFS): Standing {
  const rounded = round2(points);
  if (rounded > round2(cutoffs.strongAbove)) return 'strong';
  return rounded < round2(cutoffs.weakBelow) ? 'weak' : 'middle';
}
