// How a call stands: progress while it runs, and what to do when it failed. Screen readers hear it.
import type { Words } from '../../text/wordsOf';
import type { CallName } from '../../wire/calls';
import type { Failure } from '../call';
import type { Call } from '../useCall';

/** What every page says of its calls. */
export type CallWords = Pick<Words, 'calls' | 'refusals'>;

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

/** What went wrong and what to do next. */
export function failureWords({ calls, refusals }: CallWords, failure: Failure): string {
  if (failure.kind === 'noPlatform') return calls.noPlatform;
  if (failure.kind !== 'refused') return calls.failures[failure.kind];
  const { refusal } = failure;
  return refusals[refusal.code](refusal as unknown as Readonly<Record<string, string | number>>);
}

/** A refusal about the sheet needs another deed first; a lock or a broken connection only time. */
export function canRepeat(failure: Failure): boolean {
  if (failure.kind === 'refused') return ['locked', 'unexpected'].includes(failure.refusal.code);
  return failure.kind === 'callFailed' || failure.kind === 'severalAccounts';
}
