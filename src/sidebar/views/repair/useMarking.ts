// Marks in the plan: the call that sets them, and what it did.
import { useCallback, useRef, useState } from 'preact/hooks';
import type { Value } from '../../../wire/calls';
import { usePage } from '../../page';
import { type Call, useCall } from '../../useCall';

export interface Marking {
  readonly call: Call<'markInPlan'>;
  /** What the last call did; nothing before it. */
  readonly done: Value<'markInPlan'> | undefined;
  /** Marks these beside what is marked already. */
  mark(ids: readonly string[]): void;
  unmark(id: string): void;
}

export function useMarking(): Marking {
  const page = usePage();
  // An answer may come when another table has been read.
  const latest = useRef(page);
  latest.current = page;
  const [done, setDone] = useState<Value<'markInPlan'>>();
  const call = useCall('markInPlan', (value, { tab, year, ids }) => {
    setDone(value);
    const { reading, setReading } = latest.current;
    if (reading?.tab.id !== tab || reading.framework.year !== year) return;
    const others = reading.ownTabs.filter(({ kind }) => kind !== 'plan');
    const ownTabs = [{ kind: 'plan' as const, id: value.id, name: value.name }, ...others];
    setReading({ ...reading, marked: [...ids], ownTabs });
  });
  const { run } = call;
  const send = useCallback(
    (idsOf: (marked: readonly string[]) => readonly string[]) => {
      const { reading } = latest.current;
      if (!reading) return;
      void run({ tab: reading.tab.id, year: reading.framework.year, ids: [...idsOf(reading.marked)] });
    },
    [run],
  );
  const mark = useCallback(
    (ids: readonly string[]) => send(marked => [...new Set([...marked, ...ids])]),
    [send],
  );
  const unmark = useCallback((id: string) => send(marked => marked.filter(one => one !== id)), [send]);
  return { call, done, mark, unmark };
}
