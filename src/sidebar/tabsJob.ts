// The work of bringing our tabs up to date, one call a tab. It is kept above the views, so that leaving the view neither
// stops nor repeats it.
import { useRef, useState } from 'preact/hooks';
import { type Call, useCall } from '../page/useCall';
import { requests, tabNames } from '../text/tabNames';
import type { Value } from '../wire/calls';
import type { Reading, TabKind } from '../wire/reading';
import { chosenYear } from './reread';

const OF_THE_MENU = (Object.keys(tabNames) as TabKind[]).filter(kind => !(kind in requests.th));
/** The plan is first: whoever waits for one tab waits for that. */
export const TAB_ORDER: readonly [TabKind, ...TabKind[]] = [
  'plan',
  ...OF_THE_MENU.filter(kind => kind !== 'plan'),
];

export interface TabsWork {
  /** The table that the tabs are made of. */
  readonly reading: Reading;
  readonly written: ReadonlyMap<TabKind, Value<'writeTab'>>;
  /** The tab that is being written, or where the work stopped; nothing when all are done. */
  readonly current: TabKind | undefined;
}

export interface TabsJob {
  /** Nothing before the first press. */
  readonly work: TabsWork | undefined;
  readonly write: Call<'writeTab'>;
  /** Reads the table again at the end, so that the page knows the tabs that are there now. */
  readonly refresh: Call<'readTable'>;
  start(reading: Reading): void;
  /** Goes on where the work stopped. */
  resume(): void;
}

export function useTabsJob(reading: Reading | undefined, setReading: (reading: Reading) => void): TabsJob {
  const [work, setWork] = useState<TabsWork>();
  const shown = useRef(reading);
  shown.current = reading;

  const refresh = useCall('readTable', next => {
    // Whoever chose another table meanwhile stays with it.
    if (!isSameTable(shown.current, next)) return;
    setReading(next);
    setWork(before => before && { ...before, reading: next });
  });
  const write = useCall('writeTab', (value, input) => {
    const { tab, year, kind } = input;
    const next = TAB_ORDER[TAB_ORDER.indexOf(kind) + 1];
    setWork(
      before => before && { ...before, written: new Map(before.written).set(kind, value), current: next },
    );
    if (next) void write.run({ ...input, kind: next });
    else void refresh.run({ tab, year: work ? chosenYear(work.reading) : year, columns: null });
  });

  return {
    work,
    write,
    refresh,
    start: of => {
      if (write.isBusy) return;
      const [first] = TAB_ORDER;
      setWork({ reading: of, written: new Map(), current: first });
      void write.run({ tab: of.tab.id, year: of.framework.year, kind: first });
    },
    resume: write.retry,
  };
}

/** The work as far as it concerns a table: what was finished of an earlier reading is none, because scores may differ. */
export function workOn(reading: Reading, { work }: TabsJob): TabsWork | undefined {
  if (!work) return undefined;
  return (work.current ? isSameTable(work.reading, reading) : work.reading === reading) ? work : undefined;
}

/** The same tab, read by the framework of the same year. */
export const isSameTable = (one: Reading | undefined, other: Reading): boolean =>
  one?.tab.id === other.tab.id && one.framework.year === other.framework.year;
