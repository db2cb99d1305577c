// The items of an indicator with comment and score: one table for each sub-indicator, under the official sub-headings.
import type { FrameworkNode } from '../../domain/framework/node';
import { leavesOf } from '../../domain/framework/tree';
import { scoreOf } from '../../domain/scoring/rollUp';
import { parts } from '../../text/th/documents/parts';
import type { DocumentFacts } from '../facts';
import type { Table, TableRow } from '../tree';
import { cell, headCell, headingRow } from './blocks';
import { nodeName, scoreText, scoreTextOf } from './score';

const WIDTHS = [9, 52, 25, 14];

/** Whether the sheet tells anything of what is below the node. */
export const isKnownBelow = ({ assessment }: DocumentFacts, node: FrameworkNode): boolean =>
  node.children
    .flatMap(leavesOf)
    .some(({ id }) => ['complete', 'excluded'].includes(scoreOf(assessment, id)?.state ?? ''));

/** The tables of an indicator; of one whose items are unknown, one table that says what is known of its parts. */
export function itemTables(facts: DocumentFacts, indicator: FrameworkNode): readonly Table[] {
  const groups = indicator.children.some(({ level }) => level === 'item') ? [indicator] : indicator.children;
  return groups.map(group => itemTable(facts, group));
}

function itemTable(facts: DocumentFacts, group: FrameworkNode): Table {
  const { items } = parts;
  return {
    kind: 'table',
    title: parts.withScore({ name: nodeName(group), score: scoreTextOf(facts, group) }),
    titled: true,
    widths: WIDTHS,
    head: [[items.code, items.item, items.comment, items.score].map(headCell)],
    rows: rowsOf(facts, group),
  };
}

function rowsOf(facts: DocumentFacts, group: FrameworkNode): readonly TableRow[] {
  let printed: string | undefined;
  return leavesOf(group).flatMap(item => {
    const isNew = item.heading !== undefined && item.heading !== printed;
    printed = item.heading;
    const row = itemRow(facts, item);
    return isNew ? [headingRow(item.heading ?? '', WIDTHS.length), row] : [row];
  });
}

const itemRow = (facts: DocumentFacts, item: FrameworkNode): TableRow => [
  cell(item.id, 'centre'),
  cell(item.name),
  cell(facts.comments.get(item.id) ?? ''),
  cell(scoreText(scoreOf(facts.assessment, item.id)), 'right'),
];
