// Ranks against exact arithmetic, and whatever the order in which items are added up.
import { expect, test } from '@jest/globals';
import { assess } from '../../src/domain/analysis/assessment';
import { rankIndicators } from '../../src/domain/analysis/ranking';
import { recoveries } from '../../src/domain/analysis/recovery';
import { frameworkOf } from '../../src/domain/framework/frameworks';
import type { Framework, FrameworkNode } from '../../src/domain/framework/node';
import { leavesOf, nodesAt, pathTo } from '../../src/domain/framework/tree';
import { planPoints } from '../../src/domain/plan/points';
import { rollUp } from '../../src/domain/scoring/rollUp';
import fc from '../fastCheck';

const framework = frameworkOf(2565) as Framework;
const leaves = leavesOf(framework.root);

/** Hundredths close together, so that many means print alike. */
const office = fc
  .tuple(
    fc.integer({ min: 0, max: 9_990 }),
    fc.array(fc.integer({ min: 0, max: 9 }), { minLength: leaves.length, maxLength: leaves.length }),
    fc.constantFrom<Framework['rounding']>('once', 'eachLevel'),
  )
  .map(([from, more, rounding]) => ({
    rounding,
    hundredths: new Map(leaves.map(({ id }, index) => [id, from + (more[index] ?? 0)])),
  }));

type Office = typeof office extends fc.Arbitrary<infer T> ? T : never;

const ranksIn = (of: Framework, { hundredths }: Office): ReadonlyMap<string, number | undefined> => {
  const scores = new Map([...hundredths].map(([id, points]) => [id, points / 100]));
  return new Map(
    rankIndicators(rollUp(of, { scores }), 85).map(({ indicator, rank }) => [indicator.node.id, rank]),
  );
};

/** A mean in whole numbers: numerator and denominator, rounded half up to a hundredth where asked. */
function exact(node: FrameworkNode, { hundredths, rounding }: Office): readonly [bigint, bigint] {
  const own = hundredths.get(node.id);
  if (own !== undefined) return [BigInt(own), 1n];
  const parts = node.children.map(child => exact(child, { hundredths, rounding }));
  const denominator = parts.reduce((product, [, below]) => product * below, 1n);
  const sum = parts.reduce((all, [above, below]) => all + (above * denominator) / below, 0n);
  const mean = [sum, denominator * BigInt(parts.length)] as const;
  return rounding === 'eachLevel' ? [rounded(mean), 1n] : mean;
}

const rounded = ([above, below]: readonly [bigint, bigint]): bigint => (2n * above + below) / (2n * below);

test('a rank is one more than how many indicators print higher', () => {
  fc.assert(
    fc.property(office, one => {
      const indicators = nodesAt(framework, 'indicator');
      const printed = new Map(indicators.map(node => [node.id, rounded(exact(node, one))]));
      const ranks = ranksIn({ ...framework, rounding: one.rounding }, one);
      for (const [id, own] of printed) {
        const higher = [...printed.values()].filter(other => other > own).length;
        expect([id, ranks.get(id)]).toEqual([id, higher + 1]);
      }
      const order = [...ranks].map(([id, rank]) => [rank, indicators.findIndex(node => node.id === id)]);
      expect(order).toEqual([...order].sort(([a = 0, x = 0], [b = 0, y = 0]) => a - b || x - y));
    }),
    { numRuns: 500 },
  );
});

/** What an item at 100 gives back, as a whole number of a unit that is alike for all. */
function exactGain(id: string, { hundredths }: Office): bigint {
  const path = pathTo(framework, id);
  const unit = 10n * 2520n ** 3n;
  const share = path.slice(1).reduce((of, node, at) => {
    if (node.level === 'instrument') return (of * BigInt(Math.round(node.weight * 10))) / 10n;
    return of / BigInt(path[at]?.children.length ?? 1);
  }, unit);
  return share * BigInt(10_000 - (hundredths.get(id) ?? 0));
}

test('what gives back as much comes in the order of the framework', () => {
  fc.assert(
    fc.property(office, one => {
      const scores = new Map([...one.hundredths].map(([id, points]) => [id, points / 100]));
      const expected = leaves.map(({ id }) => ({ id, gain: exactGain(id, one) }));
      expected.sort((a, b) => (a.gain === b.gain ? 0 : a.gain < b.gain ? 1 : -1));
      const found = recoveries(rollUp(framework, { scores })).map(({ at }) => at.node.id);
      expect(found).toEqual(expected.map(({ id }) => id));
    }),
    { numRuns: 300 },
  );
});

/** The same tree with the children of every indicator and below in another order. */
function turned(node: FrameworkNode, by: number): FrameworkNode {
  const children = node.children.map(child => turned(child, by));
  if (node.level === 'total' || node.level === 'instrument') return { ...node, children };
  const at = by % Math.max(1, children.length);
  return { ...node, children: [...children.slice(at), ...children.slice(0, at)].reverse() };
}

test('neither ranks nor the points of a plan change with the order in which items are added up', () => {
  const cutoffs = { pass: 85, weakBelow: 85, strongAbove: 95 };
  fc.assert(
    fc.property(office, fc.nat(40), (one, by) => {
      const once = { ...framework, rounding: one.rounding };
      const other = { ...once, root: turned(framework.root, by) };
      expect([...ranksIn(other, one)]).toEqual([...ranksIn(once, one)]);
      const scores = new Map([...one.hundredths].map(([id, points]) => [id, points / 100]));
      const keys = (of: Framework): ReadonlySet<string> =>
        new Set(planPoints(assess(of, { scores }), cutoffs).map(({ key }) => key));
      expect(keys(other)).toEqual(keys(once));
    }),
    { numRuns: 300 },
  );
});
