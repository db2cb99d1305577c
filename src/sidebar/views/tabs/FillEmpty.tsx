// Fills empty headings of the follow-up tab, one reporting round at a time.
import { useState } from 'preact/hooks';
import type { Reading } from '../../../wire/reading';
import { usePage } from '../../page';
import { Button } from '../../parts/Button';
import { CallStatus } from '../../parts/CallStatus';
import { useCall } from '../../useCall';

const ROUNDS = ['half', 'year'] as const;

export function FillEmpty({ reading }: { reading: Reading }) {
  const { more } = usePage().words.sidebar.tabs;
  const [written, setWritten] = useState<number>();
  const fill = useCall('fillEmpty', value => setWritten(value.written));
  return (
    <>
      <p class="muted">{more.fillTitle}</p>
      {ROUNDS.map(round => (
        <Button
          key={round}
          busy={fill.isBusy}
          onPress={() => void fill.run({ tab: reading.tab.id, year: reading.framework.year, round })}
        >
          {more.fill[round]}
        </Button>
      ))}
      <div role="status">{written !== undefined && <p>{more.filled({ count: written })}</p>}</div>
      <CallStatus call={fill} />
    </>
  );
}
