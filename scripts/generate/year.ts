// The chapter of one fiscal year: weights, grades, the tree with every item, sources, what to check.
import type { Framework, FrameworkNode } from '../../src/domain/framework/node';
import { SOURCES, type Source } from '../../src/domain/framework/sources';
import { leavesOf } from '../../src/domain/framework/tree';
import { list, table } from './markdown';

export function yearChapter(framework: Framework): readonly string[] {
  const { year } = framework;
  const { sources, evidence, check } = SOURCES[year] ?? { sources: [], evidence: [], check: [] };
  return [
    `## FY${year} (${year - 543})`,
    summary(framework),
    '### Grades',
    bandTable(framework),
    ...framework.root.children.flatMap(instrumentSection),
    '### Sources',
    list(sources.map(sourceLine)),
    '### Evidence',
    list(evidence),
    '### To check with the NACC manual',
    list(check),
  ];
}

function summary(framework: Framework): string {
  const { confidence, passMark, rounding } = framework;
  const weights = proportions(framework.root.children);
  return table(
    ['Fact', 'Value', 'Known'],
    [
      [
        'Weights',
        framework.root.children.map((n, i) => `${n.id} ${weights[i]} %`).join(', '),
        confidence.weights,
      ],
      [
        'Items, and where they belong',
        framework.root.children.map(itemCount).join(', '),
        confidence.structure,
      ],
      ['Pass mark', `total from ${passMark}`, 'sourced'],
      ['Rounding', `\`${rounding}\``, 'see evidence'],
      ['Grades', framework.bands.map(band => band.grade).join(', '), confidence.grades],
    ],
  );
}

const proportions = (nodes: readonly FrameworkNode[]): number[] => {
  const sum = nodes.reduce((total, node) => total + node.weight, 0);
  return nodes.map(node => Math.round((node.weight / sum) * 10_000) / 100);
};

function itemCount(instrument: FrameworkNode): string {
  const items = leavesOf(instrument).filter(leaf => leaf.level === 'item').length;
  return `${instrument.id} ${items === 0 ? 'not known' : items}`;
}

const bandTable = ({ bands }: Framework): string =>
  table(
    ['Grade', 'Total from', 'Every instrument from', 'Known'],
    bands.map(({ grade, min, floor, confidence }) => [grade, min, floor ?? '–', confidence]),
  );

function instrumentSection(instrument: FrameworkNode): string[] {
  const indicators = instrument.children;
  const heading = [
    `### ${instrument.id} ${instrument.name}`,
    table(
      ['Indicator', 'Name', 'Also written', 'Items', 'Known'],
      indicators.map(indicator => [
        indicator.id,
        indicator.name,
        indicator.aliases.join(', '),
        range(indicator),
        indicator.confidence,
      ]),
    ),
  ];
  return [...heading, ...indicators.flatMap(itemTables)];
}

/** One table for each node whose children are items. */
function itemTables(node: FrameworkNode): string[] {
  if (node.children.length === 0) return [];
  if (node.children.some(child => child.level !== 'item')) return node.children.flatMap(itemTables);
  const also =
    node.level === 'indicator' || node.aliases.length === 0 ? '' : `; also ${node.aliases.join(', ')}`;
  const place =
    node.level === 'indicator' ? 'short labels, not the official questions' : `place ${node.confidence}`;
  return [
    `#### ${node.id} ${node.name}`,
    `${range(node)} (${place}${also})`,
    node.children.some(item => item.heading)
      ? table(
          ['Code', 'Item', 'Printed under', 'Known'],
          node.children.map(item => [item.id, item.name, item.heading ?? '', item.confidence]),
        )
      : table(
          ['Code', 'Item', 'Known'],
          node.children.map(item => [item.id, item.name, item.confidence]),
        ),
  ];
}

/** `O1–O9`, by the items below a node. */
function range(node: FrameworkNode): string {
  const items = leavesOf(node).filter(leaf => leaf.level === 'item');
  const first = items[0];
  const last = items[items.length - 1];
  return first && last ? `${first.id}–${last.id}` : 'not known: enter the indicator’s score';
}

const sourceLine = ({ what, url }: Source): string => (url ? `${what}: <${url}>` : what);
