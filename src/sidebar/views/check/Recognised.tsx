// Which table was read and how: tab, year, columns. What was recognised wrongly is put right here.
import type { Reading } from '../../../wire/reading';
import { usePage } from '../../page';
import { CallStatus } from '../../parts/CallStatus';
import { YearChoice } from '../../parts/YearChoice';
import type { Reread } from '../../reread';
import { Columns } from './Columns';
import { mustChooseColumn } from './columnChoice';

interface Props {
  readonly reading: Reading;
  readonly reread: Reread;
  /** What is wrong with reading again is told here, where it was asked for. */
  readonly tellsStatus: boolean;
}

export function Recognised({ reading, reread, tellsStatus }: Props) {
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
      {tellsStatus && <CallStatus call={reread.call} />}
    </section>
  );
}
