// What the words of the chart claim, most of which are told only to readers who do not see it.
import { points2, round2 } from '../../../../src/domain/scoring/round';
import * as told from '../facts';
import type { Office } from '../office';
import type { Claim, PaperClaims } from './ask';

const ranked = (office: Office) => told.complete(office, 'indicator');
const pointsIn = (office: Office): readonly number[] => ranked(office).map(told.points);
const countOf =
  (isMeant: (office: Office, one: ReturnType<typeof ranked>[number]) => boolean): Claim =>
  (office, { count }) =>
    told.at(office, 'indicator').filter(one => isMeant(office, one)).length === count;
const passes = ({ cutoffs }: Office, one: ReturnType<typeof ranked>[number]): boolean =>
  told.points(one) >= round2(cutoffs.pass);

export const chart: PaperClaims = {
  claims: {
    'chart.told.extremes': (office, { highest, lowest }) =>
      String(highest).includes(points2(Math.max(...pointsIn(office)))) &&
      String(lowest).includes(points2(Math.min(...pointsIn(office)))),
    'chart.told.alike': (office, { points }) => pointsIn(office).every(one => points2(one) === points),
    'chart.told.named': (office, { names, points }) =>
      told.namedIn(office, 'indicator', names).length > 0 &&
      told.namedIn(office, 'indicator', names).every(one => points2(told.points(one)) === points),
    'chart.told.several': (office, { count, points }) =>
      pointsIn(office).filter(one => points2(one) === points).length === count,
    'chart.told.reaches': countOf((office, one) => told.isComplete(one) && passes(office, one)),
    'chart.told.below': countOf((office, one) => told.isComplete(one) && !passes(office, one)),
    'chart.told.provisional': countOf((_, { state }) => state === 'partial'),
    'chart.told.none': countOf((_, { state }) => state === 'empty'),
  },
  limits: {
    'chart.told.ofComplete': office =>
      told.at(office, 'indicator').some(({ state }) => state === 'partial' || state === 'empty') ? 1 : 0,
  },
};
