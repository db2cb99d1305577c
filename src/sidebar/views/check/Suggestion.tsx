// What could be written into a finding's cell, and the question before it is.
import { useId, useState } from 'preact/hooks';
import { addressOf } from '../../../domain/intake/address';
import { Button } from '../../../page/parts/Button';
import type { ReadFinding } from '../../../wire/reading';
import { usePage } from '../../page';
import { CallStatus } from '../../parts/CallStatus';
import { Question } from '../../parts/Question';
import type { Asking } from './asking';
import { proposalWords } from './proposalWords';
import { aboutOne } from './questions';

interface Props {
  readonly finding: ReadFinding;
  readonly place: NonNullable<ReadFinding['place']>;
  readonly asking: Asking;
}

export function Suggestion({ finding, place, asking }: Props) {
  const { suggestions, shown } = finding;
  const { check } = usePage().words.sidebar;
  const group = useId();
  const [picked, setPicked] = useState<string | number>();
  const [only] = suggestions;
  if (only === undefined) return null;
  const isOne = suggestions.length === 1;
  const cell = addressOf(place.row, place.column);
  const name = aboutOne(finding);
  const text = isOne ? check.suggestion({ value: only }) : check.several({ count: suggestions.length });
  const { one, choose, empty } = check.ask;
  const proposal = { ...place, shown, value: only };
  const { repairs } = asking;
  const chosen = isOne ? only : picked;
  return (
    <>
      <div class="actions">
        <span>{text}</span>
        <Button label={`${check.use}: ${cell}`} onPress={() => asking.ask(name)}>
          {check.use}
        </Button>
      </div>
      {asking.asked === name && (
        <Question
          question={proposalWords(isOne ? one : choose, empty, proposal)}
          yes={check.ask.write}
          busy={asking.busy}
          incomplete={chosen === undefined}
          onYes={() => {
            if (chosen !== undefined) repairs.apply([{ ...proposal, value: chosen }], name);
          }}
          onNo={() => asking.ask(undefined)}
        >
          {!isOne &&
            suggestions.map(value => (
              <label class="option" key={value}>
                <input
                  type="radio"
                  name={group}
                  checked={picked === value}
                  onChange={() => setPicked(value)}
                />{' '}
                {value}
              </label>
            ))}
          <p class="muted">{check.ask.way}</p>
          <CallStatus call={repairs.applying} />
        </Question>
      )}
    </>
  );
}
