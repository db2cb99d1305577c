// Makes the tabs that documents lack, or brings them up to date, without leaving the window: one call a tab, like the
// sidebar, and then everything is read anew.
import { useRef, useState } from 'preact/hooks';
import { type Call, useCall } from '../page/useCall';
import { requests, tabNames } from '../text/tabNames';
import type { Material } from '../wire/documents';
import type { TabKind } from '../wire/reading';

/** The tabs of the menu's run. The plan is first: documents wait for that. */
const OF_THE_MENU = (Object.keys(tabNames) as TabKind[]).filter(kind => !(kind in requests.th));
export const TO_MAKE = {
  makePlan: ['plan', ...OF_THE_MENU.filter(kind => kind !== 'plan')],
  makeFollowUp: ['followUp'],
} as const satisfies Readonly<Record<string, readonly TabKind[]>>;

export interface Mending {
  readonly write: Call<'writeTab'>;
  readonly read: Call<'openDocuments'>;
  readonly isBusy: boolean;
  /** The tab that is being written. */
  readonly current: TabKind | undefined;
  readonly isDone: boolean;
  /** Names of tabs that keep what had been typed into ours. */
  readonly kept: readonly string[];
  make(what: keyof typeof TO_MAKE): void;
  /** Says no more how the last one ended. */
  forget(): void;
}

export function useMending({ tab, framework }: Material, onRead: (material: Material) => void): Mending {
  const rest = useRef<readonly TabKind[]>([]);
  const [current, setCurrent] = useState<TabKind>();
  const [kept, setKept] = useState<readonly string[]>([]);
  const read = useCall('openDocuments', onRead);
  const write = useCall('writeTab', value => {
    setKept(names => [...new Set([...names, ...value.kept])]);
    next();
  });
  const next = (): void => {
    const [kind, ...others] = rest.current;
    rest.current = others;
    setCurrent(kind);
    const table = { tab: tab.id, year: framework.year };
    if (kind) void write.run({ ...table, kind });
    else void read.run(table);
  };
  return {
    write,
    read,
    isBusy: write.isBusy || read.isBusy,
    current,
    isDone: read.done !== undefined,
    kept,
    make: what => {
      if (write.isBusy || read.isBusy) return;
      rest.current = TO_MAKE[what];
      setKept([]);
      next();
    },
    forget: () => {
      write.forget();
      read.forget();
    },
  };
}
