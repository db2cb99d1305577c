// Which repair gives back how many points of the total.

import { shapeOf } from '../framework/shape';
import { effectiveWeights } from '../scoring/effectiveWeight';
import type { NodeScore, RollUp } from '../scoring/rollUp';
import { roundTo } from '../scoring/round';

interface Recovery {
  /** An item, or a higher node where only its own score is known. */
  readonly at: NodeScore;
  /** Points of the total that this node at 100 would give back. */
  readonly points: number;
}

/**
 * Orders by points that are given back, largest first. What differs in no 8 decimals differs by floating-point error: a
 * stable sort leaves it in document order.
 */
export const byRecovery = (a: number, b: number): number => roundTo(b, 8) - roundTo(a, 8);

const weightsOf = new WeakMap<RollUp, readonly number[]>();

/** Points of the total that a node at 100 would give back; 0 for a node without a score. */
export function recoveryOf(rolled: RollUp, { node, score }: NodeScore): number {
  const weights = weightsOf.get(rolled) ?? effectiveWeights(rolled);
  weightsOf.set(rolled, weights);
  const position = shapeOf(rolled.framework).positionOf.get(node.id);
  return score === undefined || position === undefined ? 0 : (weights[position] ?? 0) * (100 - score);
}

/**
 * What every scored item would give back at 100, largest first, then document order. Where only a higher node's score
 * is known the row is that node. For a complete assessment the points add up to 100 − total.
 */
export function recoveries(rolled: RollUp): readonly Recovery[] {
  const { childrenOf } = shapeOf(rolled.framework);
  const found: Recovery[] = [];
  const visit = (position: number): void => {
    const at = rolled.nodes[position] as NodeScore;
    if (at.state === 'complete' && at.source === 'entered') {
      found.push({ at, points: recoveryOf(rolled, at) });
      return;
    }
    for (const child of childrenOf[position] as readonly number[]) visit(child);
  };
  visit(0);
  return found.sort((a, b) => byRecovery(a.points, b.points));
}
