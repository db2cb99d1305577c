// Tables rendered as faulty text and read back. The oracle is the table that was rendered: a score that is used is the
// true one of its row, and a row that is not used is told of. Most renderings must be read as a whole.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { FRAMEWORK_YEARS, frameworkOf } from '../../src/domain/framework/frameworks';
import type { Framework, FrameworkNode } from '../../src/domain/framework/node';
import { leavesOf } from '../../src/domain/framework/tree';
import { readRows } from '../../src/domain/intake/pasted/clean';
import { readPasted } from '../../src/domain/intake/pasted/readPasted';
import { READABLE, type TrueRow, UNSURE } from './faultyTexts';

interface Table {
  readonly framework: Framework;
  readonly rows: readonly TrueRow[];
}

const frameworks = FRAMEWORK_YEARS.map(year => frameworkOf(year) as Framework);

const instrumentsOf = ({ root }: Framework): readonly FrameworkNode[] => root.children;
const indicatorsOf = (framework: Framework): readonly FrameworkNode[] =>
  instrumentsOf(framework).flatMap(({ children }) => children.filter(({ level }) => level === 'indicator'));
const itemsOf = ({ root }: Framework): readonly FrameworkNode[] =>
  leavesOf(root).filter(({ level, allOrNothing }) => level === 'item' && allOrNothing === true);

/** Points of a group: with decimals, or one in five a whole number, as programs print 98 and 100. */
const points = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 1000, max: 9999 }).map(cents => (cents / 100).toFixed(2)) },
  { weight: 1, arbitrary: fc.integer({ min: 51, max: 100 }).map(String) },
);
const allOrNothing = fc.constantFrom('100.00', '100.00', '0.00');

const tableOf = (
  nodesOf: (framework: Framework) => readonly FrameworkNode[],
  score: fc.Arbitrary<string>,
): fc.Arbitrary<Table> =>
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

const anyTable = fc.oneof(
  { weight: 3, arbitrary: tableOf(indicatorsOf, points) },
  { weight: 1, arbitrary: tableOf(instrumentsOf, points) },
  { weight: 2, arbitrary: tableOf(itemsOf, allOrNothing) },
);

const picks = fc.array(fc.nat(), { minLength: 20, maxLength: 20 });

interface Told {
  readonly read: number;
  /** Rows of which nothing is said. */
  readonly silent: readonly string[];
}

function readBack(text: string, { framework, rows }: Table): Told {
  const pasted = readPasted(text, framework);
  const { scores } = readRows(pasted.rows, framework);
  const truth = new Map(rows.map(({ id, score }) => [id, Number(score)]));
  for (const [id, used] of scores) expect({ id, used, text }).toEqual({ id, used: truth.get(id), text });
  const doubts = pasted.lines.filter(({ as }) => as === 'doubt');
  const silent = rows.filter(
    ({ id, name, score }) =>
      !scores.has(id) &&
      !doubts.some(line => line.id === id || [name, score].some(part => line.text.includes(part))),
  );
  return { read: scores.size, silent: silent.map(({ id }) => id) };
}

function rendered(render: (typeof READABLE)[string], { rows }: Table, seeds: readonly number[]): string {
  let at = 0;
  return render(rows, count => (seeds[at++ % seeds.length] as number) % count);
}

const RUNS = 120;
const LEAST_READ = 0.95;

describe.each(Object.entries({ ...READABLE, ...UNSURE }))('a table as text with %s', (form, render) => {
  test('gives no wrong score, and tells of every row that it does not use', () => {
    let all = 0;
    let read = 0;
    fc.assert(
      fc.property(anyTable, picks, (table, seeds) => {
        const text = rendered(render, table, seeds);
        const told = readBack(text, table);
        expect({ silent: told.silent, text }).toEqual({ silent: [], text });
        all += table.rows.length;
        read += told.read;
      }),
      { numRuns: RUNS },
    );
    if (form in READABLE) expect(read / all).toBeGreaterThanOrEqual(LEAST_READ);
  });
});
