// What the sentences of sentences that papers share claim.
import { knownPercent } from '../../../../src/domain/analysis/knownPercent';
import { points2 } from '../../../../src/domain/scoring/round';
import * as told from '../facts';
import { isOfNamed, isTotal, type PaperClaims, total } from './ask';

export const parts: PaperClaims = {
  claims: {
    'parts.score.provisional': ({ assessment }, { points }) =>
      assessment.nodes.some(one => one.state === 'partial' && points2(one.score ?? -1) === points),
    'parts.withScore': (office, { name, score }) =>
      (['instrument', 'indicator', 'subIndicator'] as const).some(level =>
        told.isNode(office, level, name, score),
      ),
    'parts.items.unknown': (office, { name }) => {
      const unknown = told.namedIn(office, 'indicator', name);
      return (
        unknown.length > 0 && !unknown.some(({ node }) => told.itemsIn(office, node).some(told.isScored))
      );
    },
    'parts.remark.score': ({ assessment }, { score }) =>
      assessment.nodes.some(one => told.scoreWord(one) === score),
    'parts.remark.cause': ({ comments, plan }, { comment }) =>
      /^\.+$/.test(String(comment)) ||
      [...comments.values(), ...plan.map(({ finding }) => finding)].some(
        text => text !== '' && text === comment,
      ),
    'parts.remark.comment': ({ comments, plan }, { comment }) =>
      [...comments.values(), ...plan.map(({ finding }) => finding)].some(
        text => text !== '' && text === comment,
      ),
    'parts.result.complete': (office, given) =>
      told.isComplete(total(office)) && isTotal(office, given) && given.grade === office.assessment.grade,
    'parts.result.noGrade': (office, given) =>
      told.isComplete(total(office)) && isTotal(office, given) && office.assessment.grade === undefined,
    'parts.result.partial': (office, given) =>
      total(office).state === 'partial' &&
      isTotal(office, given) &&
      given.known === knownPercent(total(office)),
    'parts.result.empty': office => total(office).score === undefined,
    'parts.lowest.is': (office, { instrument, names, score }) =>
      told.instruments(office).some(({ node }) => {
        const lowest = told.lowest(office, node);
        return (
          node.id === instrument &&
          lowest.length > 0 &&
          lowest.every(
            one => told.scoreWord(one) === score && String(names).includes(`${one.node.id} ${one.node.name}`),
          ) &&
          told.namedIn(office, 'indicator', names).length === lowest.length
        );
      }),
    'parts.lowest.full': (office, { instrument }) =>
      told.instruments(office).some(
        ({ node }) =>
          node.id === instrument &&
          told
            .indicatorsIn(office, node)
            .filter(({ state }) => state !== 'excluded')
            .every(one => told.isComplete(one) && told.points(one) === 100),
      ),
    'parts.lowest.unknown': (office, { instrument }) =>
      told
        .instruments(office)
        .some(({ node }) => node.id === instrument && !told.indicatorsIn(office, node).some(told.isComplete)),
    'parts.lowest.excluded': (office, { instrument }) =>
      told.instruments(office).some(({ node, state }) => node.id === instrument && state === 'excluded'),
    'parts.lowest.notAll': (office, { names }) =>
      told.namedIn(office, 'indicator', names).length > 0 &&
      !told.namedIn(office, 'indicator', names).some(told.isComplete),
    'parts.plan.none': ({ plan }, { name }) => !plan.some(row => isOfNamed(row.instrument, name)),
  },
  limits: {},
};
