// The table says nothing about its year: the user does.
import { useState } from 'preact/hooks';
import { Button } from '../../../page/parts/Button';
import { usePage } from '../../page';
import { YearChoice } from '../../parts/YearChoice';
import { proposedYear } from '../../proposedYear';
import { Panel } from './Panel';

interface Props {
  /** Why it is asked for. */
  readonly question: string;
  readonly busy: boolean;
  readonly onYear: (year: number) => void;
  readonly onBack: () => void;
}

export function YearPanel({ question, busy, onYear, onBack }: Props) {
  const page = usePage();
  const { start } = page.words.sidebar;
  const [year, setYear] = useState(proposedYear(page));
  return (
    <Panel title={start.askYear} onBack={onBack}>
      <p>{question}</p>
      <YearChoice year={year} onYear={setYear} />
      <Button
        kind="primary"
        busy={busy}
        disabled={year === undefined}
        onPress={() => {
          if (year !== undefined) onYear(year);
        }}
      >
        {start.readWithYear}
      </Button>
    </Panel>
  );
}
