// Whether what was typed is kept. Nothing is said before anything was typed.
import { Button } from '../../page/parts/Button';
import { failureWords } from '../../page/parts/Status';
import { useDesk } from '../desk';

export function SaveStatus() {
  const { words, saving } = useDesk();
  const { documents, calls } = words;
  const { call, isSaved, flush } = saving;
  const { state } = call;
  const wasSaved = call.done !== undefined;
  return (
    <div class="save-status">
      <div role="status">
        {state.kind === 'busy' && <p class="muted">{state.slow ? calls.stillWriting : documents.saving}</p>}
        {state.kind === 'idle' && wasSaved && isSaved && <p class="muted">✓ {documents.saved}</p>}
        {state.kind === 'failed' && (
          <p class="fault">
            {documents.notSaved} {failureWords(words, state.failure)}
          </p>
        )}
      </div>
      {state.kind === 'failed' && <Button onPress={flush}>{documents.saveAgain}</Button>}
    </div>
  );
}
