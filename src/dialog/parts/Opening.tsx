// While scores and plan are read, and where they cannot be: why, what to do next, and another try.
import { useRef } from 'preact/hooks';
import { canRepeat, failureWords } from '../../page/failure';
import { Button } from '../../page/parts/Button';
import { Status } from '../../page/parts/Status';
import type { Call } from '../../page/useCall';
import type { DialogWords } from '../../text/dialogWords';
import type { Value } from '../../wire/calls';
import { AskYear } from './AskYear';

interface Props {
  readonly words: DialogWords;
  readonly opened: Value<'open'>;
  readonly call: Call<'openDocuments'>;
}

export function Opening({ words, opened, call }: Props) {
  const { documents, calls } = words;
  /** Another try is offered: its button stays while it is under way, for it has the focus. */
  const isOffered = useRef(false);
  const failure = call.state.kind === 'failed' ? call.state.failure : undefined;
  const refusal = failure?.kind === 'refused' ? failure.refusal : undefined;
  if (failure && refusal?.code === 'needsYear')
    return (
      <AskYear
        words={words}
        opened={opened}
        question={failureWords(words, failure)}
        onYear={year => void call.run({ tab: refusal.tabId, year })}
      />
    );
  if (failure) isOffered.current = !canRepeat(failure);
  return (
    <>
      <h1 class="unseen">{documents.choose}</h1>
      {call.isBusy && <p>{documents.loading}</p>}
      <Status call={call} words={words} />
      {isOffered.current && (
        <>
          <p>{documents.close}</p>
          <Button busy={call.isBusy} onPress={call.retry}>
            {calls.retry}
          </Button>
        </>
      )}
    </>
  );
}
