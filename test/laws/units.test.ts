// Offices whose scores count in another unit than percent. The office that a table was made from is the oracle: what is
// read gives its total or an error, and following the suggestions gives its scores; the office in percent raises nothing.
import { describe, expect, test } from '@jest/globals';
import { assess } from '../../src/domain/analysis/assessment';
import { doubtsOf } from '../../src/domain/analysis/doubts';
import { FRAMEWORK_YEARS, frameworkOf } from '../../src/domain/framework/frameworks';
import type { Framework, FrameworkNode } from '../../src/domain/framework/node';
import { leavesOf, nodesAt } from '../../src/domain/framework/tree';
import { type Finding, severityOf } from '../../src/domain/intake/finding';
import { readScores } from '../../src/domain/intake/read';
import fc from '../fastCheck';

const frameworks = FRAMEWORK_YEARS.map(year => frameworkOf(year) as Framework);
const UNITS: ReadonlySet<string> = new Set([
  'weightPoints',
  'otherScale',
  'checklist',
  'commaSplit',
  'fraction',
]);

type Grid = unknown[][];

interface Office {
  readonly framework: Framework;
  readonly nodes: readonly FrameworkNode[];
  /** Hundredths of a point. */
  readonly scores: readonly number[];
}

/** As published scores are: mostly high. */
const survey = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 6_500, max: 10_000 }) },
  { weight: 1, arbitrary: fc.constant(10_000) },
);
const check = fc.constantFrom(10_000, 10_000, 10_000, 0);

/** An office that is complete by the nodes that a table lists. */
const officeBy = (nodesOf: (framework: Framework) => readonly FrameworkNode[]): fc.Arbitrary<Office> =>
  fc.constantFrom(...frameworks).chain(framework => {
    const nodes = nodesOf(framework);
    return fc
      .tuple(
        fc.tuple(...nodes.map(node => (node.allOrNothing ? check : survey))),
        // Now and then one of them is low.
        fc.option(fc.tuple(fc.nat(nodes.length - 1), fc.integer({ min: 1_250, max: 6_500 }))),
      )
      .map(([scores, low]) => ({
        framework,
        nodes,
        scores: scores.map((score, at) => (at === low?.[0] && !nodes[at]?.allOrNothing ? low[1] : score)),
      }));
  });
const byItems = officeBy(framework => leavesOf(framework.root));
const byIndicators = officeBy(framework => nodesAt(framework, 'indicator'));
const byInstruments = officeBy(framework => nodesAt(framework, 'instrument'));
const byGroups = fc.oneof(byIndicators, byInstruments);

/** The total by the rule alone: at each node the weighted mean of its children. */
function truth({ framework, nodes, scores }: Office): number {
  const own = new Map(nodes.map((node, index) => [node.id, (scores[index] as number) / 100]));
  const scoreOf = (node: FrameworkNode): number => {
    const given = own.get(node.id);
    if (given !== undefined) return given;
    const sum = node.children.reduce((weight, child) => weight + child.weight, 0);
    return node.children.reduce((points, child) => points + child.weight * scoreOf(child), 0) / sum;
  };
  return scoreOf(framework.root);
}

/** Percent of the total that each listed node carries, by the rule alone. */
function weights({ framework, nodes }: Office): readonly number[] {
  const found = new Map<string, number>();
  const visit = (node: FrameworkNode, share: number): void => {
    found.set(node.id, share);
    const sum = node.children.reduce((weight, child) => weight + child.weight, 0);
    for (const child of node.children) visit(child, (share * child.weight) / sum);
  };
  visit(framework.root, 100);
  return nodes.map(({ id }) => found.get(id) as number);
}

const codeOf = ({ id }: FrameworkNode): string => (/^\d+$/.test(id) ? `ตัวชี้วัดที่ ${id}` : id);
const HEADS = ['รหัส', 'ประเด็น', 'คะแนน'];
const tableOf = (office: Office, scoreAt: (index: number) => unknown): Grid => [
  HEADS,
  ...office.nodes.map((node, index) => [codeOf(node), node.name, scoreAt(index)]),
];
const percentAt =
  ({ scores }: Office) =>
  (index: number): number =>
    (scores[index] as number) / 100;

function read(values: Grid, framework: Framework) {
  const intake = readScores({ values }, framework);
  const assessment = assess(framework, intake);
  return { total: assessment.total, doubts: doubtsOf(assessment, intake) };
}

/** Writes what is suggested until nothing new is, as a person does who trusts it. */
function mended(values: Grid, framework: Framework): Grid {
  let grid = values.map(row => [...row]);
  for (let round = 0; round < 3; round++) {
    const { doubts } = read(grid, framework);
    const before = JSON.stringify(grid);
    grid = grid.map(row => [...row]);
    for (const { row, column, suggestions } of doubts.filter(isOfUnit)) {
      if (row !== undefined && suggestions[0] !== undefined)
        (grid[row] as unknown[])[column ?? 0] = suggestions[0];
    }
    if (JSON.stringify(grid) === before) return grid;
  }
  return grid;
}

const isOfUnit = ({ code }: Finding): boolean => UNITS.has(code) || code === 'wordForScore';

/** The first thing that breaks a law: a total that sounds certain and is another; suggestions that lead elsewhere. */
function broken(values: Grid, office: Office, error: number): string | undefined {
  const { total, doubts } = read(values, office.framework);
  const isTrue = (points: number | undefined): boolean =>
    points !== undefined && Math.abs(points - truth(office)) <= error;
  if (total.state === 'complete' && !isTrue(total.score)) return `${total.score} sounds certain`;
  const errors = doubts.filter(finding => severityOf(finding) === 'error');
  if (total.state !== 'complete' && !errors.some(isOfUnit)) return 'nobody is asked about the unit';
  const written = mended(values, office.framework);
  const after = read(written, office.framework).total;
  if (after.state === 'complete' && isTrue(after.score)) return undefined;
  return `${after.state} ${after.score} is suggested by ${JSON.stringify(written)}`;
}

function expectAsked(values: Grid, office: Office, error = 0.01): void {
  const what = broken(values, office, error);
  expect(what === undefined ? [] : [what, truth(office), values]).toEqual([]);
}

const RUNS = { numRuns: 300 };

describe('an office in percent', () => {
  test('raises no doubt about its unit, whichever nodes it lists', () => {
    fc.assert(
      fc.property(fc.oneof(byItems, byGroups), office => {
        const { total, doubts } = read(tableOf(office, percentAt(office)), office.framework);
        expect(doubts.filter(isOfUnit)).toEqual([]);
        expect(total.score).toBeCloseTo(truth(office), 9);
      }),
      RUNS,
    );
  });

  test('raises none beside its weights and its weighted points either', () => {
    fc.assert(
      fc.property(byGroups, office => {
        const values = tableOf(office, percentAt(office));
        const weight = weights(office);
        const beside = values.map((row, index) => [
          ...row.slice(0, 2),
          index === 0 ? 'น้ำหนัก' : weight[index - 1],
          row[2],
        ]);
        expect(read(beside, office.framework).doubts.filter(isOfUnit)).toEqual([]);
      }),
      RUNS,
    );
  });
});

describe('an office with low scores in percent', () => {
  test('raises no doubt about its unit, with its total or without', () => {
    const low = fc.tuple(...[0, 1, 2].map(() => fc.integer({ min: 1_050, max: 10_000 })));
    fc.assert(
      fc.property(low, fc.boolean(), ([iit = 0, eit = 0, oit = 0], hasTotal) => {
        fc.pre(iit > 3_000 || eit > 3_000 || oit > 4_000 || hasTotal);
        const total = Math.round(0.3 * iit + 0.3 * eit + 0.4 * oit) / 100;
        // The plain mean is no proof.
        fc.pre(Math.abs(total - (iit + eit + oit) / 300) > 0.05);
        const values = [
          ['แบบวัด', 'คะแนน'],
          ['IIT', iit / 100],
          ['EIT', eit / 100],
          ['OIT', oit / 100],
          ...(hasTotal ? [['รวม', total]] : []),
        ];
        expect(read(values, frameworks[3] as Framework).doubts.filter(isOfUnit)).toEqual([]);
      }),
      RUNS,
    );
  });
});

describe('no total, but the way to it, for', () => {
  test('fractions, though some of them were mended', () => {
    fc.assert(
      fc.property(fc.oneof(byItems, byGroups), fc.infiniteStream(fc.boolean()), (office, mends) => {
        const values = tableOf(office, index => {
          const percent = percentAt(office)(index);
          // A list of 100 and 0 with a single 1 in it is warned of only: that is how it was before.
          return office.nodes[index]?.allOrNothing || mends.next().value ? percent : percent / 100;
        });
        expectAsked(values, office);
      }),
      RUNS,
    );
  });

  test('points of the weight, with their weights or not, with their sum or not', () => {
    fc.assert(
      fc.property(byGroups, fc.boolean(), fc.boolean(), (office, hasWeights, hasSum) => {
        const weight = weights(office);
        const points = (index: number) =>
          Math.round(percentAt(office)(index) * (weight[index] as number)) / 100;
        const rows = office.nodes.map((node, index) => [
          codeOf(node),
          node.name,
          ...(hasWeights ? [weight[index]] : []),
          points(index),
        ]);
        const sum = office.nodes.reduce((all, _, index) => all + points(index), 0);
        const values = [
          ['รหัส', 'ประเด็น', ...(hasWeights ? ['น้ำหนัก'] : []), 'คะแนนที่ได้'],
          ...rows,
          ...(hasSum ? [['รวม', '', ...(hasWeights ? [100] : []), Math.round(sum * 100) / 100]] : []),
        ];
        // Points are rounded to hundredths: of each unit of 6 that is a twelfth of a percent.
        expectAsked(values, office, 0.06);
      }),
      RUNS,
    );
  });

  test('scales of five and ten', () => {
    fc.assert(
      fc.property(fc.oneof(byGroups, byItems), fc.constantFrom(5, 10), (office, full) => {
        const values = tableOf(office, index =>
          office.nodes[index]?.allOrNothing
            ? percentAt(office)(index)
            : Math.round(percentAt(office)(index) * full * 10) / 1000,
        );
        expectAsked(values, office, 0.2);
      }),
      RUNS,
    );
  });

  test('checklists of numbers, ticks and words', () => {
    const pairs = fc.constantFrom<readonly [unknown, unknown]>(
      [1, 0],
      ['1', '0'],
      ['✓', '✗'],
      ['ครบถ้วน', 'ไม่ครบ'],
      ['เผยแพร่แล้ว', 'ยังไม่เผยแพร่'],
      ['ผ่าน', 'ไม่ผ่าน'],
      [true, false],
      ['มี', 'ไม่มี'],
    );
    fc.assert(
      fc.property(byItems, pairs, (office, [yes, no]) => {
        const values = tableOf(office, index => {
          const percent = percentAt(office)(index);
          return office.nodes[index]?.allOrNothing ? (percent === 100 ? yes : no) : percent;
        });
        expectAsked(values, office);
      }),
      RUNS,
    );
  });

  test('checklists of two columns, in either order, of which some were mended', () => {
    const heads = fc.constantFrom(
      ['มี', 'ไม่มี'],
      ['ผ่าน', 'ไม่ผ่าน'],
      ['ครบถ้วน', 'ไม่ครบถ้วน'],
      ['เผยแพร่แล้ว', 'ยังไม่ได้เผยแพร่'],
      ['Yes', 'No'],
    );
    const tick = fc.constantFrom<unknown>('/', '✓', 1, true);
    fc.assert(
      fc.property(
        byItems,
        heads,
        tick,
        fc.boolean(),
        fc.nat(5),
        (office, [yes, no], mark, isTurned, mends) => {
          const checks = office.nodes.flatMap((node, index) =>
            node.allOrNothing ? [{ node, percent: percentAt(office)(index) }] : [],
          );
          const rows = checks.map(({ node: { id }, percent }, index) => {
            const told = index < mends ? percent : percent === 100 ? mark : '';
            const pair = [told, percent === 100 ? '' : mark];
            return [id, ...(isTurned ? pair.reverse() : pair)];
          });
          const values = [['ข้อ', ...(isTurned ? [no, yes] : [yes, no])], ...rows];
          const written = mended(values, office.framework);
          const { scores } = readScores({ values: written }, office.framework);
          expect([...scores]).toEqual(checks.map(({ node: { id }, percent }) => [id, percent]));
          const used = readScores({ values }, office.framework).scores;
          expect([...used.keys()]).toEqual(checks.slice(0, used.size).map(({ node: { id } }) => id));
          expect(used.size).toBeLessThanOrEqual(mends);
        },
      ),
      RUNS,
    );
  });

  test('one instrument in points of the weight or on a scale', () => {
    const unit = fc.constantFrom('weight', 5, 10);
    fc.assert(
      fc.property(byIndicators, fc.constantFrom('IIT', 'EIT', 'OIT'), unit, (office, which, full) => {
        const inside = new Set(
          nodesAt(office.framework, 'indicator').filter(({ id }) =>
            (which === 'IIT' ? /^[1-5]$/ : which === 'EIT' ? /^[678]$/ : /^(?:9|10)$/).test(id),
          ),
        );
        // What is low may be low; what the others are tells.
        fc.pre(office.scores.every(score => score > 6_100));
        const weight = weights(office);
        const values = tableOf(office, index => {
          const percent = percentAt(office)(index);
          const unitOf = full === 'weight' ? (weight[index] as number) : Number(full);
          return inside.has(office.nodes[index] as FrameworkNode)
            ? Math.round(percent * unitOf * 10) / 1000
            : percent;
        });
        const { total, doubts } = read(values, office.framework);
        expect(total.state).not.toBe('complete');
        for (const { row = 0, suggestions } of doubts.filter(isOfUnit)) {
          const percent = percentAt(office)(row - 1);
          expect(suggestions.some(offered => Math.abs(Number(offered) - percent) < 0.2)).toBe(true);
        }
        expect(doubts.filter(isOfUnit)).toHaveLength(inside.size);
      }),
      RUNS,
    );
  });

  test('scores that a decimal comma cut in two', () => {
    fc.assert(
      fc.property(byIndicators, fc.boolean(), (office, isText) => {
        const values = office.nodes.map((node, index) => {
          const [whole = '', decimals = ''] = percentAt(office)(index).toFixed(2).split('.');
          return [codeOf(node), node.name, Number(whole), isText ? decimals : Number(decimals)];
        });
        fc.pre(office.scores.some(score => score % 100 !== 0));
        expectAsked([[...HEADS, ''], ...values], office, 0.2);
      }),
      RUNS,
    );
  });
});
