// The tabs of a table and the one button that brings them up to date.

import { Button } from '../../../page/parts/Button';
import { useCall } from '../../../page/useCall';
import type { Reading } from '../../../wire/reading';
import { usePage } from '../../page';
import { CallStatus } from '../../parts/CallStatus';
import { TAB_ORDER, workOn } from '../../tabsJob';
import { Progress } from './Progress';
import { TabLine } from './TabLine';

export function MakeTabs({ reading }: { reading: Reading }) {
  const { words, tabsJob } = usePage();
  const { tabs } = words.sidebar;
  const show = useCall('showTab');
  const work = workOn(reading, tabsJob);
  const { state } = tabsJob.write;
  const stoppedAt = work && state.kind === 'failed' ? work.current : undefined;
  return (
    <>
      <ol class="tab-lines" aria-label={tabs.listLabel}>
        {TAB_ORDER.map(kind => (
          <TabLine
            key={kind}
            kind={kind}
            own={reading.ownTabs.find(tab => tab.kind === kind)}
            work={work}
            stopped={kind === stoppedAt}
            onOpen={tab => void show.run({ tab })}
          />
        ))}
      </ol>
      <CallStatus call={show} />
      {!work && (
        <>
          <h2>{tabs.keptHeading}</h2>
          <ul>
            {tabs.keeps.map(sentence => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </>
      )}
      <Progress job={tabsJob} work={work} />
      <Button
        kind="primary"
        busy={state.kind === 'busy'}
        onPress={() => (stoppedAt ? tabsJob.resume() : tabsJob.start(reading))}
      >
        {stoppedAt ? tabs.resume({ name: tabs.names[stoppedAt] }) : isDone(work) ? tabs.again : tabs.make}
      </Button>
      {work && <CallStatus call={tabsJob.refresh} />}
    </>
  );
}

const isDone = (work: ReturnType<typeof workOn>): boolean => work !== undefined && !work.current;
