// An empty score form of a year, for scores that are typed.

import { Button } from '../../../page/parts/Button';
import { usePage } from '../../page';
import { CallStatus } from '../../parts/CallStatus';
import { YearChoice } from '../../parts/YearChoice';
import { proposedYear } from '../../proposedYear';
import { Panel } from './Panel';

export function FormPanel() {
  const page = usePage();
  const { draft, change, leave, form: make } = page.starting;
  const { form, adds } = page.words.sidebar.start;
  const year = draft.formYear ?? proposedYear(page);
  return (
    <Panel title={form.title} onBack={leave}>
      <YearChoice year={year} onYear={formYear => change({ formYear })} />
      <p class="muted">{adds}</p>
      <Button
        kind="primary"
        busy={make.isBusy}
        disabled={year === undefined}
        onPress={() => {
          if (year !== undefined) void make.run({ year });
        }}
      >
        {form.make}
      </Button>
      <CallStatus call={make} />
    </Panel>
  );
}
