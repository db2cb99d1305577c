// The settings that are being changed. Kept above the views, so that what was typed is still there when the user comes
// back, and an answer that arrives meanwhile is not lost.
import { useRef, useState } from 'preact/hooks';
import { newOutbox } from '../page/outbox';
import { type Call, useCall } from '../page/useCall';
import { changesBetween, isEmpty, type Some, withChanges } from '../wire/changes';
import { DEFAULT_SETTINGS, type Settings } from '../wire/settings';
import { checkDraft, draftOf, type Faults, type SettingsDraft, settingsIn } from './settingsDraft';

/** What was done last, to be told. */
export type FormDeed = 'saved' | 'reverted' | 'filled' | 'faulty';

export interface SettingsForm {
  readonly draft: SettingsDraft;
  /** The draft differs from what is saved. */
  readonly isChanged: boolean;
  /** None before the first attempt to save: nobody is blamed while typing. */
  readonly faults: Faults;
  readonly last: FormDeed | undefined;
  /** Names of settings that could not be read and have their defaults, until they are saved. */
  readonly repaired: readonly string[];
  readonly call: Call<'saveSettings'>;
  change(part: Partial<SettingsDraft>): void;
  save(): void;
  revert(): void;
  fillDefaults(): void;
}

const NO_FAULTS: Faults = new Map();

export function useSettingsForm(
  settings: Settings,
  broken: readonly string[],
  setSettings: (settings: Settings) => void,
): SettingsForm {
  const saved = draftOf(settings);
  /** What stands otherwise than it is saved: all else shows what others saved, as soon as it is known. */
  const [typed, setTyped] = useState<Some<SettingsDraft>>({});
  const [tried, setTried] = useState(false);
  const [last, setLast] = useState<FormDeed>();
  const [repaired, setRepaired] = useState(broken);
  const [outbox] = useState(newOutbox<Settings>);
  const draft = withChanges(saved, typed);
  const sent = useRef(draft);

  const call = useCall('saveSettings', ({ settings: now, isSaved }, save) => {
    setSettings(now);
    setTried(!isSaved);
    setLast(isSaved ? 'saved' : 'faulty');
    if (!isSaved) return;
    outbox.arrived(save, changesBetween<object>(sent.current, draft));
    // What was typed while saving stays and is unsaved.
    setTyped(all => changesBetween(sent.current, withChanges(saved, all)));
    setRepaired([]);
  });

  const checked = checkDraft(draft);
  const put = (next: SettingsDraft, deed?: FormDeed): void => {
    setTyped(changesBetween(saved, next));
    setLast(deed);
  };
  return {
    draft,
    isChanged: !isEmpty(typed),
    faults: tried && !checked.ok ? checked.faults : NO_FAULTS,
    last,
    repaired,
    call,
    change: part => put({ ...draft, ...part }),
    save: () => {
      if (call.isBusy) return;
      setTried(!checked.ok);
      setLast(checked.ok ? undefined : 'faulty');
      if (!checked.ok) return;
      sent.current = draft;
      void call.run(outbox.save(settingsIn(saved), checked.settings));
    },
    revert: () => {
      setTried(false);
      put(saved, 'reverted');
    },
    // Names have no defaults worth losing them for.
    fillDefaults: () => {
      const { agency, agencyType, units } = draft;
      put({ ...draftOf(DEFAULT_SETTINGS), agency, agencyType, units }, 'filled');
    },
  };
}
