// Tables of made-up scores for any year, and what is told of them when their text is pasted: the oracle of the laws of
// pasted text is the table that a text was made of.
import { expect } from '@jest/globals';
import { FRAMEWORK_YEARS, frameworkOf } from '../../src/domain/framework/frameworks';
import type { Framework, FrameworkNode } from '../../src/domain/framework/node';
import { leavesOf } from '../../src/domain/framework/tree';
import { readRows } from '../../src/domain/intake/pasted/clean';
import { readPasted } from '../../src/domain/intake/pasted/readPasted';
import fc from '../fastCheck';
import type { TrueRow } from './faultyTexts';

export interface TrueTable {
  readonly framework: Framework;
  readonly rows: readonly TrueRow[];
}

const frameworks = FRAMEWORK_YEARS.map(year => frameworkOf(year) as Framework);

export const instrumentsOf = ({ root }: Framework): readonly FrameworkNode[] => root.children;
export const indicatorsOf = (framework: Framework): readonly FrameworkNode[] =>
  instrumentsOf(framework).flatMap(({ children }) => children.filter(({ level }) => level === 'indicator'));
export const itemsOf = ({ root }: Framework): readonly FrameworkNode[] =>
  leavesOf(root).filter(({ level, allOrNothing }) => level === 'item' && allOrNothing === true);

/** Points of a group: with decimals, or one in five a whole number, as programs print 98 and 100. */
export const points = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 1000, max: 9999 }).map(cents => (cents / 100).toFixed(2)) },
  { weight: 1, arbitrary: fc.integer({ min: 51, max: 100 }).map(String) },
);
export const allOrNothing = fc.constantFrom('100.00', '100.00', '0.00');

export const tableOf = (
  nodesOf: (framework: Framework) => readonly FrameworkNode[],
  score: fc.Arbitrary<string>,
): fc.Arbitrary<TrueTable> =>
  fc.constantFrom(...frameworks).chain(framework => {
    const nodes = nodesOf(framework);
    return fc
      .tuple(
        fc.shuffledSubarray([...nodes], {
          minLength: Math.min(3, nodes.length),
          maxLength: Math.min(12, nodes.length),
        }),
        fc.array(score, { minLength: 12, maxLength: 12 }),
      )
      .map(([chosen, scores]) => ({
        framework,
        rows: chosen.map(({ id, name }, index) => ({ id, name, score: scores[index] as string })),
      }));
  });

export const picks = fc.array(fc.nat(), { minLength: 20, maxLength: 20 });

/** Numbers below the one that is asked for, one after the other. */
export function pickFrom(seeds: readonly number[]): (count: number) => number {
  let at = 0;
  return count => (seeds[at++ % seeds.length] as number) % count;
}

export interface Told {
  readonly read: number;
  /** Rows of which nothing is said. */
  readonly silent: readonly string[];
}

/**
 * Reads a text back. A score that is used is the one of its row.
 *
 * @param open nodes whose score the text leaves open: none may be used
 */
export function readBack(
  text: string,
  { framework, rows }: TrueTable,
  open: ReadonlySet<string> = new Set(),
): Told {
  const pasted = readPasted(text, framework);
  const { scores } = readRows(pasted.rows, framework);
  const truth = new Map(rows.map(({ id, score }) => [id, open.has(id) ? undefined : Number(score)]));
  for (const [id, used] of scores) expect({ id, used, text }).toEqual({ id, used: truth.get(id), text });
  const doubts = pasted.lines.filter(({ as }) => as === 'doubt');
  const asked = pasted.rows.filter(row => typeof row.score === 'string').map(row => row.score);
  const silent = rows.filter(
    ({ id, name, score }) =>
      !scores.has(id) &&
      !asked.some(text => String(text).includes(score)) &&
      !doubts.some(line => line.id === id || [name, score].some(part => line.text.includes(part))),
  );
  return { read: scores.size, silent: silent.map(({ id }) => id) };
}
