// What the sentences of the report on measures claim.
import * as told from '../facts';
import { type PaperClaims, total, withItems, yes } from './ask';

export const measuresReport: PaperClaims = {
  claims: {
    'measuresReport.measures.lead': office => office.plan.length > 0 && told.isAnyScored(office),
    'measuresReport.measures.leadWithoutPlan': office => office.plan.length === 0 && told.isAnyScored(office),
    'measuresReport.measures.analysed': (office, { names }) =>
      told.instruments(office).every(one => String(names).includes(one.node.id) === told.isScored(one)),
    'measuresReport.measures.analysedWithComments': (office, { names }) =>
      told.instruments(office).every(one => String(names).includes(one.node.id) === told.isScored(one)) &&
      told.at(office, 'item').some(item => told.isTold(office, item)),
    'measuresReport.measures.noScores': office => !told.isAnyScored(office),
    'measuresReport.measures.meeting': ({ fields }, { day }) =>
      Object.entries(fields.texts).some(
        ([key, text]) => key.startsWith('measuresReport.meeting') && text === day,
      ),
    'measuresReport.reached': (office, { total: said }) =>
      told.isComplete(total(office)) && said === told.scoreWord(total(office)),
    'measuresReport.meaning': ({ assessment }, { grade }) => grade === assessment.grade,
    'measuresReport.scored': (office, { name, score }) => told.isNode(office, 'indicator', name, score),
  },
  limits: {
    'measuresReport.measures.sorted': yes(told.isAnyScored),
    'measuresReport.measures.planned': yes(({ plan }) => plan.length > 0),
    'measuresReport.measures.noPlan': yes(({ plan }) => plan.length === 0),
    'measuresReport.keep': office =>
      told
        .instruments(office)
        .filter(({ node }) =>
          told
            .indicatorsIn(office, node)
            .some(one => told.isComplete(one) && told.points(one) > office.cutoffs.strongAbove),
        ).length,
    'measuresReport.relativelyBest': office =>
      told
        .instruments(office)
        .filter(
          ({ node }) =>
            new Set(told.indicatorsIn(office, node).filter(told.isComplete).map(told.points)).size > 1,
        ).length,
    'measuresReport.mend': office =>
      told
        .instruments(office)
        .filter(({ node }) =>
          told.indicatorsIn(office, node).some(one => told.isComplete(one) && told.points(one) < 100),
        ).length,
    'measuresReport.remarks.lost': office => withItems(office, items => items.some(told.isBelowFull)),
    'measuresReport.remarks.told': office =>
      withItems(office, items => items.some(item => told.isTold(office, item))),
    'measuresReport.remarks.both': office =>
      withItems(
        office,
        items => items.some(told.isBelowFull) && items.some(item => told.isTold(office, item)),
      ),
    'measuresReport.allFull': office =>
      withItems(
        office,
        items => items.length > 0 && items.every(item => told.isScored(item) && told.points(item) === 100),
      ),
  },
};
