// Trying out scores: handlers that stay the same from one change to the next, so that rows which did not change are not
// drawn again.
import { useCallback, useRef } from 'preact/hooks';
import { type Changes, NO_CHANGES, usePage } from '../../page';

export interface Trying {
  /** Points 0–100; undefined for the score of the sheet. */
  tryPoints(id: string, points: number | undefined): void;
  /** Sets these at 100, beside what was tried before. */
  tryAll(ids: readonly string[]): void;
  reset(): void;
}

export function useTrying(): Trying {
  const { changes, setChanges } = usePage();
  // Two events may come before the page is drawn again.
  const latest = useRef(changes);
  latest.current = changes;
  const change = useCallback(
    (next: Changes) => {
      latest.current = next;
      setChanges(next);
    },
    [setChanges],
  );
  const tryPoints = useCallback(
    (id: string, points: number | undefined) => {
      const next = new Map(latest.current);
      if (points === undefined) next.delete(id);
      else next.set(id, points);
      change(next);
    },
    [change],
  );
  const tryAll = useCallback(
    (ids: readonly string[]) => change(new Map([...latest.current, ...ids.map(id => [id, 100] as const)])),
    [change],
  );
  const reset = useCallback(() => change(NO_CHANGES), [change]);
  return { tryPoints, tryAll, reset };
}
