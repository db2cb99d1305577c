// The texts of the chosen document that the office may put in its own words.
import { Button } from '../../page/parts/Button';
import { LongTextField } from '../../page/parts/Field';
import { LONGEST_OWN_TEXT } from '../../wire/limits';
import { templatesOf } from '../choices';
import { useDesk } from '../desk';
import { isOwn, shownText, withoutText, withText } from '../ownTexts';

export function OwnTexts() {
  const { words, id, fields, change } = useDesk();
  const { own, texts } = words.documents;
  const labels: Readonly<Record<string, string>> = texts[id];
  return (
    <details>
      <summary>{own.title}</summary>
      <p class="hint">{own.hint}</p>
      {Object.entries(templatesOf(id)).map(([name, template]) => {
        const label = labels[name] ?? name;
        return (
          <div key={name} class="own-text">
            <LongTextField
              label={label}
              hint={template === '' ? own.fromPlan : ''}
              value={shownText(fields.texts, id, name)}
              onValue={text => change(now => ({ ...now, texts: withText(now.texts, id, name, text) }))}
              longest={LONGEST_OWN_TEXT}
            />
            <Button
              kind="link"
              label={own.backOf({ name: label })}
              disabled={!isOwn(fields.texts, id, name)}
              onPress={() => change(now => ({ ...now, texts: withoutText(now.texts, id, name) }))}
            >
              {own.back}
            </Button>
          </div>
        );
      })}
    </details>
  );
}
