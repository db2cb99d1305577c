// What a node still lacks before its score is complete.
import type { FrameworkNode } from '../framework/node';
import { shapeOf } from '../framework/shape';
import type { NodeScore, RollUp } from '../scoring/rollUp';

/** The leaves without a score that keep a node from being complete, in document order. Empty for a complete node. */
export function missingBelow(rolled: RollUp, id: string): readonly FrameworkNode[] {
  const { childrenOf, positionOf } = shapeOf(rolled.framework);
  const missing: FrameworkNode[] = [];
  const visit = (position: number): void => {
    const { node, state } = rolled.nodes[position] as NodeScore;
    if (state === 'complete' || state === 'excluded') return;
    const children = childrenOf[position] as readonly number[];
    if (children.length === 0) missing.push(node);
    for (const child of children) visit(child);
  };
  const start = positionOf.get(id);
  if (start !== undefined) visit(start);
  return missing;
}
