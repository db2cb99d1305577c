// What was written into the sheet, and the way back.
import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../../../page/parts/Button';
import type { Note, Repairs } from '../../cellRepairs';
import { usePage } from '../../page';
import { CallStatus } from '../../parts/CallStatus';

interface Props {
  readonly repairs: Repairs;
  readonly note: Note | undefined;
  readonly undoable: number;
  /** A question is open: how writing goes stands there, and the focus is the question's. */
  readonly isAsking: boolean;
  /** The question that was open is no more. */
  readonly isOutdated: boolean;
}

export function RepairStatus({ repairs, note, undoable, isAsking, isOutdated }: Props) {
  const { check } = usePage().words.sidebar;
  const { applying, undoing, undo } = repairs;
  const place = useRef<HTMLDivElement>(null);
  const known = useRef(note?.of);
  // What was pressed is gone after the deed, and the reader goes on here.
  useEffect(() => {
    if (note && note.of !== known.current && !isAsking) place.current?.focus();
    known.current = note?.of;
  }, [note?.of]);
  useEffect(() => {
    if (isOutdated && document.activeElement === document.body) place.current?.focus();
  }, [isOutdated]);
  return (
    <>
      <div role="status" ref={place} tabIndex={-1}>
        {note && (
          <p class="notice info">
            {note.count > 0 && `✓ ${check[note.kind]({ count: note.count })} `}
            {note.changed.length > 0 && check.changed({ cells: note.changed.join(', ') })}
          </p>
        )}
        {isOutdated && <p class="notice">{check.outdated}</p>}
        {!note && undoable > 0 && <p>{check.applied({ count: undoable })}</p>}
      </div>
      {undoable > 0 && (
        <Button busy={undoing.isBusy} disabled={applying.isBusy} onPress={undo}>
          {check.undo}
        </Button>
      )}
      {!isAsking && <CallStatus call={applying} />}
      <CallStatus call={undoing} />
    </>
  );
}
