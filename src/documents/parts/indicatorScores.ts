// The scores of an instrument's indicators, and of the instrument itself, in a small table.
import type { FrameworkNode } from '../../domain/framework/node';
import { parts } from '../../text/th/documents/parts';
import type { DocumentFacts } from '../facts';
import type { Table } from '../tree';
import { cell, headCell } from './blocks';
import { nodeName, scoreTextOf } from './score';

export function indicatorScores(facts: DocumentFacts, instrument: FrameworkNode, title: string): Table {
  return {
    kind: 'table',
    title,
    widths: [18, 60, 22],
    head: [parts.indicatorScores.map(headCell)],
    rows: [
      ...instrument.children.map(indicator => [
        cell(indicator.id, 'centre'),
        cell(indicator.name),
        cell(scoreTextOf(facts, indicator), 'right'),
      ]),
      [
        { ...cell(nodeName(instrument)), columns: 2, heads: true },
        { ...cell(scoreTextOf(facts, instrument), 'right'), heads: true },
      ],
    ],
  };
}
