// What the sentences of the announcement claim.
import * as told from '../facts';
import { isOfNamed, type PaperClaims, yes } from './ask';

export const announcement: PaperClaims = {
  claims: {
    'announcement.none': (office, { names }) =>
      told
        .instruments(office)
        .filter(({ node }) => String(names).includes(`(${node.id})`))
        .every(
          one =>
            told.isComplete(one) &&
            told.points(one) >= office.cutoffs.weakBelow &&
            !office.plan.some(row => isOfNamed(row.instrument, `(${one.node.id})`)),
        ),
    'announcement.ofInstrument': ({ plan }, { name }) => plan.some(row => isOfNamed(row.instrument, name)),
  },
  limits: {
    'announcement.noPlan': yes(({ plan }) => plan.length === 0),
    'announcement.ownRows': yes(({ plan }) => plan.length > 0),
  },
};
