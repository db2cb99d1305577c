// Reads the same table again: with another year or other columns, or after something in it was changed. It is kept above
// the views. Of several wishes in a row the last one counts, and none is lost.
import { useRef } from 'preact/hooks';
import { type Call, useCall } from '../page/useCall';
import type { Input } from '../wire/calls';
import type { Reading } from '../wire/reading';

type Wish = Input<'readTable'>;

export interface Reread {
  readonly call: Call<'readTable'>;
  /** What is being read; nothing when all is read. */
  readonly wish: Wish | undefined;
  /** Does nothing before a table was read. */
  request(change: Partial<Wish>): void;
}

export function useReread(reading: Reading | undefined, setReading: (reading: Reading) => void): Reread {
  const wish = useRef<Wish | undefined>(undefined);
  const shown = useRef(reading);
  shown.current = reading;
  const call = useCall('readTable', (table, asked) => {
    if (wish.current && wish.current !== asked) {
      void call.run(wish.current);
      return;
    }
    wish.current = undefined;
    // Whoever chose another table meanwhile stays with it.
    if (shown.current?.tab.id === asked.tab) setReading(table);
  });
  const pending = call.isBusy ? wish.current : undefined;
  return {
    call,
    wish: pending?.tab === reading?.tab.id ? pending : undefined,
    request: change => {
      const { current } = shown;
      if (!current) return;
      const now: Wish = { tab: current.tab.id, year: chosenYear(current), columns: null };
      const before = call.isBusy && wish.current?.tab === now.tab ? wish.current : now;
      wish.current = { ...before, ...change };
      void call.run(wish.current);
    },
  };
}

/** The year that the user chose, to be kept; null where the server found it out and shall again. */
export const chosenYear = ({ yearFrom, framework }: Reading): number | null =>
  yearFrom === 'chosen' ? framework.year : null;
