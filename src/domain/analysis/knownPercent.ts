// How much of a score is known, as it is told to people.
import type { NodeScore } from '../scoring/rollUp';

/** Whole percent of the node's effective weight that is known; 100 only for a complete node: 99.6 % known is not all known. */
export function knownPercent({ coverage, state }: NodeScore): number {
  return state === 'complete' ? 100 : Math.min(99, Math.floor(coverage * 100 + 1e-9));
}
