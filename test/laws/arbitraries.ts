// Generated frameworks and offices for the laws.

import type { Framework, FrameworkNode, Level } from '../../src/domain/framework/node';
import { leavesOf } from '../../src/domain/framework/tree';
import type { EnteredScores } from '../../src/domain/scoring/rollUp';
import fc from '../fastCheck';

const LEVELS: readonly Level[] = ['instrument', 'indicator', 'subIndicator', 'item'];

/** A tree of any shape: one to four levels, uneven depths and weights. */
const branch = (depth: number, prefix: string): fc.Arbitrary<FrameworkNode> => {
  const node = (children: readonly FrameworkNode[], weight: number): FrameworkNode => ({
    id: prefix,
    level: children.length === 0 && depth > 1 ? 'item' : (LEVELS[depth] ?? 'item'),
    name: `name of ${prefix}`,
    weight,
    children,
    confidence: 'sourced',
    aliases: [],
  });
  const weight = fc.integer({ min: 1, max: 9 }).map(tenths => tenths / 10);
  if (depth === LEVELS.length - 1) return weight.map(own => node([], own));
  return fc
    .tuple(fc.integer({ min: depth < 2 ? 1 : 0, max: 4 }), weight)
    .chain(([count, own]) =>
      fc
        .tuple(...Array.from({ length: count }, (_, index) => branch(depth + 1, `${prefix}.${index + 1}`)))
        .map(children => node(children, own)),
    );
};

export const anyFramework: fc.Arbitrary<Framework> = fc
  .integer({ min: 1, max: 4 })
  .chain(count => fc.tuple(...Array.from({ length: count }, (_, index) => branch(0, `N${index + 1}`))))
  .map(children => ({
    year: 2999,
    root: {
      id: 'TOTAL',
      level: 'total',
      name: 'total',
      weight: 1,
      children,
      confidence: 'sourced',
      aliases: [],
    },
    bands: [
      { grade: 'best', min: 95, floor: 95, confidence: 'sourced' },
      { grade: 'good', min: 85, floor: 85, confidence: 'sourced' },
      { grade: 'pass', min: 85, confidence: 'sourced' },
      { grade: 'mend', min: 0, confidence: 'sourced' },
    ],
    passMark: 85,
    rounding: 'once',
    confidence: { weights: 'sourced', structure: 'sourced', grades: 'sourced' },
  }));

/** Steps of a range of real numbers. */
const STEPS = 2 ** 31 - 1;

/** Real numbers spread evenly. fc.double tries every magnitude: nine of ten that it gives are below 1e-10. */
export const anyReal = (min: number, max: number): fc.Arbitrary<number> =>
  fc.integer({ min: 0, max: STEPS }).map(step => min + (step / STEPS) * (max - min));

/** Points with two decimals, as they are printed. */
export const anyPoints = fc.integer({ min: 0, max: 10_000 }).map(hundredths => hundredths / 100);

/** A complete office: every leaf has a score. */
export const completeOffice = (framework: Framework): fc.Arbitrary<EnteredScores> => {
  const leaves = leavesOf(framework.root);
  return fc
    .array(anyPoints, { minLength: leaves.length, maxLength: leaves.length })
    .map(points => ({ scores: new Map(leaves.map((leaf, index) => [leaf.id, points[index] as number])) }));
};

/** An office with gaps, scores entered anywhere, and excluded nodes. */
export const anyOffice = (framework: Framework): fc.Arbitrary<EnteredScores> => {
  const ids = idsBelow(framework.root);
  return fc
    .tuple(
      fc.array(fc.option(anyPoints, { nil: undefined }), { minLength: ids.length, maxLength: ids.length }),
      fc.subarray([...ids], { maxLength: 3 }),
    )
    .map(([points, excluded]) => ({
      scores: new Map(
        ids.flatMap((id, index) => (points[index] === undefined ? [] : [[id, points[index]] as const])),
      ),
      excluded: new Set(excluded),
    }));
};

function idsBelow(node: FrameworkNode): readonly string[] {
  return node.children.flatMap(child => [child.id, ...idsBelow(child)]);
}

/** A framework and an office for it. */
export const withOffice = (office: (framework: Framework) => fc.Arbitrary<EnteredScores>) =>
  anyFramework.chain(framework => office(framework).map(entered => ({ framework, entered })));
