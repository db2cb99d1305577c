// Walking a framework: its nodes, its leaves, a node by its id, and the way from the root to a node.
import type { Framework, FrameworkNode, Level } from './node';

interface Index {
  readonly nodes: readonly FrameworkNode[];
  /** From the root to the node of that id, both included. */
  readonly paths: ReadonlyMap<string, readonly FrameworkNode[]>;
}

// A framework never changes, so it is walked once.
const indexes = new WeakMap<Framework, Index>();

function indexOf(framework: Framework): Index {
  const known = indexes.get(framework);
  if (known) return known;
  const nodes: FrameworkNode[] = [];
  const paths = new Map<string, readonly FrameworkNode[]>();
  const visit = (node: FrameworkNode, above: readonly FrameworkNode[]): void => {
    const path = [...above, node];
    nodes.push(node);
    // In a faulty framework of an office's own, the first node of an id wins; `checkFramework` reports the other.
    if (!paths.has(node.id)) paths.set(node.id, path);
    for (const child of node.children) visit(child, path);
  };
  visit(framework.root, []);
  const index = { nodes, paths };
  indexes.set(framework, index);
  return index;
}

/** Every node in document order, the root first. */
export function nodesOf(framework: Framework): readonly FrameworkNode[] {
  return indexOf(framework).nodes;
}

/** The nodes of one level in document order. */
export function nodesAt(framework: Framework, level: Level): readonly FrameworkNode[] {
  return nodesOf(framework).filter(node => node.level === level);
}

/** Nodes without children, in document order; a leaf is its own only leaf. */
export function leavesOf(node: FrameworkNode): readonly FrameworkNode[] {
  return node.children.length === 0 ? [node] : node.children.flatMap(leavesOf);
}

export function nodeById(framework: Framework, id: string): FrameworkNode | undefined {
  return indexOf(framework).paths.get(id)?.slice(-1)[0];
}

/** The nodes from the root to the node of this id, both included; empty where there is none. */
export function pathTo(framework: Framework, id: string): readonly FrameworkNode[] {
  return indexOf(framework).paths.get(id) ?? [];
}

/** The instrument that holds the node (or is it); none for the root. */
export function instrumentOf(framework: Framework, id: string): FrameworkNode | undefined {
  return pathTo(framework, id).find(node => node.level === 'instrument');
}
