// A framework flattened once for walking: its nodes in document order and each node's children as positions.
// Children come after their parent, so a walk from the end meets every child before its parent.
import type { Framework, FrameworkNode } from '../framework/node';

export interface Shape {
  /** Document order; the root is first. */
  readonly nodes: readonly FrameworkNode[];
  readonly childrenOf: readonly (readonly number[])[];
  readonly positionOf: ReadonlyMap<string, number>;
}

const shapes = new WeakMap<Framework, Shape>();

export function shapeOf(framework: Framework): Shape {
  const known = shapes.get(framework);
  if (known) return known;
  const nodes: FrameworkNode[] = [];
  const childrenOf: number[][] = [];
  const positionOf = new Map<string, number>();
  const visit = (node: FrameworkNode): number => {
    const position = nodes.push(node) - 1;
    const children: number[] = [];
    childrenOf.push(children);
    positionOf.set(node.id, position);
    for (const child of node.children) children.push(visit(child));
    return position;
  };
  visit(framework.root);
  const shape = { nodes, childrenOf, positionOf };
  shapes.set(framework, shape);
  return shape;
}
