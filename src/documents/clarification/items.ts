// The items that can be contested: those of a checklist without full points. Which of them are, the office chooses; all of
// them until it does.
import type { NodeScore } from '../../domain/scoring/rollUp';
import type { DocumentFacts } from '../facts';
import { instrumentsOf, isChecklist } from '../parts/instrument';
import { yearOf } from '../parts/office';
import { isLost, itemsOf } from '../parts/remarks';
import { isContested } from './typed';

/** Why there is nothing to contest; the words are those of the paper or of the window. */
export type Nothing = 'noItems' | 'notAssessed' | 'nothingLost' | 'nothingLostYet';

export interface Contestable {
  readonly checklists: readonly NodeScore[];
  /** Without full points, in the order of the year. */
  readonly lost: readonly NodeScore[];
  readonly contested: readonly NodeScore[];
  /** How many items have no score. */
  readonly open: number;
  /** Undefined where an item lost points. */
  readonly nothing: Nothing | undefined;
}

export function contestable(facts: DocumentFacts): Contestable {
  const checklists = instrumentsOf(facts).filter(({ node }) => isChecklist(node));
  const assessed = checklists.filter(({ state }) => state !== 'excluded');
  const items = assessed.flatMap(({ node }) => itemsOf(facts, node));
  const lost = items.filter(isLost);
  const open = items.filter(({ score }) => score === undefined).length;
  const { texts } = facts.fields;
  return {
    checklists,
    lost,
    contested: lost.filter(({ node }) => isContested(texts, yearOf(facts), node.id)),
    open,
    nothing: lost.length > 0 ? undefined : nothingIn(items.length, open),
  };
}

function nothingIn(items: number, open: number): Nothing {
  if (items === 0) return 'notAssessed';
  if (open === items) return 'noItems';
  return open > 0 ? 'nothingLostYet' : 'nothingLost';
}
