// One field of documents by its name.

import type { FieldName as Name } from '../../documents/fieldNames';
import { longDate } from '../../domain/thai/months';
import { Button } from '../../page/parts/Button';
import { TextField } from '../../page/parts/Field';
import { LONGEST_NAME } from '../../wire/limits';
import { useDesk } from '../desk';
import { fieldPlace } from '../goToField';
import { WAYS } from '../textFields';

export function FieldLine({ name }: { name: Name }) {
  const { words, fields, change, material } = useDesk();
  const { documents } = words;
  const { get, set } = WAYS[name];
  const today = longDate(material.today);
  const { year } = material.framework;
  const put = (value: string): void => change(now => set(now, value, year));
  return (
    <div {...fieldPlace(name)}>
      <TextField
        label={documents.fields[name]}
        hint={documents.hints[name]}
        value={get(fields, year)}
        onValue={put}
        longest={LONGEST_NAME}
      />
      {name === 'day' && <Button onPress={() => put(today)}>{documents.today({ day: today })}</Button>}
    </div>
  );
}
