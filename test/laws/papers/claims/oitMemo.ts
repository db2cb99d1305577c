// What the sentences of the memo on the checklist claim.
import { knownPercent } from '../../../../src/domain/analysis/knownPercent';
import { points2 } from '../../../../src/domain/scoring/round';
import * as told from '../facts';
import { checklists, lostIn, type PaperClaims, yes } from './ask';

export const oitMemo: PaperClaims = {
  claims: {
    'oitMemo.result': (office, { score }) =>
      checklists(office).some(one => told.isComplete(one) && told.scoreWord(one) === score),
    'oitMemo.noResult': office => checklists(office).some(one => one.score === undefined),
    'oitMemo.provisional': (office, { score, known }) =>
      checklists(office).some(
        one => one.state === 'partial' && points2(one.score ?? -1) === score && knownPercent(one) === known,
      ),
    'oitMemo.lost': (office, { count }) =>
      lostIn(office).some(lost => lost.length === count && !lost.some(item => told.isTold(office, item))),
    'oitMemo.lostWithCauses': (office, { count }) =>
      lostIn(office).some(lost => lost.length === count && lost.some(item => told.isTold(office, item))),
    'oitMemo.notScored': (office, { count }) =>
      checklists(office).some(
        ({ node }) => told.itemsIn(office, node).filter(item => !told.isScored(item)).length === count,
      ),
  },
  limits: {
    'oitMemo.nothingLost': office =>
      checklists(office).filter(({ node }) => {
        const items = told.itemsIn(office, node);
        return items.length > 0 && items.every(item => told.points(item) === 100);
      }).length,
    'oitMemo.nothingLostYet': office =>
      checklists(office).filter(({ node }) => {
        const items = told.itemsIn(office, node).filter(told.isScored);
        return items.length > 0 && items.every(item => told.points(item) === 100);
      }).length,
    'oitMemo.itemsUnknown': office =>
      checklists(office).filter(({ node }) => !told.itemsIn(office, node).some(told.isScored)).length,
    'oitMemo.noChecklist': yes(office => checklists(office).length === 0),
  },
};
