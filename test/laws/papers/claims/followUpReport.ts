// What the sentences of the follow-up report claim.
import { roundBegins } from '../../../../src/domain/plan/reportingRound';
import { dayNumber } from '../../../../src/domain/thai/months';
import * as told from '../facts';
import { counted, isOfNamed, often, type PaperClaims, roundsOf, STATUS } from './ask';

export const followUpReport: PaperClaims = {
  claims: {
    'followUpReport.counts.all': (office, { count }) =>
      roundsOf(office).some(({ length }) => length === count),
    ...Object.fromEntries(
      Object.keys(STATUS).map(status => [`followUpReport.counts.${status}`, counted(status)]),
    ),
    'followUpReport.keep': (office, { name, score, limit }) =>
      told
        .instruments(office)
        .some(
          one =>
            told.isComplete(one) &&
            String(name).includes(`(${one.node.id})`) &&
            told.scoreWord(one) === score &&
            told.points(one) > Number(limit) &&
            told.itemsIn(office, one.node).every(item => item.score !== 0),
        ),
    'followUpReport.table.none': (office, { name }) =>
      roundsOf(office).some(rows => !rows.some(row => isOfNamed(row.instrument, name))),
    'followUpReport.round.half': ({ assessment }, { year, next }) =>
      year === assessment.framework.year && next === Number(year) + 1,
    'followUpReport.round.year': ({ assessment, today }, { next }) =>
      next === assessment.framework.year + 1 &&
      dayNumber(roundBegins('year', Number(next))) <= dayNumber(today),
  },
  limits: {
    'followUpReport.counts.none': office => often(roundsOf(office).some(({ length }) => length === 0)),
  },
};
