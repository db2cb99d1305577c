// What about a year is not certain, and so must be checked with the NACC manual.
import type { Framework } from './node';
import { leavesOf } from './tree';

export interface Uncertainty {
  /** `names`: the titles of some items; the others as in `Framework.confidence`. */
  readonly about: keyof Framework['confidence'] | 'names';
  /** The items whose titles are uncertain; empty for the others. */
  readonly items: readonly string[];
}

/** Everything about a year that is inferred or recalled; empty when all is sourced. */
export function uncertaintiesOf(framework: Framework): readonly Uncertainty[] {
  const { weights, structure, grades } = framework.confidence;
  const facts = { weights, structure, grades };
  const found = (Object.keys(facts) as (keyof typeof facts)[])
    .filter(about => facts[about] !== 'sourced')
    .map(about => ({ about, items: [] as readonly string[] }));
  const items = leavesOf(framework.root)
    .filter(leaf => leaf.level === 'item' && leaf.confidence !== 'sourced')
    .map(leaf => leaf.id);
  return items.length > 0 ? [...found, { about: 'names', items }] : found;
}
