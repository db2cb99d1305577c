// The office's settings, kept twice. A save goes to the record first: one that is cut leaves what was there or what was
// meant, whole.
import type { Input, Value } from '../wire/calls';
import { withChanges } from '../wire/changes';
import { DEFAULT_SETTINGS, type SettingName, type Settings } from '../wire/settings';
import { repairSettings, settingsSchema } from '../wire/settingsSchema';
import { afterSave, type Kept, newestOf, type Places, placesOf, soundIn } from './keptTwice';
import type { Texts, Workbook } from './ports';
import { type Record, readRecord, writeRecord } from './record';
import { withoutBlanks } from './withoutBlanks';

/** The name beside the file. */
const NAME = 'ita.settings';

export interface LoadedSettings {
  readonly settings: Settings;
  /** What was broken and has its default again. */
  readonly repaired: readonly SettingName[];
}

/** The newer of what both places hold. */
export const loadSettings = (record: Record, texts: Pick<Texts, 'load'>): LoadedSettings =>
  settingsIn(placesOf(record.settings, texts, NAME));

function settingsIn(places: Places): LoadedSettings {
  const { kept, isDamaged } = newestOf(places);
  if (kept) return repaired(kept);
  const all = Object.keys(DEFAULT_SETTINGS) as SettingName[];
  return { settings: DEFAULT_SETTINGS, repaired: isDamaged ? all : [] };
}

/** The same for a run that has read the record anyway: what stands beside the file is read only where it has none. */
export function settingsOf(record: Record, texts: Pick<Texts, 'load'>): Settings {
  const kept = soundIn(record.settings);
  return (kept ? repaired(kept) : loadSettings(record, texts)).settings;
}

/**
 * Puts what a page changed into what stands, and answers what stands then. Nothing is kept where that cannot be together
 * with what others changed since the page was opened. To be called under the lock.
 */
export function saveSettings(
  workbook: Pick<Workbook, 'loadRecord' | 'saveRecord'>,
  texts: Texts,
  { changes, by }: Input<'saveSettings'>,
): Value<'saveSettings'> {
  const record = readRecord(workbook.loadRecord());
  const places = placesOf(record.settings, texts, NAME);
  const next = afterSave(places, by, () => {
    const { units, ...others } = withChanges(settingsIn(places).settings, changes);
    const settings = { ...others, units: withoutBlanks(units) };
    return settingsSchema.safeParse(settings).success ? settings : undefined;
  });
  if (!next) return { settings: settingsIn(places).settings, isSaved: false };
  workbook.saveRecord(writeRecord({ ...record, settings: next }));
  texts.save(NAME, JSON.stringify(next));
  return { settings: repaired(next).settings, isSaved: true };
}

function repaired({ values }: Kept): LoadedSettings {
  const { settings, repaired: names } = repairSettings(values);
  return { settings, repaired: [...new Set(names)] };
}
