// The settings that are being changed. Kept above the views, so that what was typed is still there when the user comes
// back, and an answer that arrives meanwhile is not lost.
import { useRef, useState } from 'preact/hooks';
import { type Call, useCall } from '../page/useCall';
import { DEFAULT_SETTINGS, type Settings } from '../wire/settings';
import { checkDraft, draftOf, type Faults, type SettingsDraft } from './settingsDraft';

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
  const [typed, setTyped] = useState<SettingsDraft>();
  const [tried, setTried] = useState(false);
  const [last, setLast] = useState<FormDeed>();
  const [repaired, setRepaired] = useState(broken);
  const sent = useRef<SettingsDraft | undefined>(undefined);

  const call = useCall('saveSettings', saved => {
    setSettings(saved);
    // What was typed while saving stays and is unsaved.
    setTyped(now => (now === sent.current ? undefined : now));
    setRepaired([]);
    setLast('saved');
  });

  const draft = typed ?? draftOf(settings);
  const checked = checkDraft(draft);
  const put = (next: SettingsDraft | undefined, deed: FormDeed | undefined): void => {
    setTyped(next);
    setLast(deed);
  };
  return {
    draft,
    isChanged: typed !== undefined && JSON.stringify(typed) !== JSON.stringify(draftOf(settings)),
    faults: tried && !checked.ok ? checked.faults : NO_FAULTS,
    last,
    repaired,
    call,
    change: part => put({ ...draft, ...part }, undefined),
    save: () => {
      if (call.isBusy) return;
      setTried(!checked.ok);
      setLast(checked.ok ? undefined : 'faulty');
      sent.current = typed;
      if (checked.ok) void call.run(checked.settings);
    },
    revert: () => {
      setTried(false);
      put(undefined, 'reverted');
    },
    // Names have no defaults worth losing them for.
    fillDefaults: () => {
      const { agency, agencyType, units } = draft;
      put({ ...draftOf(DEFAULT_SETTINGS), agency, agencyType, units }, 'filled');
    },
  };
}
