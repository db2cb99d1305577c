// What the row of each point shows by which people know it: its instrument, indicator, code and name.
import type { Framework, FrameworkNode } from '../../domain/framework/node';
import { nodesOf, pathTo } from '../../domain/framework/tree';
import { planKey } from '../../domain/plan/points';
import { th } from '../../text/th';

export interface ShownPoint {
  readonly instrument: string;
  readonly indicator: string;
  readonly code: string;
  readonly point: string;
}

export function shownPoint(framework: Framework, node: FrameworkNode): ShownPoint {
  const path = pathTo(framework, node.id);
  const indicator = path.find(({ level }) => level === 'indicator');
  return {
    instrument: path.find(({ level }) => level === 'instrument')?.id ?? '',
    indicator: indicator ? `${indicator.id} ${indicator.name}` : '',
    code: node.level === 'item' ? node.id : '',
    point: node.level === 'instrument' ? th.tabs.plan.keep : node.name,
  };
}

/** Of every point of a year, by its key. */
export const shownPoints = (framework: Framework): ReadonlyMap<string, ShownPoint> =>
  new Map(
    nodesOf(framework)
      .filter(({ level }) => level !== 'total')
      .map(node => [planKey(node), shownPoint(framework, node)]),
  );
