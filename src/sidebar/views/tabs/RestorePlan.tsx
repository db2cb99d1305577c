// Puts back the plan as it was before the latest run changed it; what was typed since is left.
import { useState } from 'preact/hooks';
import type { Value } from '../../../wire/calls';
import type { Reading } from '../../../wire/reading';
import { usePage } from '../../page';
import { Button } from '../../parts/Button';
import { CallStatus } from '../../parts/CallStatus';
import { useCall } from '../../useCall';
import { useReread } from '../check/useReread';

export function RestorePlan({ reading }: { reading: Reading }) {
  const { words, tabsJob } = usePage();
  const { restore: texts } = words.sidebar.tabs;
  const [done, setDone] = useState<Value<'restorePlan'>>();
  const { call: refresh, request } = useReread(reading);
  const restore = useCall('restorePlan', value => {
    setDone(value);
    request({});
  });
  const isBusy = restore.isBusy || refresh.isBusy || tabsJob.write.isBusy;
  return (
    <section>
      {reading.planBefore !== null && (
        <>
          <p class="muted">{texts.about({ day: reading.planBefore })}</p>
          <Button
            busy={isBusy}
            onPress={() => void restore.run({ tab: reading.tab.id, year: reading.framework.year })}
          >
            {texts.button}
          </Button>
        </>
      )}
      <div role="status">
        {done && (
          <p>
            {texts.done({ ...done })} {texts.note}
          </p>
        )}
      </div>
      <CallStatus call={restore} />
      <CallStatus call={refresh} />
    </section>
  );
}
