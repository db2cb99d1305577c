// How the scores of the year are computed, level by level: read off the framework.
import type { Framework, FrameworkNode, Level } from '../../domain/framework/node';
import { nodesAt } from '../../domain/framework/tree';
import { measuresReport as words } from '../../text/th/documents/measuresReport';
import { cell, headCell } from '../parts/blocks';
import { isChecklist } from '../parts/instrument';
import { sharesByRule } from '../parts/result';
import type { Table, TableRow } from '../tree';

export function scoringTable(framework: Framework): Table {
  const { scoring } = words;
  const instruments = nodesAt(framework, 'instrument');
  const shareOf = sharesByRule(framework);
  const row = (name: string, text: (instrument: FrameworkNode) => string): TableRow => [
    { ...cell(name), heads: true },
    ...instruments.map(instrument => cell(text(instrument), 'centre')),
  ];
  const share = 78 / instruments.length;
  return {
    kind: 'table',
    title: scoring.title,
    whole: true,
    widths: [22, ...instruments.map(() => share)],
    head: [[scoring.score, ...instruments.map(({ id }) => scoring.instrument({ id }))].map(headCell)],
    rows: [
      row(scoring.rows.item, instrument =>
        isChecklist(instrument) ? scoring.allOrNothing : scoring.answers,
      ),
      row(scoring.rows.subIndicator, instrument => meanAt(instrument, 'subIndicator')),
      row(scoring.rows.indicator, instrument => meanAt(instrument, 'indicator')),
      row(scoring.rows.instrument, () => scoring.meanOf.indicator),
      row(scoring.rows.weight, instrument => scoring.weight({ share: shareOf(instrument) })),
      [
        { ...cell(scoring.rows.total), heads: true },
        { ...cell(scoring.total, 'centre'), columns: instruments.length },
      ],
    ],
  };
}

/** Of what a node of the level is the mean in this instrument. */
function meanAt(instrument: FrameworkNode, level: Level): string {
  const { meanOf, notUsed } = words.scoring;
  const at = withinOf(instrument).filter(node => node.level === level);
  if (at.length === 0) return notUsed;
  const hasGroups = at.some(({ children }) => children.some(child => child.level === 'subIndicator'));
  return hasGroups ? meanOf.subIndicator : meanOf.item;
}

const withinOf = (node: FrameworkNode): readonly FrameworkNode[] => [
  node,
  ...node.children.flatMap(withinOf),
];
