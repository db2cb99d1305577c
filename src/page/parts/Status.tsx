// How a call stands: progress while it runs, and what to do when it failed. Screen readers hear it.
import type { CallName } from '../../wire/calls';
import { type CallWords, canRepeat, failureWords } from '../failure';
import type { Call } from '../useCall';

export function Status<Name extends CallName>({ call, words }: { call: Call<Name>; words: CallWords }) {
  const { state, isHarmless, retry } = call;
  const { calls } = words;
  return (
    <div role="status" aria-live="polite">
      {state.kind === 'busy' && (
        <p class="muted">
          <progress aria-label={calls.working} /> {workingWords(words, call)}
        </p>
      )}
      {state.kind === 'failed' && (
        <div class="notice error">
          <p>{failureWords(words, state.failure)}</p>
        </div>
      )}
      {state.kind === 'idle' && call.done?.value.note && <p class="notice">{call.done.value.note}</p>}
      {(state.kind === 'failed'
        ? canRepeat(state.failure)
        : state.kind === 'busy' && state.slow && isHarmless) && (
        <button type="button" onClick={retry}>
          {calls.retry}
        </button>
      )}
    </div>
  );
}

/** That it is at work; of one that takes long, what may be done: what writes must not be asked for twice. */
function workingWords<Name extends CallName>(
  { calls }: CallWords,
  { state, isHarmless }: Call<Name>,
): string {
  const { working, slow, stillWriting } = calls;
  if (state.kind !== 'busy' || !state.slow) return working;
  return isHarmless ? slow : stillWriting;
}
