// What is attached to the memo: the scores of the checklist, and each contested item with what the assessor said, what was
// given before, and why the office contests it.
import type { NodeScore } from '../../domain/scoring/rollUp';
import { clarification as words } from '../../text/th/documents/clarification';
import { parts } from '../../text/th/documents/parts';
import type { DocumentFacts } from '../facts';
import { cell, headCell, heading } from '../parts/blocks';
import { indicatorScores } from '../parts/indicatorScores';
import { yearOf } from '../parts/office';
import { commentOn } from '../parts/remarks';
import { scoreText } from '../parts/score';
import type { Block, TableCell, TableRow } from '../tree';
import type { Contestable } from './items';
import { type Typed, typedOf } from './typed';

/** The columns in order, each with its share of the width. */
const WIDTHS = { code: 6, item: 18, score: 7, comment: 19, link: 18, given: 10, reason: 22 } as const;
type Column = keyof typeof WIDTHS;
const COLUMNS = Object.keys(WIDTHS) as Column[];

export function attachment(facts: DocumentFacts, { checklists, contested }: Contestable): readonly Block[] {
  const year = yearOf(facts);
  const id = checklists.map(({ node }) => node.id).join(' ');
  return [
    heading(1, words.headings.attachment({ id, year })),
    ...checklists.map(({ node }) => indicatorScores(facts, node, words.summary({ year }))),
    ...(contested.length > 0 ? [itemTable(facts, contested)] : []),
  ];
}

const itemTable = (facts: DocumentFacts, items: readonly NodeScore[]): Block => ({
  kind: 'table',
  title: words.table.title,
  titled: true,
  widths: Object.values(WIDTHS),
  head: [COLUMNS.map(column => headCell(words.table[column]))],
  rows: items.map(item => rowOf(facts, item)),
});

function rowOf(facts: DocumentFacts, at: NodeScore): TableRow {
  const typed = (part: Typed): string =>
    typedOf(facts.fields.texts, yearOf(facts), at.node.id, part) || parts.cellDots;
  const cells: Readonly<Record<Column, TableCell>> = {
    code: cell(at.node.id, 'centre'),
    item: cell(at.node.name),
    score: cell(scoreText(at), 'right'),
    comment: cell(commentOn(facts, at) || parts.cellDots),
    // As it was typed, to the digit: it may be no address that is told by its look.
    link: { runs: [{ text: typed('link'), asIs: true }] },
    given: cell(typed('given')),
    reason: cell(typed('reason')),
  };
  return COLUMNS.map(column => cells[column]);
}
