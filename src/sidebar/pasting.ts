// Reading pasted text and writing it as a tab. Kept above the views, so that an answer that comes while the user looks
// elsewhere is not lost.
import { useRef } from 'preact/hooks';
import { type Call, useCall } from '../page/useCall';
import type { Value } from '../wire/calls';
import type { Change, Draft } from './views/start/draft';

export interface Pasting {
  readonly read: Call<'readPasted'>;
  readonly write: Call<'writePasted'>;
  /** Year null where the text shall tell it. */
  readText(text: string, year: number | null): void;
  writeTab(text: string, year: number): void;
}

/**
 * @param proposed the year for a text that names none
 * @param onWritten is told the year only where the user chose it
 */
export function usePasting(
  draft: Draft,
  change: Change,
  proposed: number | undefined,
  onWritten: (tab: Value<'writePasted'>, year: number | null) => void,
): Pasting {
  // Null where the text shall tell it.
  const wanted = useRef<number | null>(null);
  const isNamed = useRef(false);
  const read = useCall('readPasted', (reading, asked) => {
    const next =
      asked.year !== wanted.current
        ? wanted.current
        : reading.year === null && reading.unknownYears.length === 0
          ? proposed
          : undefined;
    if (typeof next === 'number') readText(asked.text, next);
    else change({ preview: { text: asked.text, reading } });
  });
  const readText = (text: string, year: number | null): void => {
    wanted.current = year;
    void read.run({ text, year });
  };
  const write = useCall('writePasted', (tab, { text, year }) => {
    // What was pasted stands in the tab now, and the box is ready for another report; what was typed meanwhile stays.
    if (draft.text === text) change({ way: 'all', text: '', preview: undefined });
    onWritten(tab, isNamed.current ? null : year);
  });
  return {
    read,
    write,
    readText,
    writeTab: (text, year) => {
      if (write.isBusy) return;
      isNamed.current = draft.preview?.reading.years.includes(year) ?? false;
      void write.run({ text, year });
    },
  };
}
