// The scores of an instrument's indicators, and of the instrument itself, in a small table.
import type { FrameworkNode } from '../../domain/framework/node';
import { scoreOf } from '../../domain/scoring/rollUp';
import { parts } from '../../text/th/documents/parts';
import type { DocumentFacts } from '../facts';
import type { Table, TableRow } from '../tree';
import { cell, headCell } from './blocks';
import { isKnownBelow } from './itemTable';
import { nodeName, scoreTextOf } from './score';

export function indicatorScores(facts: DocumentFacts, instrument: FrameworkNode, title: string): Table {
  return {
    kind: 'table',
    title,
    widths: [18, 60, 22],
    head: [parts.indicatorScores.map(headCell)],
    rows: [
      ...instrument.children.flatMap(indicator => rowsOf(facts, indicator)),
      [
        { ...cell(nodeName(instrument)), columns: 2, heads: true },
        { ...cell(scoreTextOf(facts, instrument), 'right'), heads: true },
      ],
    ],
  };
}

/** An indicator, and those of its parts whose own scores are all that is known of them. */
function rowsOf(facts: DocumentFacts, indicator: FrameworkNode): readonly TableRow[] {
  const entered = isKnownBelow(facts, indicator)
    ? []
    : indicator.children.filter(({ id }) => scoreOf(facts.assessment, id)?.score !== undefined);
  return [indicator, ...entered].map(node => [
    cell(node.id, 'centre'),
    cell(node.name),
    cell(scoreTextOf(facts, node), 'right'),
  ]);
}
