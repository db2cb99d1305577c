// The table says nothing about its year: the user does.
import { useState } from 'preact/hooks';
import { usePage } from '../../page';
import { Button } from '../../parts/Button';
import { YearChoice } from '../../parts/YearChoice';
import { Panel } from './Panel';

interface Props {
  /** Why it is asked for. */
  readonly question: string;
  readonly busy: boolean;
  readonly onYear: (year: number) => void;
  readonly onBack: () => void;
}

export function YearPanel({ question, busy, onYear, onBack }: Props) {
  const { words, settings } = usePage();
  const { start } = words.sidebar;
  const [year, setYear] = useState(settings.year ?? undefined);
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
