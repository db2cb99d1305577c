// Keeps what is typed on the server, without anybody asking: after a pause, and at once before something is made of it or
// the window goes. One save at a time, the last typed wins, and what could not be saved stays to be tried again.
import { useCallback, useEffect, useRef } from 'preact/hooks';
import { type Call, useCall } from '../page/useCall';
import type { Fields } from '../wire/documents';
import { keptTexts } from './ownTexts';

/** After so many milliseconds without typing. */
const PAUSE = 1500;

export interface Saving {
  readonly call: Call<'saveFields'>;
  /** All that was typed is on the server. */
  readonly isSaved: boolean;
  /** Saves at once what is not saved yet. */
  flush(): void;
}

/** As they cross and are kept; the day of a document is not. */
const keptOf = (fields: Fields): Fields => ({ ...fields, texts: keptTexts(fields.texts) });
const signOf = (fields: Fields): string => JSON.stringify({ ...keptOf(fields), day: '' });

export function useSaving(fields: Fields): Saving {
  const wanted = signOf(fields);
  const saved = useRef(wanted);
  /** What was sent last, whether it arrived or not: it is not sent again by itself. */
  const tried = useRef(wanted);
  const call = useCall('saveFields', (_, input) => {
    saved.current = signOf(input);
  });
  const { isBusy, run } = call;

  const latest = useRef(fields);
  latest.current = fields;
  const save = useCallback(() => {
    tried.current = signOf(latest.current);
    void run(keptOf(latest.current));
  }, [run]);

  useEffect(() => {
    if (isBusy || wanted === tried.current) return undefined;
    const timer = setTimeout(save, PAUSE);
    return () => clearTimeout(timer);
  }, [wanted, isBusy, save]);

  const isSaved = wanted === saved.current;
  const needed = useRef(false);
  needed.current = !isSaved && !isBusy;
  const flush = useCallback(() => {
    if (needed.current) save();
  }, [save]);
  useEffect(() => {
    // The frame's own button for closing is outside the page, which notices only that it is left.
    const events = ['blur', 'pagehide'] as const;
    for (const event of events) addEventListener(event, flush);
    return () => {
      for (const event of events) removeEventListener(event, flush);
    };
  }, [flush]);
  return { call, isSaved, flush };
}
