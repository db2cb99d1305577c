// How far the work on the tabs is, in words and as a bar, and why it stopped. Screen readers hear it.

import { failureWords } from '../../../page/failure';
import { usePage } from '../../page';
import { TAB_ORDER, type TabsJob, type TabsWork } from '../../tabsJob';

/** `work`: the work on the table that is shown; another table's may be under way. */
export function Progress({ job, work }: { job: TabsJob; work: TabsWork | undefined }) {
  const { words } = usePage();
  const { tabs } = words.sidebar;
  const { state } = job.write;
  const isBusy = state.kind === 'busy';
  const done = work?.written.size ?? 0;
  return (
    <div role="status">
      {isBusy && !work && job.work && <p>{tabs.otherTable({ tab: job.work.reading.tab.name })}</p>}
      {work?.current && <progress aria-label={tabs.progressLabel} value={done} max={TAB_ORDER.length} />}
      {work?.current && isBusy && (
        <p>{tabs.step({ step: done + 1, steps: TAB_ORDER.length, name: tabs.names[work.current] })}</p>
      )}
      {isBusy && state.slow && <p>{words.calls.stillWriting}</p>}
      {work && state.kind === 'failed' && <p class="notice error">{failureWords(words, state.failure)}</p>}
      {work && !work.current && (
        <p>
          {[...work.written.values()].every(({ unchanged }) => unchanged) ? tabs.allUnchanged : tabs.finished}
        </p>
      )}
    </div>
  );
}
