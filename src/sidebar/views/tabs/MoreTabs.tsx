// The tabs that are made only when somebody wants them: the follow-up of the plan, and the office's own measures.

import { Button } from '../../../page/parts/Button';
import { useCall } from '../../../page/useCall';
import { requests } from '../../../text/tabNames';
import type { Reading } from '../../../wire/reading';
import { isOf } from '../../marking';
import { usePage } from '../../page';
import { CallStatus } from '../../parts/CallStatus';
import { FillEmpty } from './FillEmpty';

const KINDS = Object.keys(requests.th) as (keyof typeof requests.th)[];

export function MoreTabs({ reading }: { reading: Reading }) {
  const { words, tabsJob, tabDeeds, reread } = usePage();
  const { tabs } = words.sidebar;
  const show = useCall('showTab');
  const { call: refresh } = reread;
  const { make: write } = tabDeeds;
  const made = write.done && isOf(reading, write.done.input) ? write.done : undefined;
  const isBusy = write.isBusy || refresh.isBusy || tabsJob.write.isBusy;
  return (
    <section>
      <h2>{tabs.more.title}</h2>
      {KINDS.map(kind => {
        const own = reading.ownTabs.find(tab => tab.kind === kind);
        const { about, make, update } = tabs.more[kind];
        return (
          <div key={kind}>
            <p class="muted">{about}</p>
            <Button
              busy={isBusy}
              onPress={() => void write.run({ tab: reading.tab.id, year: reading.framework.year, kind })}
            >
              {own ? update : make}
            </Button>
            {own && (
              <Button kind="link" onPress={() => void show.run({ tab: own.id })}>
                {tabs.open({ tab: own.name })}
              </Button>
            )}
            <div role="status">
              {made?.input.kind === kind && <p>{made.value.unchanged ? tabs.unchanged : tabs.written}</p>}
            </div>
            {kind === 'followUp' && own && <FillEmpty reading={reading} />}
          </div>
        );
      })}
      <CallStatus call={write} />
      <CallStatus call={refresh} />
      <CallStatus call={show} />
    </section>
  );
}
