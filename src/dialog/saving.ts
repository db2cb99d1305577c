// Keeps what is typed on the server, without anybody asking: after a pause, and at once before something is made of it or
// the window goes. Only what this window changed is sent. One save at a time, the last typed wins, and what could not be
// saved stays to be tried again.
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { callServer } from '../page/call';
import { type Call, useCall } from '../page/useCall';
import type { Input } from '../wire/calls';
import type { Fields } from '../wire/documents';
import { changesBetween, isEmpty, withChanges } from '../wire/fieldChanges';
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

/** Tells this window's saves from another's. */
const WINDOW = `${Date.now()}.${Math.random()}`;

const keptOf = (fields: Fields): Fields => ({ ...fields, texts: keptTexts(fields.texts) });
const signOf = (fields: Fields): string => JSON.stringify({ ...keptOf(fields), day: '' });

export function useSaving(fields: Fields): Saving {
  const wanted = signOf(fields);
  /** As the server has them, as far as this window knows. */
  const [saved, setSaved] = useState(() => keptOf(fields));
  /** What was sent last, whether it arrived or not: it is not sent again by itself. */
  const tried = useRef(wanted);
  const arrived = ({ changes }: Input<'saveFields'>): void =>
    setSaved(before => withChanges(before, changes));
  const call = useCall('saveFields', (_, input) => arrived(input));
  const { isBusy, run } = call;

  const now = useRef({ fields, saved });
  now.current = { fields, saved };
  const count = useRef(0);
  const send = useCallback((by: (input: Input<'saveFields'>) => void) => {
    const kept = keptOf(now.current.fields);
    const changes = changesBetween(now.current.saved, kept);
    tried.current = signOf(kept);
    if (!isEmpty(changes)) by({ changes, by: { window: WINDOW, number: ++count.current } });
  }, []);
  const sendInTurn = useCallback(() => send(input => void run(input)), [send, run]);

  useEffect(() => {
    if (isBusy || wanted === tried.current) return undefined;
    const timer = setTimeout(sendInTurn, PAUSE);
    return () => clearTimeout(timer);
  }, [wanted, isBusy, sendInTurn]);

  const isSaved = isEmpty(changesBetween(saved, keptOf(fields)));
  const flush = (): void => {
    if (!isSaved && !isBusy) sendInTurn();
  };
  const leave = useRef(flush);
  leave.current = () => {
    if (!isBusy) return flush();
    // The window may be gone before the save that is under way has ended, so the newest does not wait for its turn.
    if (wanted !== tried.current)
      send(input => {
        callServer('saveFields', input).then(
          () => arrived(input),
          () => {
            tried.current = '';
          },
        );
      });
  };
  useEffect(() => {
    // The frame's own button for closing is outside the page, which notices only that it is left.
    const events = ['blur', 'pagehide'] as const;
    const left = (): void => leave.current();
    for (const event of events) addEventListener(event, left);
    return () => {
      for (const event of events) removeEventListener(event, left);
    };
  }, []);
  return { call, isSaved, flush };
}
