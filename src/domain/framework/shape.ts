// A framework flattened once for walking: its nodes in document order, and who is whose child and parent as positions.
// Children come after their parent, so a walk from the end meets every child before its parent.
import type { Framework, FrameworkNode } from './node';

export interface Shape {
  /** Document order; the root is first. */
  readonly nodes: readonly FrameworkNode[];
  readonly childrenOf: readonly (readonly number[])[];
  /** −1 for the root. */
  readonly parentOf: readonly number[];
  readonly positionOf: ReadonlyMap<string, number>;
}

// A framework never changes, so it is walked once.
const shapes = new WeakMap<Framework, Shape>();

export function shapeOf(framework: Framework): Shape {
  const known = shapes.get(framework);
  if (known) return known;
  const nodes: FrameworkNode[] = [];
  const childrenOf: number[][] = [];
  const parentOf: number[] = [];
  const positionOf = new Map<string, number>();
  const visit = (node: FrameworkNode, parent: number): number => {
    const position = nodes.push(node) - 1;
    const children: number[] = [];
    childrenOf.push(children);
    parentOf.push(parent);
    // In a faulty framework of an office's own, the first node of an id wins; `checkFramework` reports the other.
    if (!positionOf.has(node.id)) positionOf.set(node.id, position);
    for (const child of node.children) children.push(visit(child, position));
    return position;
  };
  visit(framework.root, -1);
  const shape = { nodes, childrenOf, parentOf, positionOf };
  shapes.set(framework, shape);
  return shape;
}
