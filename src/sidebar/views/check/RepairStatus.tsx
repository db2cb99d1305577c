// What was written into the sheet, and the way back.
import { useEffect, useRef } from 'preact/hooks';
import { usePage } from '../../page';
import { Button } from '../../parts/Button';
import { CallStatus } from '../../parts/CallStatus';
import type { Repairs } from './useRepairs';

export function RepairStatus({ repairs, undoable }: { repairs: Repairs; undoable: number }) {
  const { check } = usePage().words.sidebar;
  const { note, undoing, undo } = repairs;
  const place = useRef<HTMLDivElement>(null);
  // What was pressed is gone after the deed, and the reader goes on here.
  useEffect(() => {
    if (note) place.current?.focus();
  }, [note]);
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
        <Button busy={undoing.isBusy} onPress={undo}>
          {check.undo}
        </Button>
      )}
      <CallStatus call={undoing} />
    </>
  );
}
