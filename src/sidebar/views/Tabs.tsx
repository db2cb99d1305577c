// The view "tabs": which tabs will be written and what is kept, the work step by step, and the way to each tab.
import { knownPercent } from '../../domain/analysis/knownPercent';
import { Button } from '../../page/parts/Button';
import { officeOf } from '../office';
import { usePage } from '../page';
import { Title } from '../parts/Frame';
import { NoTable } from '../parts/NoTable';
import { Documents } from './tabs/Documents';
import { MakeTabs } from './tabs/MakeTabs';
import { MoreTabs } from './tabs/MoreTabs';
import { PlanProgress } from './tabs/PlanProgress';
import { RestorePlan } from './tabs/RestorePlan';

export function Tabs() {
  const { words, reading, go } = usePage();
  const { tabs } = words.sidebar;
  if (!reading) return <NoTable title={tabs.title} />;
  const { total } = officeOf(reading).assessment;
  return (
    <>
      <Title>{tabs.title}</Title>
      <p class="muted">{tabs.from({ tab: reading.tab.name, year: reading.framework.year })}</p>
      {total.state === 'empty' ? (
        <>
          <p class="notice">{tabs.noScores}</p>
          <Button kind="primary" onPress={() => go('check')}>
            {tabs.check}
          </Button>
        </>
      ) : (
        <>
          {total.state === 'partial' && (
            <p class="notice">{tabs.provisional({ coverage: knownPercent(total) })}</p>
          )}
          <PlanProgress reading={reading} />
          <MakeTabs reading={reading} />
          <Documents reading={reading} />
          <MoreTabs reading={reading} />
          <RestorePlan reading={reading} />
        </>
      )}
    </>
  );
}
