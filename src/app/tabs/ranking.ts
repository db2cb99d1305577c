// The tab of indicators from best to worst.
import { rankIndicators } from '../../domain/analysis/ranking';
import { standingOf } from '../../domain/analysis/standing';
import { instrumentOf } from '../../domain/framework/tree';
import { round2 } from '../../domain/scoring/round';
import { th } from '../../text/th';
import { FIRST_ROWS, type GeneratedTab } from './definition';
import type { ResultFacts } from './facts';
import type { CellOut, CellStyle, TabContent, TabLook } from './tab';

const STYLES: readonly CellStyle[] = [
  'centred',
  'centred',
  'text',
  'centred',
  'number',
  'centred',
  'centred',
  'number',
];
const WIDTHS = [100, 100, 240, 100, 100, 120, 120, 120];

function contentOf({ assessment, cutoffs }: ResultFacts): TabContent {
  const rows = rankIndicators(assessment, cutoffs.pass).map(({ rank, indicator, passed }): CellOut[] => {
    const { node, score } = indicator;
    const known = rank !== undefined && score !== undefined;
    return [
      rank ?? '',
      node.id,
      node.name,
      instrumentOf(assessment.framework, node.id)?.id ?? '',
      known ? round2(score) : '',
      passed === undefined ? th.pass.unknown : passed ? th.pass.yes : th.pass.no,
      known ? th.standing[standingOf(score, cutoffs)] : '',
      known ? round2(round2(score) - cutoffs.pass) : '',
    ];
  });
  return [[...th.tabs.ranking.header], ...rows];
}

function look(lines: TabContent): TabLook {
  const rows = lines.length - 1;
  const area = { row: 1, column: 0, rows, columns: STYLES.length };
  const flag = `$F2=`;
  return {
    styles: lines.map((_, index) => (index === 0 ? STYLES.map(() => 'heading' as const) : STYLES)),
    widths: WIDTHS,
    frozenRows: 1,
    rules: [
      { area, when: `=${flag}"${th.pass.no}"`, tone: 'bad' },
      { area, when: `=${flag}"${th.pass.unknown}"`, tone: 'doubt' },
      { area, when: `=$G2="${th.standing.strong}"`, tone: 'good' },
    ],
    warning: th.tabs.warning,
  };
}

export const rankingTab: GeneratedTab = {
  how: 'generated',
  made: 'menu',
  serves: 'assessment',
  head: th.tabs.ranking.header,
  headRows: FIRST_ROWS,
  build: facts => {
    const content = contentOf(facts);
    return { content, look: () => look(content) };
  },
};
