// How a call stands: progress while it runs, and what to do when it failed. Screen readers hear it.
import type { Words } from '../../text/words';
import type { CallName } from '../../wire/calls';
import type { Failure } from '../call';
import { usePage } from '../page';
import type { Call } from '../useCall';

export function CallStatus<Name extends CallName>({ call }: { call: Call<Name> }) {
  const { words } = usePage();
  return <Status call={call} words={words} />;
}

/** The same outside the page's context, where the words are not known yet. */
export function Status<Name extends CallName>({ call, words }: { call: Call<Name>; words: Words }) {
  const { state, isHarmless, retry } = call;
  const { frame } = words.sidebar;
  return (
    <div role="status" aria-live="polite">
      {state.kind === 'busy' && (
        <p class="muted">
          <progress aria-label={frame.working} /> {workingWords(words, call)}
        </p>
      )}
      {state.kind === 'failed' && (
        <div class="notice error">
          <p>{failureWords(words, state.failure)}</p>
        </div>
      )}
      {(state.kind === 'failed'
        ? canRepeat(state.failure)
        : state.kind === 'busy' && state.slow && isHarmless) && (
        <button type="button" onClick={retry}>
          {frame.retry}
        </button>
      )}
    </div>
  );
}

/** That it is at work; of one that takes long, what may be done: what writes must not be asked for twice. */
function workingWords<Name extends CallName>({ sidebar }: Words, { state, isHarmless }: Call<Name>): string {
  const { working, slow, stillWriting } = sidebar.frame;
  if (state.kind !== 'busy' || !state.slow) return working;
  return isHarmless ? slow : stillWriting;
}

/** What went wrong and what to do next. */
export function failureWords(words: Words, failure: Failure): string {
  const { frame } = words.sidebar;
  if (failure.kind === 'noPlatform') return frame.noPlatform;
  if (failure.kind !== 'refused') return frame.failures[failure.kind];
  const { refusal } = failure;
  return words.refusals[refusal.code](refusal as unknown as Readonly<Record<string, string | number>>);
}

/** A refusal about the sheet needs another deed first; a lock or a broken connection only time. */
function canRepeat(failure: Failure): boolean {
  if (failure.kind === 'refused') return ['locked', 'unexpected'].includes(failure.refusal.code);
  return failure.kind === 'callFailed' || failure.kind === 'severalAccounts';
}
