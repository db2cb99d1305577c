// Marks in the plan. Kept above the views, so that leaving the view neither loses nor repeats what was asked for.
import { useCallback, useRef } from 'preact/hooks';
import { type Call, useCall } from '../page/useCall';
import type { Reading } from '../wire/reading';

export interface Marking {
  readonly call: Call<'markInPlan'>;
  /** Marks these beside what is marked already. */
  mark(ids: readonly string[]): void;
  unmark(id: string): void;
}

export function useMarking(reading: Reading | undefined, setReading: (reading: Reading) => void): Marking {
  // An answer may come when another table has been read.
  const shown = useRef(reading);
  shown.current = reading;
  const call = useCall('markInPlan', ({ id, name, ids }, input) => {
    const { current } = shown;
    if (!current || !isOf(current, input)) return;
    const others = current.ownTabs.filter(({ kind }) => kind !== 'plan');
    setReading({ ...current, marked: ids, ownTabs: [{ kind: 'plan', id, name }, ...others] });
  });
  const { run } = call;
  const change = useCallback(
    (add: readonly string[], remove: readonly string[]) => {
      const { current } = shown;
      if (!current) return;
      const of = { tab: current.tab.id, year: current.framework.year };
      void run({ ...of, add: [...add], remove: [...remove] });
    },
    [run],
  );
  const mark = useCallback((ids: readonly string[]) => change(ids, []), [change]);
  const unmark = useCallback((id: string) => change([], [id]), [change]);
  return { call, mark, unmark };
}

/** A call that was made for this table. */
export const isOf = (
  reading: Reading,
  { tab, year }: { readonly tab: number; readonly year: number },
): boolean => reading.tab.id === tab && reading.framework.year === year;
