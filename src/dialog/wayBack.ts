// What a window keeps for the next one when a button leads from it to a tab: the chosen paper, and what is typed for this
// time only and therefore not saved with the file. It stays in this browser, for a short while, and is taken once.
import type { Digits } from '../documents/tree';
import type { Material } from '../wire/documents';
import { CHOICE_IDS, type ChoiceId } from './choices';

interface Kept {
  readonly id: ChoiceId;
  readonly day: string;
  readonly digits: Digits;
}

const NAME = 'ita.documents.wayBack';
/** In milliseconds. Whoever comes back later begins anew. */
const LONGEST = 60 * 60 * 1000;

type Of = Pick<Material, 'tab' | 'framework'>;
const ofTable = ({ tab, framework }: Of): string => `${tab.id} ${framework.year}`;

export function keepForReturn(of: Of, kept: Kept): void {
  try {
    sessionStorage.setItem(NAME, JSON.stringify({ ...kept, of: ofTable(of), at: Date.now() }));
  } catch {
    // A browser that keeps nothing for frames: the next window begins anew.
  }
}

export function takeKept(of: Of): Kept | undefined {
  try {
    const { id, day, digits, of: table, at } = JSON.parse(sessionStorage.getItem(NAME) ?? '{}');
    sessionStorage.removeItem(NAME);
    const isKnown = CHOICE_IDS.includes(id) && typeof day === 'string' && ['thai', 'arabic'].includes(digits);
    return isKnown && table === ofTable(of) && Date.now() - at < LONGEST ? { id, day, digits } : undefined;
  } catch {
    return undefined;
  }
}
