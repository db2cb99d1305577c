// How much of each instrument was read: its items that have a score, or its indicators where the items are not known.
import type { Assessment } from '../../../domain/analysis/assessment';
import type { FrameworkNode } from '../../../domain/framework/node';
import { nodesAt } from '../../../domain/framework/tree';
import { type NodeScore, scoreOf } from '../../../domain/scoring/rollUp';

export interface Count {
  readonly instrument: FrameworkNode;
  readonly state: NodeScore['state'];
  readonly of: 'items' | 'indicators';
  /** Leaves that are assessed and not below an entered score, and how many of them have a score. */
  readonly count: number;
  readonly scored: number;
  /** Of those as well, leaves that are not assessed. */
  readonly excluded: number;
  /** Nodes above the leaves whose entered score is used in place of what is below them, which is not counted. */
  readonly entered: readonly string[];
}

/** One for each instrument, in document order. */
export function countsOf(assessment: Assessment): readonly Count[] {
  return nodesAt(assessment.framework, 'instrument').map(instrument => {
    const entered: string[] = [];
    let count = 0;
    let scored = 0;
    let excluded = 0;
    let isOfItems = true;
    const visit = (node: FrameworkNode, isExcluded: boolean, isUnused: boolean): void => {
      const at = scoreOf(assessment, node.id);
      const isOut = isExcluded || at?.state === 'excluded';
      if (node.children.length > 0) {
        const isUsed = !isUnused && !isOut && at?.source === 'entered';
        if (isUsed) entered.push(node.id);
        for (const child of node.children) visit(child, isOut, isUnused || isUsed);
        return;
      }
      if (node.level !== 'item') isOfItems = false;
      if (isUnused) return;
      if (isOut) {
        excluded++;
        return;
      }
      count++;
      if (at?.state === 'complete') scored++;
    };
    visit(instrument, false, false);
    const state = scoreOf(assessment, instrument.id)?.state ?? 'empty';
    return { instrument, state, of: isOfItems ? 'items' : 'indicators', count, scored, excluded, entered };
  });
}
