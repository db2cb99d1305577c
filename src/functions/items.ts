// ITA_ITEMS: the form of a year, to type scores beside it.
import type { FrameworkNode } from '../domain/framework/node';
import { leavesOf, pathTo } from '../domain/framework/tree';
import { cells as th } from '../text/th/cells';
import { frameworkFor } from './arguments';
import { idCell, type TableOut } from './cells';
import { USAGE } from './usage';

/** Code, instrument, indicator, sub-indicator and title of everything that has a score of its own in that year. */
export function items(year: unknown): TableOut {
  const framework = frameworkFor(year, USAGE.ITA_ITEMS);
  const rows = leavesOf(framework.root).map(leaf => {
    const path = pathTo(framework, leaf.id);
    const at = (level: FrameworkNode['level']): FrameworkNode | undefined =>
      path.find(node => node.level === level);
    return [
      idCell(leaf.id),
      at('instrument')?.id ?? '',
      numbered(at('indicator')),
      numbered(at('subIndicator')),
      leaf.level === 'item' ? leaf.name : '',
    ];
  });
  return [[...th.headers.items], ...rows];
}

const numbered = (node: FrameworkNode | undefined): string => (node ? `${node.id} ${node.name}` : '');
