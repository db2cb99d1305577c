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
  /** How writing goes stands here, and not within a question. */
  readonly tellsWriting: boolean;
}

export function RepairStatus({ repairs, note, undoable, tellsWriting }: Props) {
  const { check } = usePage().words.sidebar;
  const { applying, undoing, undo } = repairs;
  const place = useRef<HTMLDivElement>(null);
  const known = useRef(note?.of);
  // What was pressed is gone after the deed, and the reader goes on here.
  useEffect(() => {
    if (note && note.of !== known.current) place.current?.focus();
    known.current = note?.of;
  }, [note?.of]);
  return (
    <>
      <div role="status" ref={place} tabIndex={-1}>
        {note && (
          <p class="notice info">
            {note.count > 0 && `✓ ${check[note.kind]({ count: note.count })} `}
            {note.changed.length > 0 && check.changed({ cells: note.changed.join(', ') })}
          </p>
        )}
        {!note && undoable > 0 && <p>{check.applied({ count: undoable })}</p>}
      </div>
      {undoable > 0 && (
        <Button busy={undoing.isBusy} disabled={applying.isBusy} onPress={undo}>
          {check.undo}
        </Button>
      )}
      {tellsWriting && <CallStatus call={applying} />}
      <CallStatus call={undoing} />
    </>
  );
}
