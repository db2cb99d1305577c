// The table of the plan by the seven topics: one group of rows for each topic, in their fixed order, with rows or without.
import { standingOf } from '../../domain/analysis/standing';
import { type PlanTopic, planTopicOfRow, SEVEN_TOPICS } from '../../domain/plan/sevenTopics';
import type { NodeScore } from '../../domain/scoring/rollUp';
import { round2 } from '../../domain/scoring/round';
import { fiscalMonth } from '../../domain/thai/months';
import { parts } from '../../text/th/documents/parts';
import { sevenTopicsPlan as words } from '../../text/th/documents/sevenTopicsPlan';
import type { DocumentFacts, PlanLine } from '../facts';
import { cell, headCell } from '../parts/blocks';
import { yearOf } from '../parts/office';
import { markText, measureAndSteps, nodeOf } from '../parts/planLine';
import { NOT_SET, timeOf } from '../parts/planTable';
import { isLost } from '../parts/remarks';
import { nodeName, scoreText } from '../parts/score';
import type { Table, TableCell, TableRow } from '../tree';
import { ofTopic } from './ofTopic';

/** Of the topic, then of the columns. */
const WIDTHS = [18, 18, 18, 23, 11, 12];

interface Column {
  readonly text: (facts: DocumentFacts, line: PlanLine) => string;
  readonly empty: string;
}

const COLUMNS: readonly Column[] = [
  { text: questionText, empty: parts.cellDots },
  { text: findingText, empty: parts.cellDots },
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
  readonly topic: PlanTopic | undefined;
  readonly name: string;
  readonly lines: readonly PlanLine[];
}

/** The seven topics; after them the rows that belong to none, where there are any. */
function groupsOf({ assessment: { framework }, plan }: DocumentFacts): readonly Group[] {
  const topicOf = new Map(plan.map(line => [line, planTopicOfRow(framework, line)]));
  const linesOf = (topic: string | undefined) => plan.filter(line => topicOf.get(line) === topic);
  const groups: readonly Group[] = SEVEN_TOPICS.map(({ id, name }) => ({
    topic: id,
    name,
    lines: linesOf(id),
  }));
  const others = linesOf(undefined);
  const more: readonly Group[] =
    others.length > 0 ? [{ topic: undefined, name: words.table.others, lines: others }] : [];
  return [...groups, ...more].map(({ name, ...group }, index) => ({
    ...group,
    name: words.table.numbered({ number: index + 1, name }),
  }));
}

/** The topic stands beside all of its rows. */
function rowsOf(facts: DocumentFacts, { topic, name, lines }: Group): readonly TableRow[] {
  if (lines.length === 0) return topic ? [[name, ...withoutRows(facts, topic)].map(text => cell(text))] : [];
  return lines.map((line, index) => {
    const cells = COLUMNS.map(({ text, empty }) => {
      const shown = text(facts, line);
      return cell(shown.trim() === '' ? empty : shown);
    });
    return index === 0 ? [{ ...cell(name), rows: lines.length }, ...cells] : cells;
  });
}

/** Of a topic of which the plan has no row: what the scores tell, and that it is kept as it is where nothing is to be mended. */
function withoutRows(facts: DocumentFacts, topic: PlanTopic): readonly string[] {
  const { question, finding, isToKeep } = ofTopic(facts, topic);
  const { measure, responsible } = words.keep;
  const next = yearOf(facts) + 1;
  const wholeYear = timeOf({ start: fiscalMonth(next, 1), end: fiscalMonth(next, 12) });
  const kept = [measure, wholeYear, responsible];
  return [question, finding, ...(isToKeep ? kept : kept.map(() => NOT_SET))];
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

/** The finding of the plan; without one, a sentence of the score. */
function findingText(facts: DocumentFacts, line: PlanLine): string {
  if (line.finding.trim() !== '') return line.finding;
  const at = nodeOf(facts, line);
  return at ? scoreSentence(at, facts) : '';
}

function scoreSentence(at: NodeScore, { cutoffs }: DocumentFacts): string {
  const { found } = words;
  if (at.score === undefined) return found.unknown;
  const score = scoreText(at);
  if (at.state === 'partial') return found.provisional({ score });
  if (at.node.allOrNothing) return isLost(at) ? found.notFound : found.full;
  const limits = { strong: cutoffs.strongAbove, weak: cutoffs.weakBelow, middle: 0 };
  const standing = standingOf(at.score, cutoffs);
  return found[standing]({ score, limit: round2(limits[standing]) });
}
