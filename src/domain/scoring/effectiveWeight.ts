// How much of the total each node carries.

import { shapeOf } from '../framework/shape';
import type { NodeScore, RollUp } from './rollUp';

/**
 * Effective weight of every node, in document order: its share among the assessed siblings times its parent's share.
 * The root has 1; an excluded node and all below it have 0. The leaves' weights add up to 1.
 */
export function effectiveWeights(rolled: RollUp): readonly number[] {
  const { childrenOf } = shapeOf(rolled.framework);
  const weights = new Array<number>(rolled.nodes.length).fill(0);
  if (rolled.nodes[0]?.state !== 'excluded') weights[0] = 1;
  childrenOf.forEach((children, parent) => {
    const assessed = children.filter(child => (rolled.nodes[child] as NodeScore).state !== 'excluded');
    const sum = assessed.reduce((total, child) => total + (rolled.nodes[child] as NodeScore).node.weight, 0);
    for (const child of assessed) {
      weights[child] = ((weights[parent] as number) * (rolled.nodes[child] as NodeScore).node.weight) / sum;
    }
  });
  return weights;
}
