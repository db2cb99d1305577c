// Writing suggested values into the sheet, taking them back, and reading the table again after either. Kept above the
// views, so that leaving the view neither loses nor repeats it.

import { useRef } from 'preact/hooks';
import { type Call, useCall } from '../page/useCall';
import type { Reading } from '../wire/reading';
import type { Reread } from './reread';
import type { Proposal } from './views/check/proposals';

/** As many cells as one call takes. */
const MOST_CELLS = 1000;

/** What was done last. */
export interface Note {
  /** The deed itself, to tell two that did the same apart. */
  readonly of: unknown;
  readonly kind: 'applied' | 'restored';
  readonly count: number;
  /** Cells (A1) that have changed since they were read, and so were left. */
  readonly changed: readonly string[];
  /** Name of the question that was answered by it. */
  readonly question?: string | undefined;
}

export interface Repairs {
  readonly applying: Call<'applySuggestions'>;
  readonly undoing: Call<'undoSuggestions'>;
  /** Name of the question that was answered last. */
  readonly answered: string | undefined;
  apply(cells: readonly Proposal[], question: string): void;
  undo(): void;
}

export function useRepairs(reading: Reading | undefined, reread: Reread): Repairs {
  // Another table is not read again for what was written into this one.
  const finish = (_: unknown, { tab }: { readonly tab: number }): void => {
    if (tab === reading?.tab.id) reread.request({});
  };
  const applying = useCall('applySuggestions', finish);
  const undoing = useCall('undoSuggestions', finish);
  const answered = useRef<string | undefined>(undefined);
  return {
    applying,
    undoing,
    answered: answered.current,
    apply: (cells, question) => {
      if (!reading || applying.isBusy || undoing.isBusy) return;
      answered.current = question;
      undoing.forget();
      void applying.run({ tab: reading.tab.id, cells: cells.slice(0, MOST_CELLS) });
    },
    undo: () => {
      if (!reading || applying.isBusy) return;
      applying.forget();
      void undoing.run({ tab: reading.tab.id });
    },
  };
}

/** What was done last to the cells of this tab. */
export function noteOf({ applying, undoing, answered }: Repairs, tab: number): Note | undefined {
  if (applying.done?.input.tab === tab) {
    const { written, changed } = applying.done.value;
    return { of: applying.done, kind: 'applied', count: written, changed, question: answered };
  }
  if (undoing.done?.input.tab === tab) {
    const { restored, changed } = undoing.done.value;
    return { of: undoing.done, kind: 'restored', count: restored, changed };
  }
  return undefined;
}
