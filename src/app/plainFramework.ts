// The framework of a year as a page gets it.
import type { Framework, FrameworkNode } from '../domain/framework/node';

/** A page reads no names, so it needs no other wordings of them. */
export function withoutAliases(framework: Framework): Framework {
  const bare = (node: FrameworkNode): FrameworkNode => ({
    ...node,
    aliases: [],
    children: node.children.map(bare),
  });
  return { ...framework, root: bare(framework.root) };
}
