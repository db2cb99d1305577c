// Why a tab that people fill in was not written: rows of which it cannot be told whose they are.

import { th } from '../text/th';
import type { TabKind } from '../wire/reading';
import type { Refusal } from '../wire/refusal';
import type { Told } from './editableTabs';

/** So many rows are named. */
const NAMED = 8;

/** Nothing where the tab was written. */
export function unclearIn({ kind, unclear }: Pick<Told, 'kind' | 'unclear'>): Refusal | undefined {
  if (unclear.length === 0) return undefined;
  const rows = unclear.slice(0, NAMED).map(row => String(row + 1));
  return {
    code: 'unclearRows',
    tab: th.tabs.names[kind],
    rows: [...rows, ...(unclear.length > NAMED ? ['…'] : [])].join(', '),
  };
}

/** The first of several kinds of tabs that was not written. */
export const firstUnclear = (told: readonly Told[], kinds: readonly TabKind[]): Refusal | undefined =>
  told.flatMap(one => (kinds.includes(one.kind) ? (unclearIn(one) ?? []) : []))[0];
