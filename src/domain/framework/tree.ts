// Walking a framework: its nodes, its leaves, a node by its id, and the way from the root to a node.
import type { Framework, FrameworkNode, Level } from './node';
import { shapeOf } from './shape';

/** Every node in document order, the root first. */
export function nodesOf(framework: Framework): readonly FrameworkNode[] {
  return shapeOf(framework).nodes;
}

/** The nodes of one level in document order. */
export function nodesAt(framework: Framework, level: Level): readonly FrameworkNode[] {
  return nodesOf(framework).filter(node => node.level === level);
}

/** Nodes without children, in document order; a leaf is its own only leaf. */
export function leavesOf(node: FrameworkNode): readonly FrameworkNode[] {
  const known = leaves.get(node);
  if (known) return known;
  const found = node.children.length === 0 ? [node] : node.children.flatMap(leavesOf);
  leaves.set(node, found);
  return found;
}

// A node never changes, and every assessment asks for the same ones.
const leaves = new WeakMap<FrameworkNode, readonly FrameworkNode[]>();

export function nodeById(framework: Framework, id: string): FrameworkNode | undefined {
  const { nodes, positionOf } = shapeOf(framework);
  return nodes[positionOf.get(id) ?? -1];
}

/** The nodes from the root to the node of this id, both included; empty where there is none. */
export function pathTo(framework: Framework, id: string): readonly FrameworkNode[] {
  const { nodes, parentOf, positionOf } = shapeOf(framework);
  const path: FrameworkNode[] = [];
  for (let at = positionOf.get(id) ?? -1; at >= 0; at = parentOf[at] ?? -1)
    path.unshift(nodes[at] as FrameworkNode);
  return path;
}

/** The instrument that holds the node (or is it); none for the root. */
export function instrumentOf(framework: Framework, id: string): FrameworkNode | undefined {
  return pathTo(framework, id).find(node => node.level === 'instrument');
}

/** Whether one node is somewhere below the other. */
export const holds = (outer: FrameworkNode, inner: FrameworkNode): boolean => below(outer).has(inner);

// Asked of the same nodes for every row.
const nodesBelow = new WeakMap<FrameworkNode, ReadonlySet<FrameworkNode>>();

function below(node: FrameworkNode): ReadonlySet<FrameworkNode> {
  let found = nodesBelow.get(node);
  if (!found) {
    found = new Set(node.children.flatMap(child => [child, ...below(child)]));
    nodesBelow.set(node, found);
  }
  return found;
}
