// Ranks of headings for those who hear a page: no rank is left out below another, as levels of a document may be.
import type { DocumentTree } from '../../documents/tree';
import type { Heading } from '../listed';

export type Rank = 2 | 3 | 4;

/** The window's own title is of rank 1; covers, titles of memos and parts are the highest in a document. */
export function ranksOf({ sections }: DocumentTree): ReadonlyMap<Heading, Rank> {
  const ranks = new Map<Heading, Rank>();
  let above: readonly number[] = [];
  for (const { blocks } of sections)
    for (const block of blocks) {
      if (block.kind === 'memoTitle') above = [1];
      if (block.kind !== 'heading') continue;
      const level = Math.max(1, block.level);
      above = [...above.filter(other => other < level), level];
      ranks.set(block, above.length === 1 ? 2 : above.length === 2 ? 3 : 4);
    }
  return ranks;
}
