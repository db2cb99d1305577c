// The way to the window in which documents are made of this table.

import { Button } from '../../../page/parts/Button';
import { useCall } from '../../../page/useCall';
import type { Reading } from '../../../wire/reading';
import { usePage } from '../../page';
import { CallStatus } from '../../parts/CallStatus';

export function Documents({ reading }: { reading: Reading }) {
  const { documents } = usePage().words.sidebar.tabs;
  const show = useCall('showDocuments');
  return (
    <section>
      <h2>{documents.title}</h2>
      <p class="muted">{documents.about}</p>
      <Button
        busy={show.isBusy}
        onPress={() => void show.run({ tab: reading.tab.id, year: reading.framework.year })}
      >
        {documents.make}
      </Button>
      <CallStatus call={show} />
    </section>
  );
}
