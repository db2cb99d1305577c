// While scores and plan are read, and where they cannot be: why, what to do next, and another try.
import { Button } from '../../page/parts/Button';
import { canRepeat, failureWords, Status } from '../../page/parts/Status';
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
  return (
    <>
      {call.isBusy && <p>{documents.loading}</p>}
      <Status call={call} words={words} />
      {failure && !canRepeat(failure) && (
        <>
          <p>{documents.close}</p>
          <Button onPress={call.retry}>{calls.retry}</Button>
        </>
      )}
    </>
  );
}
