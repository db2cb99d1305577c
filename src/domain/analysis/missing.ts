// What a node still lacks before its score is complete.
import type { FrameworkNode } from '../framework/node';
import { shapeOf } from '../framework/shape';
import type { NodeScore, RollUp } from '../scoring/rollUp';

/** What the sheet speaks of. */
interface Spoken {
  /** Nodes whose row cannot be used. */
  readonly refused: ReadonlySet<string>;
  /** Where each node stands. */
  readonly places: ReadonlyMap<string, unknown>;
}

const NOTHING: Spoken = { refused: new Set(), places: new Map() };

/**
 * What keeps a node from being complete, in document order: the leaves without a score, or the node above them where its
 * own row cannot be used, or where the sheet gives the scores of that level and says nothing of what is below. Empty for
 * a complete node.
 */
export function missingBelow(rolled: RollUp, id: string, said = NOTHING): readonly FrameworkNode[] {
  const { childrenOf, positionOf } = shapeOf(rolled.framework);
  const missing: FrameworkNode[] = [];
  const entered = new Set(
    rolled.nodes.flatMap(({ node, source }) => (source === 'entered' ? [node.level] : [])),
  );
  const isSpokenOf = (position: number): boolean =>
    (childrenOf[position] as readonly number[]).some(
      child => said.places.has((rolled.nodes[child] as NodeScore).node.id) || isSpokenOf(child),
    );
  const visit = (position: number): void => {
    const { node, state } = rolled.nodes[position] as NodeScore;
    if (state === 'complete' || state === 'excluded') return;
    const children = childrenOf[position] as readonly number[];
    const isLowest =
      children.length === 0 ||
      said.refused.has(node.id) ||
      (entered.has(node.level) && !isSpokenOf(position));
    if (isLowest) missing.push(node);
    else for (const child of children) visit(child);
  };
  const start = positionOf.get(id);
  if (start !== undefined) visit(start);
  return missing;
}
