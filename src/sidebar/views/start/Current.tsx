// The table that was read already: on to checking it, or read it again.

import { Button } from '../../../page/parts/Button';
import type { Reading } from '../../../wire/reading';
import { usePage } from '../../page';

interface Props {
  readonly reading: Reading;
  readonly busy: boolean;
  readonly onAgain: () => void;
}

export function Current({ reading, busy, onAgain }: Props) {
  const { words, go } = usePage();
  const { start } = words.sidebar;
  return (
    <section class="notice info">
      <p>{start.current({ tab: reading.tab.name, year: reading.framework.year })}</p>
      <Button kind="primary" disabled={busy} onPress={() => go('check')}>
        {start.goOn}
      </Button>
      <div class="actions">
        <Button disabled={busy} onPress={onAgain}>
          {start.again}
        </Button>
      </div>
    </section>
  );
}
