// What the sentences of the pages by unit claim. The generator names one unit in a cell, or none.
import type { Office } from '../office';
import { type PaperClaims, yes } from './ask';

const rowsOf = ({ plan }: Office, unit: unknown) => plan.filter(({ responsible }) => responsible === unit);

export const unitPages: PaperClaims = {
  claims: {
    'unitPages.count': (office, { unit, count }) => count === rowsOf(office, unit).length,
    'unitPages.countWithoutUnit': (office, { count }) => count === rowsOf(office, '').length,
    'unitPages.table.shared': () => false,
  },
  limits: {
    'unitPages.noUnit': yes(office => rowsOf(office, '').length > 0),
    'unitPages.noPlan': yes(office => office.plan.length === 0),
  },
};
