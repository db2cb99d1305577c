// Writing suggested values into the sheet, taking them back, and reading the table again after either.
import { useState } from 'preact/hooks';
import type { Reading } from '../../../wire/reading';
import { type Call, useCall } from '../../useCall';
import type { Proposal } from './proposals';
import type { Reread } from './useReread';

/** As many cells as one call takes. */
const MOST_CELLS = 1000;

/** What was done last. */
export interface Note {
  readonly kind: 'applied' | 'restored';
  readonly count: number;
  /** Cells (A1) that have changed since they were read, and so were left. */
  readonly changed: readonly string[];
}

export interface Repairs {
  readonly note: Note | undefined;
  readonly applying: Call<'applySuggestions'>;
  readonly undoing: Call<'undoSuggestions'>;
  apply(cells: readonly Proposal[]): void;
  undo(): void;
}

export function useRepairs(reading: Reading, reread: Reread): Repairs {
  const [note, setNote] = useState<Note>();
  const finish = (kind: Note['kind'], count: number, changed: readonly string[]): void => {
    setNote({ kind, count, changed });
    reread.request({});
  };
  const tab = reading.tab.id;
  const applying = useCall('applySuggestions', ({ written, changed }) => finish('applied', written, changed));
  const undoing = useCall('undoSuggestions', ({ restored, changed }) =>
    finish('restored', restored, changed),
  );
  return {
    note,
    applying,
    undoing,
    apply: cells => void applying.run({ tab, cells: cells.slice(0, MOST_CELLS) }),
    undo: () => void undoing.run({ tab }),
  };
}
