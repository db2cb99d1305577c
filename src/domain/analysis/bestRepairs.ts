// Which repairs lift the total most, for every number of repairs. The tree is walked as the roll-up walks it, so that the
// choice is the best one also where every level is rounded and the points of repairs do not simply add up.
import type { FrameworkNode } from '../framework/node';
import { shapeOf } from '../framework/shape';
import type { NodeScore, RollUp } from '../scoring/rollUp';
import { round2 } from '../scoring/round';

interface Choice {
  /** Points 0–100 of the node once the repairs are done. */
  readonly score: number;
  /** Ids of the nodes at 100, in document order. */
  readonly repairs: readonly string[];
}

/** The best choice by its number of repairs; a gap where no choice of that number lifts every instrument to the floor. */
type Choices = readonly (Choice | undefined)[];

/**
 * For every number of repairs those that give the highest total with every instrument at or above the floor. A repair is
 * a node whose own score counts (see `recoveries`), at 100. Of equal choices the first in document order is taken.
 *
 * @param rolled with a complete total
 * @param floor least rounded score of every assessed instrument, in points
 */
export function bestRepairs(rolled: RollUp, floor: number): readonly (readonly string[] | undefined)[] {
  const { childrenOf } = shapeOf(rolled.framework);
  const eachLevel = rolled.framework.rounding === 'eachLevel';

  const choicesAt = (position: number): Choices => {
    const at = rolled.nodes[position] as NodeScore;
    const choices = at.source === 'entered' ? ofScore(at) : ofChildren(childrenOf[position] ?? []);
    return at.node.level === 'instrument' ? choices.map(reaching(floor)) : choices;
  };

  // A mean is highest where the sum is, and rounding keeps the order, so the best of each child suffice.
  const ofChildren = (children: readonly number[]): Choices => {
    let sums: Choices = [{ score: 0, repairs: [] }];
    let assessed = 0;
    for (const child of children) {
      const { node, state } = rolled.nodes[child] as NodeScore;
      if (state === 'excluded') continue;
      assessed += node.weight;
      sums = joined(sums, choicesAt(child), node);
    }
    return sums.map(sum => {
      if (!sum) return undefined;
      const mean = sum.score / assessed;
      return { ...sum, score: eachLevel ? round2(mean) : mean };
    });
  };

  return choicesAt(0).map(choice => choice?.repairs);
}

function ofScore({ node, score }: NodeScore): Choices {
  const asItIs = { score: score as number, repairs: [] };
  return asItIs.score < 100 ? [asItIs, { score: 100, repairs: [node.id] }] : [asItIs];
}

const reaching =
  (floor: number) =>
  (choice: Choice | undefined): Choice | undefined =>
    choice && round2(choice.score) >= floor ? choice : undefined;

/** Weighted sums that differ by less are equal: the difference is floating-point error. */
const SAME = 1e-9;

/** The best weighted sums of the children so far and one more child. */
function joined(sums: Choices, choices: Choices, { weight }: FrameworkNode): Choices {
  const best: (Choice | undefined)[] = [];
  choices.forEach((choice, own) => {
    sums.forEach((sum, before) => {
      if (!choice || !sum) return;
      const score = sum.score + weight * choice.score;
      const known = best[own + before];
      if (known && known.score >= score - SAME) return;
      best[own + before] = { score, repairs: [...sum.repairs, ...choice.repairs] };
    });
  });
  return best;
}
