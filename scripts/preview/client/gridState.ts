// What the grid keeps beside what it is sent: the cell that is edited, the selection before the server knows it, and where
// its rows stand on the screen.
import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { SheetView } from '../wire';
import type { Edit } from './Editor';

/** What is edited now. Setting it gives what was edited before: a box that closes loses the focus, and ends only once. */
export function useEdit() {
  const [edit, setEdit] = useState<Edit>();
  const latest = useRef<Edit | undefined>(undefined);
  const replace = (next: Edit | undefined): Edit | undefined => {
    const before = latest.current;
    latest.current = next;
    setEdit(next);
    return before;
  };
  return [edit, replace] as const;
}

/** A click shows at once; what a script selects comes from the server. */
export function useSelection(sheet: SheetView) {
  const state = useState(sheet.selection);
  const [, setSelection] = state;
  useEffect(() => setSelection(sheet.selection), [JSON.stringify(sheet.selection)]);
  return state;
}

/** Where the rows of the charts begin: rows are as high as their texts need. */
export function useRowTops(
  table: RefObject<HTMLTableElement | null>,
  { charts }: SheetView,
): readonly number[] {
  const [tops, setTops] = useState<readonly number[]>([]);
  useLayoutEffect(() => {
    const now = charts.map(({ row }) => {
      const line = table.current?.querySelector<HTMLElement>(`tr[data-row="${row}"]`);
      return line?.offsetTop ?? 0;
    });
    if (now.join() !== tops.join()) setTops(now);
  });
  return tops;
}
