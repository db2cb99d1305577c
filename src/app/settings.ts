// The office's settings, kept twice. A save goes to the record first: one that is cut leaves what was there or what was
// meant, whole.
import { DEFAULT_SETTINGS, type SettingName, type Settings } from '../wire/settings';
import { repairSettings } from '../wire/settingsSchema';
import { type Kept, newestOf, nextAfter, placesOf, soundIn } from './keptTwice';
import type { Texts, Workbook } from './ports';
import { type Record, readRecord, writeRecord } from './record';

/** The name beside the file. */
const NAME = 'ita.settings';

export interface LoadedSettings {
  readonly settings: Settings;
  /** What was broken and has its default again. */
  readonly repaired: readonly SettingName[];
}

/** The newer of what both places hold. */
export function loadSettings(record: Record, texts: Pick<Texts, 'load'>): LoadedSettings {
  const { kept, isDamaged } = newestOf(placesOf(record.settings, texts, NAME));
  if (kept) return repaired(kept);
  const all = Object.keys(DEFAULT_SETTINGS) as SettingName[];
  return { settings: DEFAULT_SETTINGS, repaired: isDamaged ? all : [] };
}

/** The same for a run that has read the record anyway: what stands beside the file is read only where it has none. */
export function settingsOf(record: Record, texts: Pick<Texts, 'load'>): Settings {
  const kept = soundIn(record.settings);
  return (kept ? repaired(kept) : loadSettings(record, texts)).settings;
}

/** To be called under the lock. */
export function saveSettings(
  workbook: Pick<Workbook, 'loadRecord' | 'saveRecord'>,
  texts: Texts,
  settings: Settings,
): void {
  const record = readRecord(workbook.loadRecord());
  const next = nextAfter(placesOf(record.settings, texts, NAME), settings);
  workbook.saveRecord(writeRecord({ ...record, settings: next }));
  texts.save(NAME, JSON.stringify(next));
}

function repaired({ values }: Kept): LoadedSettings {
  const { settings, repaired: names } = repairSettings(values);
  return { settings, repaired: [...new Set(names)] };
}
