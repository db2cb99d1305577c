// The table of the plan by the seven topics: one group of rows for each topic, in their fixed order, with rows or without.
import { planTopicOfRow, SEVEN_TOPICS } from '../../domain/plan/sevenTopics';
import { parts } from '../../text/th/documents/parts';
import { sevenTopicsPlan as words } from '../../text/th/documents/sevenTopicsPlan';
import type { DocumentFacts, PlanLine } from '../facts';
import { cell, headCell } from '../parts/blocks';
import { yearOf } from '../parts/office';
import { markText, measureAndSteps, nodeOf } from '../parts/planLine';
import { NOT_SET, timeOf } from '../parts/planTable';
import { nodeName, scoreText } from '../parts/score';
import type { Table, TableCell, TableRow } from '../tree';

/** Of the topic, then of the columns. */
const WIDTHS = [18, 18, 18, 23, 11, 12];

interface Column {
  readonly text: (facts: DocumentFacts, line: PlanLine) => string;
  readonly empty: string;
}

const COLUMNS: readonly Column[] = [
  { text: questionText, empty: parts.none },
  { text: findingText, empty: parts.none },
  { text: (_, line) => measureAndSteps(line), empty: NOT_SET },
  { text: (_, line) => timeOf(line), empty: NOT_SET },
  { text: (_, { responsible }) => responsible, empty: NOT_SET },
];

export function topicTable(facts: DocumentFacts): Table {
  return {
    kind: 'table',
    title: words.table.title({ next: yearOf(facts) + 1 }),
    titled: true,
    widths: WIDTHS,
    head: head(),
    rows: groupsOf(facts).flatMap(group => rowsOf(facts, group)),
  };
}

function head(): readonly TableRow[] {
  const { table } = words;
  const high = (text: string): TableCell => ({ ...headCell(text), rows: 2 });
  return [
    [
      high(table.topic),
      { ...headCell(table.analysis), columns: 2 },
      ...[table.steps, table.time, table.responsible].map(high),
    ],
    [table.question, table.finding].map(headCell),
  ];
}

interface Group {
  readonly name: string;
  readonly lines: readonly PlanLine[];
}

/** The seven topics; after them the rows that belong to none, where there are any. */
function groupsOf({ assessment: { framework }, plan }: DocumentFacts): readonly Group[] {
  const topicOf = new Map(plan.map(line => [line, planTopicOfRow(framework, line)]));
  const linesOf = (topic: string | undefined) => plan.filter(line => topicOf.get(line) === topic);
  const groups = SEVEN_TOPICS.map(({ id, name }) => ({ name, lines: linesOf(id) }));
  const others = linesOf(undefined);
  return (others.length > 0 ? [...groups, { name: words.table.others, lines: others }] : groups).map(
    ({ name, lines }, index) => ({ name: words.table.numbered({ number: index + 1, name }), lines }),
  );
}

/** The topic stands beside all of its rows. */
function rowsOf(facts: DocumentFacts, { name, lines }: Group): readonly TableRow[] {
  if (lines.length === 0) {
    const said = facts.plan.length > 0 ? words.table.none : words.table.noPlan;
    return [[cell(name), { ...cell(said), columns: COLUMNS.length }]];
  }
  return lines.map((line, index) => {
    const cells = COLUMNS.map(({ text, empty }) => {
      const shown = text(facts, line);
      return cell(shown.trim() === '' ? empty : shown);
    });
    return index === 0 ? [{ ...cell(name), rows: lines.length }, ...cells] : cells;
  });
}

/** What is asked: code and title of an item; what is not an item is called by its full name. */
function questionText(facts: DocumentFacts, line: PlanLine): string {
  return [subjectOf(facts, line), markText(line)].filter(Boolean).join(' ');
}

function subjectOf(facts: DocumentFacts, line: PlanLine): string {
  const node = nodeOf(facts, line)?.node;
  if (node?.level === 'instrument') return `${nodeName(node)} ${line.point}`;
  if (node && node.level !== 'item') return nodeName(node);
  return [line.code, line.point].filter(Boolean).join(' ');
}

/** The finding of the plan; without one, what is known is the score. */
function findingText(facts: DocumentFacts, line: PlanLine): string {
  if (line.finding.trim() !== '') return line.finding;
  const at = nodeOf(facts, line);
  return at?.score === undefined ? '' : parts.remark.score({ score: scoreText(at) });
}
