// The table says nothing about its year: the user does.
import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../../page/parts/Button';
import { ChoiceField } from '../../page/parts/Field';
import type { DialogWords } from '../../text/dialogWords';
import type { Value } from '../../wire/calls';

interface Props {
  readonly words: DialogWords;
  readonly opened: Value<'open'>;
  /** Why it is asked for. */
  readonly question: string;
  readonly onYear: (year: number) => void;
}

export function AskYear({ words, opened: { settings, years }, question, onYear }: Props) {
  const { title, label, choose, go } = words.documents.year;
  const usual = years.find(({ year }) => year === settings.year);
  const [year, setYear] = useState(usual ? `${usual.year}` : '');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      <p>{question}</p>
      <ChoiceField
        label={label}
        value={year}
        onValue={setYear}
        options={[
          ...(year === '' ? [['', choose] as const] : []),
          ...years.map(one => [`${one.year}`, `${one.year}`] as const),
        ]}
      />
      <Button kind="primary" disabled={year === ''} onPress={() => onYear(Number(year))}>
        {go}
      </Button>
    </>
  );
}
