// One kind of server call as the page uses it: never twice at once, slow ones told, failed ones ready to be repeated.
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { CallName, Input, Value } from '../wire/calls';
import { callServer, type Failure } from './call';

export type CallState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'busy'; readonly slow: boolean }
  | { readonly kind: 'failed'; readonly failure: Failure };

export interface Call<Name extends CallName> {
  readonly state: CallState;
  readonly isBusy: boolean;
  /** It may be repeated while it is under way: it writes nothing. */
  readonly isHarmless: boolean;
  /** What the last call did; nothing while another one is under way, and after one that failed. */
  readonly done: { readonly value: Value<Name>; readonly input: Input<Name> } | undefined;
  /** The value; undefined when it failed (the state tells), or when a call is under way already. */
  run(input: Input<Name>): Promise<Value<Name> | undefined>;
  /** Repeats the last call and what was to follow it; not one that is under way and may yet write. */
  retry(): void;
  /** Forgets how the last call ended; one that is under way goes on. */
  forget(): void;
}

/** After so many milliseconds the user is told that it takes long. */
const PATIENCE = 15_000;

/** Calls that write nothing, so that a second one does no harm. */
const HARMLESS: readonly CallName[] = [
  'open',
  'readTable',
  'readPasted',
  'showTab',
  'selectCell',
  'showDocuments',
  'openDocuments',
];

/** `then` receives every value, of first and of repeated calls. */
export function useCall<Name extends CallName>(
  name: Name,
  then?: (value: Value<Name>, input: Input<Name>) => void,
): Call<Name> {
  const [state, setState] = useState<CallState>({ kind: 'idle' });
  const [done, setDone] = useState<Call<Name>['done']>();
  // The number of the call whose answer counts: that of one which was given up comes to nothing.
  const current = useRef(0);
  const busy = useRef(false);
  const last = useRef<Input<Name> | undefined>(undefined);
  const follow = useRef(then);
  follow.current = then;
  const isHarmless = HARMLESS.includes(name);

  const start = useCallback(
    async (input: Input<Name>): Promise<Value<Name> | undefined> => {
      const number = ++current.current;
      busy.current = true;
      last.current = input;
      setState({ kind: 'busy', slow: false });
      setDone(undefined);
      const timer = setTimeout(() => setState({ kind: 'busy', slow: true }), PATIENCE);
      const isCurrent = (): boolean => number === current.current;
      try {
        const value = await callServer(name, input);
        if (!isCurrent()) return undefined;
        busy.current = false;
        setState({ kind: 'idle' });
        setDone({ value, input });
        follow.current?.(value, input);
        return value;
      } catch (failure) {
        if (!isCurrent()) return undefined;
        busy.current = false;
        setState({ kind: 'failed', failure: failure as Failure });
        return undefined;
      } finally {
        clearTimeout(timer);
      }
    },
    [name],
  );
  useEffect(
    () => () => {
      current.current = -1;
    },
    [],
  );

  const run = useCallback(
    (input: Input<Name>) => (busy.current ? Promise.resolve(undefined) : start(input)),
    [start],
  );
  const retry = useCallback(() => {
    if (last.current !== undefined && (isHarmless || !busy.current)) void start(last.current);
  }, [start, isHarmless]);
  const forget = useCallback(() => {
    if (busy.current) return;
    setState({ kind: 'idle' });
    setDone(undefined);
  }, []);
  return { state, isBusy: state.kind === 'busy', isHarmless, done, run, retry, forget };
}
