// What a change of marks in the plan did, or why it did nothing, and the way to the plan.
import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../../../page/parts/Button';
import { type Call, useCall } from '../../../page/useCall';
import type { Reading } from '../../../wire/reading';
import { isOf } from '../../marking';
import { usePage } from '../../page';
import { CallStatus } from '../../parts/CallStatus';

export function MarkStatus({ call, reading }: { call: Call<'markInPlan'>; reading: Reading }) {
  const { repair, tabs } = usePage().words.sidebar;
  const show = useCall('showTab');
  const done = call.done && isOf(reading, call.done.input) ? call.done : undefined;
  const place = useRef<HTMLDivElement>(null);
  // The button that took something out is gone with it, and the reader goes on here.
  useEffect(() => {
    if (done && document.activeElement === document.body) place.current?.focus();
  }, [done]);
  return (
    <>
      <CallStatus call={call} />
      <div role="status" ref={place} tabIndex={-1}>
        {done && (
          <p>✓ {done.input.add.length > 0 ? repair.marked({ count: done.value.marked }) : repair.takenOut}</p>
        )}
      </div>
      {done && (
        <Button kind="link" onPress={() => void show.run({ tab: done.value.id })}>
          {tabs.open({ tab: done.value.name })}
        </Button>
      )}
      <CallStatus call={show} />
    </>
  );
}
