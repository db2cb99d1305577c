// All fields that do not stand above: what is filled in already, what other documents print, the font, and how digits are
// written.

import { FIELD_NAMES } from '../../documents/fieldNames';
import { ChoiceField } from '../../page/parts/Field';
import { DIGITS } from '../../wire/settings';
import { useDesk } from '../desk';
import { fieldPlace } from '../goToField';
import { Chain } from './Chain';
import { FieldLine } from './FieldLine';
import { FontChoice } from './FontChoice';
import { SourceLine } from './SourceLine';

export function OtherFields() {
  const { words, missing, digits, setDigits } = useDesk();
  const { documents } = words;
  const { label, hint, ...written } = documents.digits;
  return (
    <details {...fieldPlace('others')}>
      <summary>{documents.others}</summary>
      {FIELD_NAMES.filter(name => !missing.includes(name)).map(name => (
        <FieldLine key={name} name={name} />
      ))}
      <Chain />
      <SourceLine />
      <FontChoice />
      <ChoiceField
        label={label}
        hint={hint}
        value={digits}
        onValue={value => setDigits(DIGITS.find(one => one === value) ?? digits)}
        options={DIGITS.map(one => [one, written[one]] as const)}
      />
    </details>
  );
}
