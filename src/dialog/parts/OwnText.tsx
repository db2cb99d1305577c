// One text of a document as the office has it, with the way back to the template's words where it has its own.
import { useRef } from 'preact/hooks';
import { Button } from '../../page/parts/Button';
import { LongTextField } from '../../page/parts/Field';
import { LONGEST_OWN_TEXT } from '../../wire/limits';
import { templatesOf } from '../choices';
import { useDesk } from '../desk';
import { isOwn, shownText, withoutText, withText } from '../ownTexts';

export function OwnText({ name, label }: { name: string; label: string }) {
  const { words, id, fields, change } = useDesk();
  const { own } = words.documents;
  const place = useRef<HTMLDivElement>(null);
  const goBack = (): void => {
    change(now => ({ ...now, texts: withoutText(now.texts, id, name) }));
    // The button goes with the words.
    place.current?.querySelector('textarea')?.focus();
  };
  return (
    <div class="own-text" ref={place}>
      <LongTextField
        label={label}
        hint={templatesOf(id)[name] === '' ? own.fromPlan : ''}
        value={shownText(fields.texts, id, name)}
        onValue={text => change(now => ({ ...now, texts: withText(now.texts, id, name, text) }))}
        longest={LONGEST_OWN_TEXT}
      />
      {isOwn(fields.texts, id, name) && (
        <Button kind="link" label={own.backOf({ name: label })} onPress={goBack}>
          {own.back}
        </Button>
      )}
    </div>
  );
}
