// ITA_RANK: the indicators from best to worst.
import { rankIndicators } from '../domain/analysis/ranking';
import { cells as th } from '../text/th/cells';
import { cutoffOf, filledItemsOf } from './arguments';
import { idCell, type TableOut } from './cells';
import { USAGE } from './usage';

/**
 * Rank, number, name, score (full precision) and flag of every indicator; incomplete ones last and unranked,
 * then those that are not assessed.
 */
export function rank(items: unknown, year: unknown, cutoff: unknown): TableOut {
  const { assessment } = filledItemsOf(items, year, USAGE.ITA_RANK);
  const rows = rankIndicators(assessment, cutoffOf(cutoff)).map(({ rank, indicator, passed }) => [
    rank ?? '',
    idCell(indicator.node.id),
    indicator.node.name,
    rank === undefined ? '' : (indicator.score ?? ''),
    passed === undefined ? th.pass.unknown : passed ? th.pass.yes : th.pass.no,
  ]);
  const excluded = assessment.nodes.flatMap(({ node, state }) =>
    node.level === 'indicator' && state === 'excluded'
      ? [['', idCell(node.id), node.name, '', th.pass.excluded]]
      : [],
  );
  return [[...th.headers.rank], ...rows, ...excluded];
}
