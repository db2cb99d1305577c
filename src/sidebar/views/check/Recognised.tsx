// Which table was read and how: tab, year, columns. What was recognised wrongly is put right here.
import type { Reading } from '../../../wire/reading';
import { usePage } from '../../page';
import { CallStatus } from '../../parts/CallStatus';
import { YearChoice } from '../../parts/YearChoice';
import { Columns } from './Columns';
import { mustChooseColumn } from './columnChoice';
import type { Reread } from './useReread';

export function Recognised({ reading, reread }: { reading: Reading; reread: Reread }) {
  const { check } = usePage().words.sidebar;
  const mustChoose = mustChooseColumn(reading);
  const columns = <Columns reading={reading} reread={reread} />;
  return (
    <section>
      {mustChoose && (
        <>
          <p class="notice error" id="must-choose">
            {check.mustChoose}
          </p>
          {columns}
        </>
      )}
      <h2>{check.recognised}</h2>
      <p>{check.tab({ tab: reading.tab.name })}</p>
      {reading.usedLastSource && <p class="muted">{check.usedLastSource}</p>}
      <YearChoice
        year={reread.wish?.year ?? reading.framework.year}
        onYear={year => reread.request({ year })}
      />
      <p class={reading.yearFrom === 'settings' ? 'notice' : 'muted'}>{check.yearFrom[reading.yearFrom]}</p>
      {!mustChoose && (
        <details>
          <summary>{check.columns.title}</summary>
          {columns}
        </details>
      )}
      <CallStatus call={reread.call} />
    </section>
  );
}
