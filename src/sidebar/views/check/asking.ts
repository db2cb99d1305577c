// The one question that may be open in the view at a time. Reading the table again closes it only when what it is about
// has changed, and that is told.
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Reading } from '../../../wire/reading';
import type { Note, Repairs } from '../../cellRepairs';
import { canAsk } from './questions';

export interface Asking {
  readonly repairs: Repairs;
  /** Name of the open question. */
  readonly asked: string | undefined;
  ask(name: string | undefined): void;
  /** Something is being written or read again: no other answer is taken. */
  readonly busy: boolean;
  /** The question that was open is no more, because this reading says otherwise. */
  readonly isOutdated: boolean;
}

export function useAsking(
  reading: Reading,
  repairs: Repairs,
  note: Note | undefined,
  isReading: boolean,
): Asking {
  const [open, setOpen] = useState<string>();
  const [outdated, setOutdated] = useState<Reading>();
  const isAnswered = open !== undefined && note?.question === open;
  const isGone = useMemo(
    () => open !== undefined && !canAsk(reading.findings, open),
    [open, reading.findings],
  );
  useEffect(() => {
    if (isAnswered || isGone) setOpen(undefined);
    if (isGone && !isAnswered) setOutdated(reading);
  }, [isAnswered, isGone]);
  return {
    repairs,
    asked: isAnswered || isGone ? undefined : open,
    ask: name => {
      // How another question ended is of no concern to this one.
      repairs.applying.forget();
      setOutdated(undefined);
      setOpen(name);
    },
    busy: repairs.applying.isBusy || repairs.undoing.isBusy || isReading,
    isOutdated: outdated === reading,
  };
}
