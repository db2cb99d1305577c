// Keeps what is typed on the server, without anybody asking: after a pause, and at once before something is made of it or
// the window goes. Only what this window changed is sent, and what others changed is taken from the answer. One save at a
// time, the last typed wins, and what could not be saved stays to be tried again.
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { callServer } from '../page/call';
import { newOutbox } from '../page/outbox';
import { type Call, useCall } from '../page/useCall';
import type { Input } from '../wire/calls';
import { isEmpty, type Some } from '../wire/changes';
import type { Fields } from '../wire/documents';
import type { Settings } from '../wire/settings';
import { changedSince, keptOf, savedFor, withOthers } from './savedFields';

/** After so many milliseconds without typing. */
const PAUSE = 1500;

export interface Saving {
  readonly call: Call<'saveFields'>;
  /** All that was typed is on the server. */
  readonly isSaved: boolean;
  /** Saves at once what is not saved yet. */
  flush(): void;
}

const signOf = (fields: Fields): string => JSON.stringify(keptOf(fields));

/** @param change of the form: what others changed comes with the answer to a save */
export function useSaving(
  fields: Fields,
  type: Settings['agencyType'],
  change: (next: (fields: Fields) => Fields) => void,
): Saving {
  const wanted = signOf(fields);
  /** As the server has them, as far as this window knows. */
  const [saved, setSaved] = useState(() => keptOf(fields));
  const [outbox] = useState(newOutbox<Fields>);
  /** What was sent last, whether it arrived or not: it is not sent again by itself. */
  const tried = useRef(wanted);
  const before = savedFor(saved, fields.agency, type);
  const now = useRef({ fields, saved, before });
  now.current = { fields, saved, before };
  const arrived = (answer: Fields, save: Input<'saveFields'>): void => {
    const since = (form: Fields): Some<Fields> => changedSince(form, known, save.changes, type);
    const { fields: shown, saved: known } = now.current;
    if (!outbox.arrived(save, since(shown))) return;
    const next = keptOf(answer);
    change(form => withOthers(form, next, since(form), type));
    setSaved(next);
  };
  const call = useCall('saveFields', arrived);
  const { isBusy, run } = call;

  const send = useCallback(
    (by: (save: Input<'saveFields'>) => void) => {
      const kept = keptOf(now.current.fields);
      tried.current = signOf(kept);
      if (!isEmpty(outbox.toSend(now.current.before, kept))) by(outbox.save(now.current.before, kept));
    },
    [outbox],
  );
  const sendInTurn = useCallback(() => send(save => void run(save)), [send, run]);

  useEffect(() => {
    if (isBusy || wanted === tried.current) return undefined;
    const timer = setTimeout(sendInTurn, PAUSE);
    return () => clearTimeout(timer);
  }, [wanted, isBusy, sendInTurn]);

  const isSaved = isEmpty(outbox.toSend(before, keptOf(fields)));
  const flush = (): void => {
    if (!isSaved && !isBusy) sendInTurn();
  };
  const leave = useRef(flush);
  leave.current = () => {
    if (!isBusy) return flush();
    // The window may be gone before the save that is under way has ended, so the newest does not wait for its turn.
    if (wanted !== tried.current)
      send(save => {
        callServer('saveFields', save).then(
          answer => arrived(answer, save),
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
