// What the sentences of the analysis report claim.
import * as told from '../facts';
import { type PaperClaims, withItems } from './ask';

export const analysisReport: PaperClaims = {
  claims: {
    'analysisReport.itemsUnknown': (office, { names }) =>
      told.instruments(office).every(one => {
        const lowest = told.lowest(office, one.node).map(({ node }) => node);
        return (
          !String(names).includes(one.node.id) ||
          !lowest.flatMap(node => told.itemsIn(office, node)).some(told.isScored)
        );
      }),
    'analysisReport.indicatorScore': (office, { name, score }) =>
      told.isNode(office, 'indicator', name, score),
    'analysisReport.scored': (office, { name, score }) => told.isNode(office, 'indicator', name, score),
    'analysisReport.noStrong': (office, { limit }) =>
      told.complete(office, 'indicator').every(one => told.points(one) <= Number(limit)),
    'analysisReport.relativelyBest': (office, { limit }) => {
      const all = told.complete(office, 'indicator').map(told.points);
      return all.every(points => points <= Number(limit)) && new Set(all).size > 1;
    },
    'analysisReport.noWeak': (office, { limit }) =>
      told.complete(office, 'indicator').every(one => told.points(one) >= Number(limit)),
    'analysisReport.notComplete': (office, { names }) =>
      told.namedIn(office, 'indicator', names).length > 0 &&
      !told.namedIn(office, 'indicator', names).some(told.isComplete),
  },
  limits: {
    'analysisReport.toMend.withComments': office =>
      withItems(office, items => items.some(item => told.isTold(office, item))),
    'analysisReport.toMend.bare': office => withItems(office, items => items.some(told.isBelowFull)),
    'analysisReport.nothingToMend': office =>
      told.instruments(office).filter(({ node }) => {
        const parts = told.isChecklist(node) ? [node] : told.lowest(office, node).map(one => one.node);
        const scored = parts.flatMap(part => told.itemsIn(office, part)).filter(told.isScored);
        return scored.length > 0 && scored.every(item => told.points(item) === 100);
      }).length,
  },
};
