// Puts back the plan as it was before the latest run changed it; what was typed since is left.

import { Button } from '../../../page/parts/Button';
import type { Reading } from '../../../wire/reading';
import { isOf } from '../../marking';
import { usePage } from '../../page';
import { CallStatus } from '../../parts/CallStatus';

export function RestorePlan({ reading }: { reading: Reading }) {
  const { words, tabsJob, tabDeeds, reread } = usePage();
  const { restore: texts } = words.sidebar.tabs;
  const { restore } = tabDeeds;
  const done = restore.done && isOf(reading, restore.done.input) ? restore.done.value : undefined;
  const isBusy = restore.isBusy || reread.call.isBusy || tabsJob.write.isBusy;
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
    </section>
  );
}
