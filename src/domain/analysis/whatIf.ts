// An office as it would be: the same scores with some of them changed, for assessing again.
import type { EnteredScores } from '../scoring/rollUp';

/**
 * The entered scores as if the changed ones stood in the sheet, so that `assess` of them is the assessment as it would
 * be. The roll-up's rules stay: an excluded node stays excluded, and a change moves the total only where it counts. A
 * node with complete children is still computed from them, and where an entered score stands in for incomplete children,
 * a child counts only once all of them are scored. `recoveries` lists the nodes whose scores count.
 *
 * @param changes points 0–100 by node id; other points are refused with a RangeError
 */
export function withScores(entered: EnteredScores, changes: ReadonlyMap<string, number>): EnteredScores {
  for (const [id, points] of changes) {
    if (!(points >= 0 && points <= 100)) throw new RangeError(`${id}: ${points} is not within 0–100`);
  }
  return { ...entered, scores: new Map([...entered.scores, ...changes]) };
}
