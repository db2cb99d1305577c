// An empty score form of a year, for scores that are typed.
import type { Value } from '../../../wire/calls';
import { usePage } from '../../page';
import { Button } from '../../parts/Button';
import { CallStatus } from '../../parts/CallStatus';
import { YearChoice } from '../../parts/YearChoice';
import { proposedYear } from '../../proposedYear';
import { useCall } from '../../useCall';
import type { Change, Draft } from './draft';
import { Panel } from './Panel';

interface Props {
  readonly draft: Draft;
  readonly change: Change;
  readonly onBack: () => void;
  readonly onMade: (tab: Value<'makeForm'>) => void;
}

export function FormPanel({ draft, change, onBack, onMade }: Props) {
  const page = usePage();
  const { form, adds } = page.words.sidebar.start;
  const make = useCall('makeForm', onMade);
  const year = draft.formYear ?? proposedYear(page);
  return (
    <Panel title={form.title} onBack={onBack}>
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
