// The shortest way to a better grade: the fewest repairs after which the assessment has one.
import type { Framework } from '../framework/node';
import type { EnteredScores, NodeScore } from '../scoring/rollUp';
import { type Assessment, assess } from './assessment';
import { bestRepairs } from './bestRepairs';
import { gradeDistance } from './gradeDistance';
import { recoveries } from './recovery';
import { withScores } from './whatIf';

export interface GradePath {
  /** The grade after the last step: the next better one, or a better one still where as few repairs lift that far. */
  readonly grade: string;
  /** Largest first, then document order. */
  readonly steps: readonly GradeStep[];
}

interface GradeStep {
  /** As it is now; the step sets it to 100. */
  readonly at: NodeScore;
  /** Points of the total that it gives back, as `recoveries` counts them. */
  readonly points: number;
  /** The total after this step and all before it, at full precision. */
  readonly total: number;
}

/**
 * The fewest scored nodes that must be raised to 100 for a better grade; among equally few those that give the best
 * grade, then the highest total. What counts is the grade of the assessment as it would be, so floors and the rounding
 * of the year hold. Nothing at the best grade, or while the assessment is not complete.
 */
export function gradePath(framework: Framework, entered: EnteredScores): GradePath | undefined {
  const now = assess(framework, entered);
  if (!gradeDistance(now)?.next) return undefined;
  const present = framework.bands.findIndex(band => band.grade === now.grade);
  const better = framework.bands.slice(0, present);

  // The lower the floor, the higher the total that the repairs may reach: of equal grades the first way has the highest.
  const floors = [...new Set(better.map(({ floor }) => floor ?? 0))].sort((a, b) => a - b);
  const choices = floors.map(floor => bestRepairs(now, floor));
  const most = Math.max(...choices.map(byCount => byCount.length));
  for (let count = 1; count < most; count++) {
    const ways = choices.flatMap(byCount => {
      const ids = byCount[count];
      return ids ? [{ ids, grade: assess(framework, repaired(entered, ids)).grade }] : [];
    });
    for (const { grade } of better) {
      const way = ways.find(reaching => reaching.grade === grade);
      if (way) return { grade, steps: stepsOf(now, entered, way.ids) };
    }
  }
  return undefined;
}

const repaired = (entered: EnteredScores, ids: readonly string[]): EnteredScores =>
  withScores(entered, new Map(ids.map(id => [id, 100])));

function stepsOf(now: Assessment, entered: EnteredScores, ids: readonly string[]): readonly GradeStep[] {
  const chosen = recoveries(now).filter(({ at }) => ids.includes(at.node.id));
  return chosen.map((step, index) => {
    const done = chosen.slice(0, index + 1).map(({ at }) => at.node.id);
    return { ...step, total: assess(now.framework, repaired(entered, done)).total.score as number };
  });
}
