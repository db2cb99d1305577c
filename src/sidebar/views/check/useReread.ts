// Reads the same table again with another year or other columns, or after cells were changed. Of several wishes in a row
// the last one counts, and none is lost.
import { useRef } from 'preact/hooks';
import type { Input } from '../../../wire/calls';
import type { Reading } from '../../../wire/reading';
import { usePage } from '../../page';
import { chosenYear } from '../../reread';
import { type Call, useCall } from '../../useCall';

type Wish = Input<'readTable'>;

export interface Reread {
  readonly call: Call<'readTable'>;
  /** What is being read; nothing when all is read. */
  readonly wish: Wish | undefined;
  request(change: Partial<Wish>): void;
}

export function useReread(reading: Reading): Reread {
  const { setReading } = usePage();
  const wish = useRef<Wish | undefined>(undefined);
  const call = useCall('readTable', (table, asked) => {
    if (wish.current && wish.current !== asked) {
      void call.run(wish.current);
      return;
    }
    wish.current = undefined;
    setReading(table);
  });
  return {
    call,
    wish: call.isBusy ? wish.current : undefined,
    request: change => {
      const now: Wish = { tab: reading.tab.id, year: chosenYear(reading), columns: null };
      wish.current = { ...((call.isBusy && wish.current) || now), ...change };
      void call.run(wish.current);
    },
  };
}
