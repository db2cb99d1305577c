// Whether what was typed is kept. Nothing is said before anything was typed.

import { failureWords } from '../../page/failure';
import { Button } from '../../page/parts/Button';
import { useDesk } from '../desk';

export function SaveStatus() {
  const { words, saving } = useDesk();
  const { documents, calls } = words;
  const { call, isSaved, flush } = saving;
  const { state } = call;
  const wasSaved = call.done !== undefined;
  // What one save failed to bring may have come with another.
  const isLacking = state.kind === 'failed' && !isSaved;
  return (
    <div class="save-status">
      <div role="status">
        {state.kind === 'busy' && <p class="muted">{state.slow ? calls.stillWriting : documents.saving}</p>}
        {state.kind === 'idle' && wasSaved && isSaved && <p class="muted">✓ {documents.saved}</p>}
        {isLacking && (
          <p class="fault">
            {documents.notSaved} {failureWords(words, state.failure)}
          </p>
        )}
      </div>
      {isLacking && <Button onPress={flush}>{documents.saveAgain}</Button>}
    </div>
  );
}
