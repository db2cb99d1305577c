// The sentence that a clerk puts into a paper: in the digits that the paper uses, ready to be copied.
import { useId, useRef, useState } from 'preact/hooks';
import type { Assessment } from '../../../domain/analysis/assessment';
import { Button } from '../../../page/parts/Button';
import { usePage } from '../../page';
import { copyText } from './copyText';
import { resultSentence } from './resultSentence';

const DIGITS = ['thai', 'arabic'] as const;

export function Sentence({ assessment }: { assessment: Assessment }) {
  const { words, settings } = usePage();
  const { sentence } = words.sidebar.result;
  const [digits, setDigits] = useState(settings.digits);
  const [outcome, setOutcome] = useState<'copied' | 'selected'>();
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const text = resultSentence(assessment, { agency: settings.agency, digits });
  const copy = async (): Promise<void> => {
    // Emptied first, so that a second copy is told again.
    setOutcome(undefined);
    if (field.current) setOutcome(await copyText(field.current));
  };
  return (
    <section class="sentence" aria-labelledby={id}>
      <h2 id={id}>{sentence.title}</h2>
      {text === undefined ? (
        <p class="muted">{sentence.none}</p>
      ) : (
        <>
          <textarea ref={field} readOnly rows={5} lang="th" aria-labelledby={id} value={text} />
          <fieldset>
            <legend>{sentence.digits}</legend>
            {DIGITS.map(one => (
              <label key={one}>
                <input
                  type="radio"
                  name={id}
                  checked={digits === one}
                  onChange={() => {
                    setDigits(one);
                    setOutcome(undefined);
                  }}
                />{' '}
                {sentence[one]}
              </label>
            ))}
          </fieldset>
          <div class="actions">
            <Button onPress={() => void copy()}>{sentence.copy}</Button>
            <span role="status">{outcome && sentence[outcome]}</span>
          </div>
          {settings.agency === '' && <p class="muted">{sentence.noAgency}</p>}
        </>
      )}
    </section>
  );
}
