// Laws of the roll-up that hold for every framework and every office.
import { describe, expect, test } from '@jest/globals';
import { assess } from '../../src/domain/analysis/assessment';
import { rankIndicators } from '../../src/domain/analysis/ranking';
import { recoveries } from '../../src/domain/analysis/recovery';
import type { Framework } from '../../src/domain/framework/node';
import { leavesOf, pathTo } from '../../src/domain/framework/tree';
import { effectiveWeights } from '../../src/domain/scoring/effectiveWeight';
import { type EnteredScores, rollUp } from '../../src/domain/scoring/rollUp';
import fc from '../fastCheck';
import { anyOffice, completeOffice, withOffice } from './arbitraries';

const complete = withOffice(completeOffice);
const any = withOffice(anyOffice);

/** The same office with one leaf raised. */
function raised(entered: EnteredScores, id: string, points: number): EnteredScores {
  return {
    ...entered,
    scores: new Map([...entered.scores, [id, Math.max(points, entered.scores.get(id) ?? 0)]]),
  };
}

const raise = complete.chain(({ framework, entered }) =>
  fc
    .tuple(
      fc.constantFrom(...leavesOf(framework.root).map(leaf => leaf.id)),
      fc.integer({ min: 0, max: 100 }),
    )
    .map(([id, points]) => ({ framework, before: entered, after: raised(entered, id, points), id })),
);

const gradeIndex = (framework: Framework, grade: string | undefined): number =>
  framework.bands.findIndex(band => band.grade === grade);

describe('effective weights', () => {
  test('of the leaves add up to 1', () => {
    fc.assert(
      fc.property(any, ({ framework, entered }) => {
        const rolled = rollUp(framework, entered);
        fc.pre(rolled.nodes[0]?.state !== 'excluded');
        const weights = effectiveWeights(rolled);
        const leaves = rolled.nodes.map(({ node }, index) => {
          const children = rolled.nodes.filter(child => node.children.includes(child.node));
          const isFrontier = children.every(child => child.state === 'excluded');
          return isFrontier ? (weights[index] as number) : 0;
        });
        expect(leaves.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 9);
      }),
    );
  });
});

describe('the total', () => {
  test('is the sum of effective weight × score over the leaves of a complete office', () => {
    fc.assert(
      fc.property(complete, ({ framework, entered }) => {
        const independent = leavesOf(framework.root).reduce((sum, leaf) => {
          const weight = pathTo(framework, leaf.id).reduce((product, node, index, path) => {
            const siblings = path[index - 1]?.children;
            return siblings
              ? (product * node.weight) / siblings.reduce((all, one) => all + one.weight, 0)
              : product;
          }, 1);
          return sum + weight * (entered.scores.get(leaf.id) ?? Number.NaN);
        }, 0);
        expect(assess(framework, entered).total.score).toBeCloseTo(independent, 9);
      }),
    );
  });

  test('does not depend on the order in which scores are entered', () => {
    fc.assert(
      fc.property(any, ({ framework, entered }) => {
        const turned = { ...entered, scores: new Map([...entered.scores].reverse()) };
        expect(rollUp(framework, turned)).toEqual(rollUp(framework, entered));
      }),
    );
  });

  test('lies between the lowest and the highest entered score', () => {
    fc.assert(
      fc.property(any, ({ framework, entered }) => {
        const points = [...entered.scores.values()];
        for (const { score } of rollUp(framework, entered).nodes) {
          if (score === undefined) continue;
          expect(score).toBeGreaterThanOrEqual(Math.min(...points) - 1e-9);
          expect(score).toBeLessThanOrEqual(Math.max(...points) + 1e-9);
        }
      }),
    );
  });
});

describe('recoveries', () => {
  test('of a complete office add up to 100 − total', () => {
    fc.assert(
      fc.property(complete, ({ framework, entered }) => {
        const assessment = assess(framework, entered);
        const sum = recoveries(assessment).reduce((all, { points }) => all + points, 0);
        expect(sum).toBeCloseTo(100 - (assessment.total.score ?? Number.NaN), 9);
      }),
    );
  });

  test('are what the total gains when that leaf is set to 100', () => {
    fc.assert(
      fc.property(complete, ({ framework, entered }) => {
        const assessment = assess(framework, entered);
        for (const { at, points } of recoveries(assessment).slice(0, 3)) {
          const mended = assess(framework, raised(entered, at.node.id, 100));
          expect((mended.total.score ?? 0) - (assessment.total.score ?? 0)).toBeCloseTo(points, 9);
        }
      }),
    );
  });
});

describe('raising an item', () => {
  test('never lowers a score', () => {
    fc.assert(
      fc.property(raise, ({ framework, before, after }) => {
        const old = rollUp(framework, before).nodes;
        rollUp(framework, after).nodes.forEach(({ score }, index) => {
          expect(score).toBeGreaterThanOrEqual((old[index]?.score ?? 0) - 1e-9);
        });
      }),
    );
  });

  test('never lowers the grade', () => {
    fc.assert(
      fc.property(raise, ({ framework, before, after }) => {
        const old = assess(framework, before).grade;
        expect(gradeIndex(framework, assess(framework, after).grade)).toBeLessThanOrEqual(
          gradeIndex(framework, old),
        );
      }),
    );
  });

  test('never lowers the rank of the indicator that holds it', () => {
    fc.assert(
      fc.property(raise, ({ framework, before, after, id }) => {
        const holder = pathTo(framework, id).find(node => node.level === 'indicator');
        fc.pre(holder !== undefined);
        const rankIn = (entered: EnteredScores): number | undefined =>
          rankIndicators(rollUp(framework, entered), 85).find(({ indicator }) => indicator.node === holder)
            ?.rank;
        expect(rankIn(after)).toBeLessThanOrEqual(rankIn(before) ?? Number.NaN);
      }),
    );
  });
});

describe('what is not scored', () => {
  test('is never counted as zero: a partial node has a score only from what is known', () => {
    fc.assert(
      fc.property(any, ({ framework, entered }) => {
        for (const { state, score, coverage } of rollUp(framework, entered).nodes) {
          expect(score !== undefined).toBe(state === 'complete' || state === 'partial');
          expect(coverage).toBeGreaterThanOrEqual(0);
          if (state === 'complete') expect(coverage).toBe(1);
          if (state === 'partial') expect(coverage).toBeLessThan(1);
        }
      }),
    );
  });
});
