// Fills empty headings of the follow-up tab, one reporting round at a time.

import { Button } from '../../../page/parts/Button';
import type { Reading } from '../../../wire/reading';
import { isOf } from '../../marking';
import { usePage } from '../../page';
import { CallStatus } from '../../parts/CallStatus';

const ROUNDS = ['half', 'year'] as const;

export function FillEmpty({ reading }: { reading: Reading }) {
  const { words, tabDeeds } = usePage();
  const { more } = words.sidebar.tabs;
  const { fill } = tabDeeds;
  const done = fill.done && isOf(reading, fill.done.input) ? fill.done.value : undefined;
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
      <div role="status">{done && <p>{more.filled({ count: done.written })}</p>}</div>
      <CallStatus call={fill} />
    </>
  );
}
