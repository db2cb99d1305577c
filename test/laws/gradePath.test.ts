// Laws of what-if, of the distance to a grade and of the way there, over generated frameworks and offices.
import { describe, expect, test } from '@jest/globals';
import { type Assessment, assess } from '../../src/domain/analysis/assessment';
import { gradeDistance } from '../../src/domain/analysis/gradeDistance';
import { gradePath } from '../../src/domain/analysis/gradePath';
import { recoveries } from '../../src/domain/analysis/recovery';
import { withScores } from '../../src/domain/analysis/whatIf';
import type { Framework, FrameworkNode, GradeBand } from '../../src/domain/framework/node';
import { gradeOf } from '../../src/domain/scoring/grade';
import type { EnteredScores } from '../../src/domain/scoring/rollUp';
import { round2 } from '../../src/domain/scoring/round';
import fc from '../fastCheck';
import { anyFramework, anyOffice, anyPoints, withOffice } from './arbitraries';

const band = (grade: string, min: number, floor?: number): GradeBand => ({
  grade,
  min,
  ...(floor === undefined ? {} : { floor }),
  confidence: 'sourced',
});

/** By the total alone, by floors, with limits apart from each other, and with a better grade that has no floor. */
const anyBands = fc.constantFrom<readonly GradeBand[]>(
  [band('AA', 95), band('A', 85), band('B', 75), band('C', 65), band('F', 0)],
  [band('best', 95, 95), band('good', 85, 85), band('pass', 85), band('mend', 70), band('urgent', 0)],
  [band('best', 90, 60), band('good', 75, 50), band('fair', 60, 50), band('poor', 0)],
  [band('best', 90), band('good', 70, 60), band('poor', 0)],
);

/** Mostly what offices have: high scores, all or nothing. */
const likelyPoints = fc.oneof(
  anyPoints,
  fc.integer({ min: 8_000, max: 10_000 }).map(hundredths => hundredths / 100),
  fc.constantFrom(0, 100),
);

/** The nodes at which scores are entered, so that every leaf has one: each branch is cut somewhere. */
const cut = (node: FrameworkNode): fc.Arbitrary<readonly string[]> =>
  node.children.length === 0
    ? fc.constant([node.id])
    : fc.oneof(
        fc.constant([node.id]),
        fc.tuple(...node.children.map(cut)).map(ids => ids.flat()),
      );

/** Most scores that an office may have here: every set of repairs is tried. */
const FEW = 9;

/** A complete office of few scores at any level below the total; some instruments may be excluded. */
const small = fc
  .record({ framework: anyFramework, bands: anyBands, rounding: fc.constantFrom('once', 'eachLevel') })
  .chain(({ framework, bands, rounding }) => {
    const { children } = framework.root;
    const ids = children.map(child => child.id);
    return fc
      .record({
        cuts: fc.tuple(...children.map(cut)).map(found => found.flat()),
        excluded: fc.oneof(
          { weight: 3, arbitrary: fc.constant<string[]>([]) },
          { weight: 1, arbitrary: fc.subarray(ids, { maxLength: Math.max(0, ids.length - 1) }) },
        ),
      })
      .filter(({ cuts }) => cuts.length <= FEW)
      .chain(({ cuts, excluded }) =>
        fc
          .array(likelyPoints, { minLength: cuts.length, maxLength: cuts.length })
          .map((points): { framework: Framework; entered: EnteredScores } => ({
            framework: { ...framework, bands, rounding },
            entered: {
              scores: new Map(cuts.map((id, index) => [id, points[index] as number])),
              excluded: new Set(excluded),
            },
          })),
      );
  });

const indexOf = (framework: Framework, grade: string | undefined): number =>
  framework.bands.findIndex(one => one.grade === grade);

/** Place of the grade among the bands; 0 is the best. */
const gradeIndex = (assessment: Assessment): number => indexOf(assessment.framework, assessment.grade);

/** Every set of the given size. */
function setsOf<T>(size: number, from: readonly T[]): readonly (readonly T[])[] {
  if (size === 0) return [[]];
  return from.flatMap((one, index) => setsOf(size - 1, from.slice(index + 1)).map(rest => [one, ...rest]));
}

const repairedTo100 = (framework: Framework, entered: EnteredScores, ids: readonly string[]): Assessment =>
  assess(framework, withScores(entered, new Map(ids.map(id => [id, 100]))));

describe('what-if', () => {
  test('without changes is the same assessment', () => {
    fc.assert(
      fc.property(withOffice(anyOffice), ({ framework, entered }) => {
        expect(assess(framework, withScores(entered, new Map()))).toEqual(assess(framework, entered));
      }),
    );
  });

  test('forgets nothing: changing back gives the first assessment again', () => {
    fc.assert(
      fc.property(small, anyPoints, ({ framework, entered }, points) => {
        const there = withScores(entered, new Map([...entered.scores.keys()].map(id => [id, points])));
        expect(assess(framework, withScores(there, entered.scores))).toEqual(assess(framework, entered));
      }),
    );
  });

  test('with a score raised never lowers the total or the grade', () => {
    fc.assert(
      fc.property(small, anyPoints, fc.nat(), ({ framework, entered }, points, pick) => {
        const before = assess(framework, entered);
        const ids = [...entered.scores.keys()];
        const id = ids[pick % ids.length] as string;
        const raised = Math.max(points, entered.scores.get(id) as number);
        const after = assess(framework, withScores(entered, new Map([[id, raised]])));
        expect(after.total.score).toBeGreaterThanOrEqual((before.total.score as number) - 1e-9);
        expect(gradeIndex(after)).toBeLessThanOrEqual(gradeIndex(before));
      }),
    );
  });
});

describe('the way to a better grade', () => {
  test('reaches the grade that it names, and its last total', () => {
    fc.assert(
      fc.property(small, ({ framework, entered }) => {
        const path = gradePath(framework, entered);
        fc.pre(path !== undefined);
        const ids = path.steps.map(({ at }) => at.node.id);
        const after = repairedTo100(framework, entered, ids);
        expect(after.grade).toBe(path.grade);
        expect(after.total.score).toBe(path.steps[path.steps.length - 1]?.total);
        expect(gradeIndex(after)).toBeLessThan(gradeIndex(assess(framework, entered)));
      }),
    );
  });

  test('is there for every complete office below the best grade, and only for those', () => {
    fc.assert(
      fc.property(small, ({ framework, entered }) => {
        const isBelowBest = gradeIndex(assess(framework, entered)) > 0;
        expect(gradePath(framework, entered) !== undefined).toBe(isBelowBest);
      }),
    );
  });

  test('has the fewest repairs: no smaller set reaches a better grade', () => {
    fc.assert(
      fc.property(small, ({ framework, entered }) => {
        const path = gradePath(framework, entered);
        fc.pre(path !== undefined);
        const before = gradeIndex(assess(framework, entered));
        for (const ids of setsOf(path.steps.length - 1, [...entered.scores.keys()])) {
          expect(gradeIndex(repairedTo100(framework, entered, ids))).toBeGreaterThanOrEqual(before);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('gives the best grade of all ways of its length, and of those the highest total', () => {
    fc.assert(
      fc.property(small, ({ framework, entered }) => {
        const path = gradePath(framework, entered);
        fc.pre(path !== undefined);
        const total = path.steps[path.steps.length - 1]?.total as number;
        const reached = indexOf(framework, path.grade);
        for (const ids of setsOf(path.steps.length, [...entered.scores.keys()])) {
          const after = repairedTo100(framework, entered, ids);
          expect(gradeIndex(after)).toBeGreaterThanOrEqual(reached);
          if (gradeIndex(after) === reached) expect(after.total.score).toBeLessThanOrEqual(total + 1e-9);
        }
      }),
    );
  });

  test('goes from the largest repair on, each as the list of repairs has it', () => {
    fc.assert(
      fc.property(small, ({ framework, entered }) => {
        const path = gradePath(framework, entered);
        fc.pre(path !== undefined);
        const steps = path.steps.map(({ at, points }) => ({ at, points }));
        const listed = recoveries(assess(framework, entered));
        expect(listed.filter(({ at }) => steps.some(step => step.at.node.id === at.node.id))).toEqual(steps);
      }),
    );
  });
});

describe('the distance to a grade', () => {
  /** Printed scores, as the distance counts from them. */
  const printed = fc.record({ framework: anyFramework, bands: anyBands }).chain(({ framework, bands }) => {
    const ids = framework.root.children.map(child => child.id);
    return fc.array(likelyPoints, { minLength: ids.length, maxLength: ids.length }).map(points => {
      const of = { ...framework, bands };
      const assessment = assess(of, { scores: new Map(ids.map((id, at) => [id, points[at] as number])) });
      const total = round2(assessment.total.score as number);
      return { of, ids, total, points, found: gradeDistance(assessment) };
    });
  });

  const gradeAt = (of: Framework, total: number, points: readonly number[]): string => {
    const result = gradeOf(of, total, points);
    return result.kind === 'grade' ? result.grade : '';
  };

  const lowered = (points: readonly number[], at: number, by: number): readonly number[] =>
    points.map((score, index) => (index === at ? score - by : score));

  test('is enough: with the missing points the next grade or a better one is reached', () => {
    fc.assert(
      fc.property(printed, ({ of, ids, total, points, found }) => {
        const next = found?.next;
        fc.pre(next !== undefined);
        const raised = ids.map((id, at) => {
          const missing = next.instruments.find(instrument => instrument.id === id)?.points ?? 0;
          return (points[at] as number) + missing;
        });
        const reached = gradeAt(of, total + next.total, raised);
        expect(indexOf(of, reached)).toBeLessThanOrEqual(indexOf(of, next.grade));

        // A hundredth less of anything that is missing is not enough.
        const isShort = (totalBy: number, scores: readonly number[]): void => {
          const short = gradeAt(of, total + next.total - totalBy, scores);
          expect(indexOf(of, short)).toBeGreaterThan(indexOf(of, next.grade));
        };
        if (next.total > 0) isShort(0.01, raised);
        for (const { id } of next.instruments) isShort(0, lowered(raised, ids.indexOf(id), 0.01));
      }),
    );
  });

  test('is nothing only at the best grade, and there is nothing to lose only at the lowest', () => {
    fc.assert(
      fc.property(printed, ({ of, total, points, found }) => {
        const grade = gradeAt(of, total, points);
        expect(found?.grade).toBe(grade);
        expect(found?.next === undefined).toBe(indexOf(of, grade) === 0);
        expect(found?.losing === undefined).toBe(indexOf(of, grade) === of.bands.length - 1);
      }),
    );
  });

  test('of the total to losing the grade is exact to the hundredth', () => {
    fc.assert(
      fc.property(printed, ({ of, total, points, found }) => {
        const losing = found?.losing?.total;
        fc.pre(losing !== undefined);
        expect(gradeAt(of, total - losing.points, points)).toBe(found?.grade);
        expect(gradeAt(of, total - losing.points - 0.01, points)).toBe(losing.grade);
        expect(indexOf(of, losing.grade)).toBeGreaterThan(indexOf(of, found?.grade));
      }),
    );
  });

  test('of every instrument to losing the grade is exact to the hundredth', () => {
    fc.assert(
      fc.property(printed, ({ of, ids, total, points, found }) => {
        const present = of.bands[indexOf(of, found?.grade)];
        const losing = found?.losing;
        fc.pre(losing !== undefined);
        expect(losing.instruments.map(({ id }) => id)).toEqual(present?.floor === undefined ? [] : ids);
        for (const { id, points: slack, grade } of losing.instruments) {
          const at = ids.indexOf(id);
          expect(gradeAt(of, total, lowered(points, at, slack))).toBe(found?.grade);
          expect(gradeAt(of, total, lowered(points, at, slack + 0.01))).toBe(grade);
          expect(indexOf(of, grade)).toBeGreaterThan(indexOf(of, found?.grade));
        }
      }),
    );
  });
});
