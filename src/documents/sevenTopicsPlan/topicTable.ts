// The table of the plan by the seven topics: one group of rows for each topic, in their fixed order, with rows or without.
import { planTopicOfRow, SEVEN_TOPICS } from '../../domain/plan/sevenTopics';
import { parts } from '../../text/th/documents/parts';
import { sevenTopicsPlan as words } from '../../text/th/documents/sevenTopicsPlan';
import type { DocumentFacts, PlanLine } from '../facts';
import { cell, headCell } from '../parts/blocks';
import { yearOf } from '../parts/office';
import { measureAndSteps } from '../parts/planLine';
import { NOT_SET, timeOf } from '../parts/planTable';
import type { Table, TableCell, TableRow } from '../tree';

/** Of the topic, then of the columns. */
const WIDTHS = [15, 20, 19, 24, 10, 12];

const COLUMNS: readonly { readonly text: (line: PlanLine) => string; readonly empty: string }[] = [
  { text: ({ code, point }) => [code, point].filter(Boolean).join(' '), empty: parts.none },
  { text: ({ finding }) => finding, empty: parts.none },
  { text: measureAndSteps, empty: NOT_SET },
  { text: timeOf, empty: NOT_SET },
  { text: ({ responsible }) => responsible, empty: NOT_SET },
];

export function topicTable(facts: DocumentFacts): Table {
  return {
    kind: 'table',
    title: words.table.title({ next: yearOf(facts) + 1 }),
    titled: true,
    widths: WIDTHS,
    head: head(),
    rows: groupsOf(facts).flatMap(rowsOf),
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
function rowsOf({ name, lines }: Group): readonly TableRow[] {
  if (lines.length === 0) return [[cell(name), { ...cell(words.table.none), columns: COLUMNS.length }]];
  return lines.map((line, index) => {
    const cells = COLUMNS.map(({ text, empty }) => {
      const shown = text(line);
      return cell(shown.trim() === '' ? empty : shown);
    });
    return index === 0 ? [{ ...cell(name), rows: lines.length }, ...cells] : cells;
  });
}
