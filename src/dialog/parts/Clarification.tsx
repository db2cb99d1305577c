// The form of the memo by which scores are contested: within which days, and what is said of each item without full points.
import { contestable } from '../../documents/clarification/items';
import { PERIOD, periodKey } from '../../documents/clarification/typed';
import { TextField } from '../../page/parts/Field';
import { LONGEST_NAME, MOST_CLARIFIED } from '../../wire/limits';
import { leftSentence, roomLeft } from '../clarifying';
import { useDesk } from '../desk';
import { fieldPlace } from '../goToField';
import { ContestedItem } from './ContestedItem';

export function Clarification() {
  const { words, facts, fields, material } = useDesk();
  const { clarify } = words.documents;
  const { year } = material.framework;
  const { lost, nothing } = contestable(facts);
  // Why, stands with what the memo lacks.
  if (nothing) return null;
  const room = roomLeft(fields.texts, year);
  return (
    <section class="clarify" {...fieldPlace('clarify')}>
      <h2>{clarify.title}</h2>
      <p class="muted">{clarify.hint}</p>
      <Days />
      {lost.map(at => (
        <ContestedItem key={at.node.id} at={at} room={room} />
      ))}
      <div role="status">
        {room === 0 && <p class="notice error">{clarify.full({ most: MOST_CLARIFIED })}</p>}
      </div>
    </section>
  );
}

/** First and last day as the office knows them, and how many days are left. */
function Days() {
  const { words, fields, change, material } = useDesk();
  const { clarify } = words.documents;
  const { year } = material.framework;
  return (
    <fieldset>
      <legend>{clarify.period}</legend>
      {PERIOD.map(end => {
        const key = periodKey(year, end);
        return (
          <TextField
            key={end}
            label={clarify[end]}
            hint={end === 'last' ? clarify.periodHint : ''}
            value={fields.texts[key] ?? ''}
            longest={LONGEST_NAME}
            onValue={text => change(now => ({ ...now, texts: { ...now.texts, [key]: text } }))}
          />
        );
      })}
      <p role="status" class="days-left">
        {leftSentence(clarify.left, fields.texts, year, material.today)}
      </p>
    </fieldset>
  );
}
