// The view "settings": what an office sets once for a file.
import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../../page/parts/Button';
import { usePage } from '../page';
import { CallStatus } from '../parts/CallStatus';
import { Title } from '../parts/Frame';
import { Fields } from './settings/Fields';

export function SettingsForm() {
  const { words, settingsForm } = usePage();
  const { settings } = words.sidebar;
  const { call, faults, isChanged, last, repaired } = settingsForm;
  const form = useRef<HTMLDivElement>(null);
  const [attempts, setAttempts] = useState(0);
  useEffect(() => {
    const first = attempts > 0 ? form.current?.querySelector<HTMLElement>('[aria-invalid]') : undefined;
    first?.focus();
    // The steps at the top would stand over it.
    first?.scrollIntoView({ block: 'center' });
  }, [attempts]);

  const told = last && !(last === 'faulty' && faults.size === 0) ? settings[last] : '';
  return (
    <>
      <Title>{settings.title}</Title>
      {repaired.length > 0 && (
        <p class="notice">{settings.repaired({ names: repaired.map(nameIn(settings.fields)).join(', ') })}</p>
      )}
      <div ref={form}>
        <Fields form={settingsForm} />
      </div>
      <Button
        kind="primary"
        busy={call.isBusy}
        onPress={() => {
          settingsForm.save();
          setAttempts(attempts + 1);
        }}
      >
        {settings.save}
      </Button>
      <div role="status">{told && <p>{told}</p>}</div>
      {isChanged && last === undefined && !call.isBusy && <p>{settings.unsaved}</p>}
      <CallStatus call={call} />
      <div class="actions">
        <Button disabled={!isChanged} onPress={settingsForm.revert}>
          {settings.revert}
        </Button>
        <Button onPress={settingsForm.fillDefaults}>{settings.defaults}</Button>
      </div>
      <p class="muted">{settings.kept}</p>
    </>
  );
}

/** A setting of a later version has no name here and is shown by its code. */
const nameIn =
  (fields: Readonly<Record<string, string>>) =>
  (code: string): string =>
    fields[code] ?? code;
