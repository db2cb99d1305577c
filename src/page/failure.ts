// A call that brought nothing: what is said of it, and whether it may help to try again.
import type { Words } from '../text/wordsOf';
import type { Failure } from './call';

/** What every page says of its calls. */
export type CallWords = Pick<Words, 'calls' | 'refusals'>;

/** What went wrong and what to do next. */
export function failureWords({ calls, refusals }: CallWords, failure: Failure): string {
  if (failure.kind === 'noPlatform') return calls.noPlatform;
  if (failure.kind !== 'refused')
    return calls.failures[failure.kind] + (failure.said ? ` [${failure.said}]` : '');
  const { refusal } = failure;
  return refusals[refusal.code](refusal as unknown as Readonly<Record<string, string | number>>);
}

/** A refusal about the sheet needs another deed first; a lock or a broken connection only time. */
export function canRepeat(failure: Failure): boolean {
  if (failure.kind === 'refused') return ['locked', 'google'].includes(failure.refusal.code);
  return !['wrongAnswer', 'noPlatform'].includes(failure.kind);
}
