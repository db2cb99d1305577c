// What was begun in this view and is not finished. It is kept while the sidebar is open, so that a look at another view
// loses nothing that was typed or pasted.
import { useState } from 'preact/hooks';
import type { PastedReading } from '../../../wire/pasted';

export const WAYS = ['read', 'paste', 'form', 'sample'] as const;
export type Way = (typeof WAYS)[number];

export interface Draft {
  /** Which of the ways in is open. */
  readonly way: 'all' | 'paste' | 'form';
  readonly text: string;
  /** How a text was read; of no use once the text is another. */
  readonly preview: { readonly text: string; readonly reading: PastedReading } | undefined;
  /** The year that the user chose for a form. */
  readonly formYear: number | undefined;
}

const NOTHING: Draft = { way: 'all', text: '', preview: undefined, formYear: undefined };

export type Change = (change: Partial<Draft>) => void;

export function useDraft(): readonly [Draft, Change] {
  const [draft, setDraft] = useState(NOTHING);
  return [draft, part => setDraft(before => ({ ...before, ...part }))];
}
