// What putting items into the plan did, or why it did not, and the way to the plan.
import { usePage } from '../../page';
import { Button } from '../../parts/Button';
import { CallStatus } from '../../parts/CallStatus';
import { useCall } from '../../useCall';
import type { Marking } from './useMarking';

export function MarkStatus({ call, done }: Marking) {
  const { repair, tabs } = usePage().words.sidebar;
  const show = useCall('showTab');
  const { state } = call;
  return (
    <>
      <CallStatus call={call} />
      <div role="status">
        {done && state.kind === 'idle' && <p>✓ {repair.marked({ count: done.marked })}</p>}
      </div>
      {done && state.kind === 'idle' && (
        <Button kind="link" onPress={() => void show.run({ tab: done.id })}>
          {tabs.open({ tab: done.name })}
        </Button>
      )}
      <CallStatus call={show} />
    </>
  );
}
