// How far a remedy is: a tab that is being opened or written, what was kept, and what failed with another try.
import { useEffect, useRef } from 'preact/hooks';
import { canRepeat, failureWords } from '../../page/failure';
import { Button } from '../../page/parts/Button';
import { tabNames } from '../../text/tabNames';
import { useDesk } from '../desk';

export function RemedyStatus() {
  const { words, mending, leaving } = useDesk();
  const { remedying } = words.papers;
  const { write, read, current, isDone, kept } = mending;
  const place = useRef<HTMLDivElement>(null);
  const wasDone = useRef(isDone);
  // The button that was pressed goes with the lack.
  useEffect(() => {
    if (isDone && !wasDone.current) place.current?.focus();
    wasDone.current = isDone;
  }, [isDone]);

  const busy = leaving.isBusy
    ? remedying.leaving
    : write.isBusy
      ? remedying.writing({ tab: tabNames[current ?? 'plan'] })
      : read.isBusy
        ? remedying.reading
        : undefined;
  const failed = [write, read, ...leaving.calls].find(({ state }) => state.kind === 'failed');
  const failure = failed?.state.kind === 'failed' ? failed.state.failure : undefined;
  const notes = [
    isDone && remedying.done,
    isDone && kept.length > 0 && remedying.kept({ names: kept.map(name => `"${name}"`).join(' ') }),
    isDone && write.done?.value.note,
    leaving.isStuck && remedying.closeYourself,
  ].filter(Boolean);
  return (
    <div role="status" class="remedy-status" ref={place} tabIndex={-1}>
      {busy && (
        <p class="muted">
          <progress aria-label={busy} /> {busy}
        </p>
      )}
      {!busy && failure && (
        <div class="notice error">
          <p>{failureWords(words, failure)}</p>
          {canRepeat(failure) && <Button onPress={() => failed?.retry()}>{words.calls.retry}</Button>}
        </div>
      )}
      {!busy && !failure && notes.map((note, index) => <p key={index}>{note}</p>)}
    </div>
  );
}
