// The fields that the chosen document would print as dots or leave out, and the reporting round of a follow-up report.
import { hasBegun, ROUNDS, type Round as RoundId, roundBegins } from '../../domain/plan/reportingRound';
import { longDate } from '../../domain/thai/months';
import { ChoiceField } from '../../page/parts/Field';
import { useDesk } from '../desk';
import { fieldPlace } from '../goToField';
import { FieldLine } from './FieldLine';

export function MissingFields() {
  const { words, missing, id } = useDesk();
  const { title, hint, none } = words.documents.missing;
  return (
    <section>
      <h2>{title}</h2>
      <p class="muted">{missing.length > 0 ? hint : none}</p>
      {missing.map(name => (
        <FieldLine key={name} name={name} />
      ))}
      {id === 'followUpReport' && <Round />}
    </section>
  );
}

function Round() {
  const { words, fields, change, material } = useDesk();
  const { label, auto, toCome, ...names } = words.documents.round;
  const next = material.framework.year + 1;
  const nameOf = (round: RoundId): string =>
    hasBegun(round, next, material.today)
      ? names[round]
      : toCome({ round: names[round], from: longDate(roundBegins(round, next)) });
  const named = fields.texts.round ?? '';
  return (
    <div {...fieldPlace('round')}>
      <ChoiceField
        label={label}
        value={ROUNDS.find(round => round === named) ?? ''}
        onValue={round => change(now => ({ ...now, texts: { ...now.texts, round } }))}
        options={[['', auto], ...ROUNDS.map(round => [round, nameOf(round)] as const)]}
      />
    </div>
  );
}
