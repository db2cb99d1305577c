// What the sentences of the memo that contests scores claim.
import { itemKey, periodKey } from '../../../../src/documents/clarification/typed';
import * as told from '../facts';
import type { Office } from '../office';
import { checklists, type PaperClaims, yes } from './ask';

const yearOf = ({ assessment }: Office): number => assessment.framework.year;
const assessed = (office: Office) => checklists(office).filter(({ state }) => state !== 'excluded');
const items = (office: Office) => assessed(office).flatMap(({ node }) => told.itemsIn(office, node));
const lost = (office: Office) => items(office).filter(told.isBelowFull);
const contested = (office: Office) =>
  lost(office).filter(
    ({ node }) => office.fields.texts[itemKey(yearOf(office), node.id, 'contest')] === 'yes',
  );
const open = (office: Office) => items(office).filter(item => !told.isScored(item));

const isTyped = (office: Office, end: 'first' | 'last', said: unknown): boolean =>
  /^\.+$/.test(String(said)) || office.fields.texts[periodKey(yearOf(office), end)] === said;

export const clarification: PaperClaims = {
  claims: {
    'clarification.period': (office, { first, last }) =>
      isTyped(office, 'first', first) && isTyped(office, 'last', last),
    'clarification.result': (office, { score }) =>
      assessed(office).some(one => told.scoreWord(one) === score),
    'clarification.noResult': office => assessed(office).some(one => !told.isScored(one)),
    'clarification.lost': (office, { count, contested: chosen }) =>
      count === lost(office).length && chosen === contested(office).length && Number(chosen) > 0,
    'clarification.others': (office, { count, items: named }) =>
      count === lost(office).length - contested(office).length &&
      lost(office).every(
        one => contested(office).includes(one) !== String(named).includes(`${one.node.id} ${one.node.name}`),
      ),
    'clarification.notScored': (office, { count }) => count === open(office).length,
    'clarification.nothing.nothingChosen': (office, { count }) =>
      count === lost(office).length && contested(office).length === 0,
  },
  limits: {
    'clarification.texts.proposal': yes(office => contested(office).length > 0),
    'clarification.texts.closing': yes(office => contested(office).length > 0),
    'clarification.nothing.noItems': yes(office => open(office).length === items(office).length),
    'clarification.nothing.notAssessed': yes(office => items(office).length === 0),
    'clarification.nothing.nothingLost': yes(office =>
      items(office).every(item => told.points(item) === 100),
    ),
    'clarification.nothing.nothingLostYet': yes(
      office => lost(office).length === 0 && open(office).length < items(office).length,
    ),
    'clarification.noProposal': yes(office => contested(office).length === 0),
    'clarification.noClosing': yes(office => contested(office).length === 0),
  },
};
