// What can be repaired in a table, and the office as it would be with what was tried out.
import { type Assessment, assess } from '../../../domain/analysis/assessment';
import { recoveries } from '../../../domain/analysis/recovery';
import { withScores } from '../../../domain/analysis/whatIf';
import type { FrameworkNode } from '../../../domain/framework/node';
import { instrumentOf } from '../../../domain/framework/tree';
import type { NodeScore } from '../../../domain/scoring/rollUp';
import type { Reading } from '../../../wire/reading';
import { officeOf } from '../../office';
import type { Changes } from '../../page';

export interface Repair {
  /** As it stands in the sheet. */
  readonly at: NodeScore;
  readonly instrument: FrameworkNode | undefined;
  /** Points of the total that it gives back at 100. */
  readonly points: number;
  /**
   * The total once this and all before it are at 100. None while it is provisional: what is missing does not count in it,
   * but does in `points`.
   */
  readonly total: number | undefined;
  /** What the assessor wrote; '' for nothing. */
  readonly comment: string;
}

const repairs = new WeakMap<Reading, readonly Repair[]>();

/** Everything that gives points back, largest first. The same array for the same reading. */
export function repairsOf(reading: Reading): readonly Repair[] {
  const known = repairs.get(reading);
  if (known) return known;
  const { framework, comments } = reading;
  const { entered, assessment } = officeOf(reading);
  const isProvisional = assessment.total.state !== 'complete';
  const done = new Map<string, number>();
  const found = recoveries(assessment)
    .filter(({ points }) => points > 0)
    .map(({ at, points }) => {
      const { id } = at.node;
      done.set(id, 100);
      const then = isProvisional ? undefined : assess(framework, withScores(entered, done));
      return {
        at,
        instrument: instrumentOf(framework, id),
        points,
        total: then?.total.score,
        comment: comments[id] ?? '',
      };
    });
  repairs.set(reading, found);
  return found;
}

/** The changes that concern what can still be repaired: a score may have become full since it was tried. */
export function changesOn(reading: Reading, changes: Changes): Changes {
  return new Map(
    repairsOf(reading).flatMap(({ at: { node } }) => {
      const points = changes.get(node.id);
      return points === undefined ? [] : [[node.id, points] as const];
    }),
  );
}

/** The assessment as it would be; the very same object as now without a change. */
export function tried(reading: Reading, changes: Changes): Assessment {
  const { entered, assessment } = officeOf(reading);
  return changes.size === 0 ? assessment : assess(reading.framework, withScores(entered, changes));
}
