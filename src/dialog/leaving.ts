// Leads from the window to a tab below it, which cannot be reached while the window is open: what was typed is saved first,
// then the tab is opened, then the window goes. Where one of them fails the window stays and says why.
import { useEffect, useState } from 'preact/hooks';
import { type Call, useCall } from '../page/useCall';
import { closeWindow } from './host';
import type { Saving } from './saving';

export interface Spot {
  readonly tab: number;
  /** 0-based; the tab alone where it is left out. */
  readonly cell?: { readonly row: number; readonly column: number };
}

export interface Leaving {
  /** Saving or opening the tab. */
  readonly isBusy: boolean;
  /** The tab is open, but nothing closes the window. */
  readonly isStuck: boolean;
  readonly calls: readonly (Call<'showTab'> | Call<'selectCell'>)[];
  go(spot: Spot): void;
}

/** @param before is done when all is saved, directly before the window goes */
export function useLeaving(saving: Saving, before: () => void): Leaving {
  const [wanted, setWanted] = useState<Spot>();
  const [isStuck, setStuck] = useState(false);
  const leave = (): void => {
    before();
    setStuck(!closeWindow());
  };
  const show = useCall('showTab', leave);
  const select = useCall('selectCell', leave);
  const { isSaved, call, flush } = saving;
  const isLost = call.state.kind === 'failed' && !isSaved;

  useEffect(() => {
    if (!wanted || (!isSaved && !isLost)) return;
    setWanted(undefined);
    // What could not be saved would be gone with the window; its own message stands beside it.
    if (isLost) return;
    const { tab, cell } = wanted;
    void (cell ? select.run({ tab, ...cell }) : show.run({ tab }));
  }, [wanted, isSaved, isLost]);

  return {
    isBusy: wanted !== undefined || show.isBusy || select.isBusy,
    isStuck,
    calls: [show, select],
    go: spot => {
      show.forget();
      select.forget();
      flush();
      setWanted(spot);
    },
  };
}
