// The line that names the table that was read, and the way to read it again after cells were changed by hand.

import { Button } from '../../page/parts/Button';
import type { Reading } from '../../wire/reading';
import { usePage } from '../page';
import { scoreColumnsOf } from '../readColumns';
import { CallStatus } from './CallStatus';

export function Source({ reading }: { reading: Reading }) {
  const { words, reread } = usePage();
  const { tabs, frame, check } = words.sidebar;
  const { name } = reading.tab;
  const columns = scoreColumnsOf(reading);
  return (
    <>
      <p class="muted">
        {tabs.from({ tab: name, year: reading.framework.year })}
        {columns.length > 0 && (
          <>
            <br />
            {check.columns.score}: {columns.join(', ')}
          </>
        )}{' '}
        <Button
          kind="link"
          label={frame.readAgainOf({ tab: name })}
          busy={reread.call.isBusy}
          onPress={() => reread.request({})}
        >
          {frame.readAgain}
        </Button>
      </p>
      <CallStatus call={reread.call} />
    </>
  );
}
