// The office's settings, kept in two places: in the file's record, which a copy of the file carries, and beside the file,
// where they outlive a record that was lost. Each save has a higher number than all before, so that the newer one is
// known, and goes to the record first: a save that is cut leaves what was there or what was meant, whole.
import { DEFAULT_SETTINGS, type SettingName, type Settings } from '../wire/settings';
import { repairSettings } from '../wire/settingsSchema';
import type { Texts, Workbook } from './ports';
import { type Record, readRecord, writeRecord } from './record';

/** The name beside the file. */
const NAME = 'ita.settings';
const VERSION = 1;
/** No file is saved so often; a number above it is damage. */
const LAST_REVISION = 1_000_000_000;

interface Saved {
  readonly revision: number;
  readonly values: object;
}

export interface LoadedSettings {
  readonly settings: Settings;
  /** What was broken and has its default again. */
  readonly repaired: readonly SettingName[];
}

/** The newer of what both places hold. */
export function loadSettings(record: Record, texts: Texts): LoadedSettings {
  const [inRecord, beside] = [record.settings, parse(texts.load(NAME))];
  const saved = newer(soundIn(inRecord), soundIn(beside));
  if (saved) return repaired(saved);
  const isDamaged = inRecord !== undefined || beside !== undefined;
  const all = Object.keys(DEFAULT_SETTINGS) as SettingName[];
  return { settings: DEFAULT_SETTINGS, repaired: isDamaged ? all : [] };
}

/** The same for a run that has read the record anyway: what stands beside the file is read only where it has none. */
export function settingsOf(record: Record, texts: Texts): Settings {
  const saved = soundIn(record.settings);
  return (saved ? repaired(saved) : loadSettings(record, texts)).settings;
}

/** To be called under the lock. */
export function saveSettings(
  workbook: Pick<Workbook, 'loadRecord' | 'saveRecord'>,
  texts: Texts,
  settings: Settings,
): void {
  const record = readRecord(workbook.loadRecord());
  const before = newer(soundIn(record.settings), soundIn(parse(texts.load(NAME))));
  const saved = { version: VERSION, revision: (before?.revision ?? 0) + 1, values: settings };
  workbook.saveRecord(writeRecord({ ...record, settings: saved }));
  texts.save(NAME, JSON.stringify(saved));
}

function repaired({ values }: Saved): LoadedSettings {
  const { settings, repaired: names } = repairSettings(values);
  return { settings, repaired: [...new Set(names)] };
}

/** The record's where both are as new. */
const newer = (inRecord: Saved | undefined, beside: Saved | undefined): Saved | undefined =>
  beside && (!inRecord || beside.revision > inRecord.revision) ? beside : inRecord;

function soundIn(saved: unknown): Saved | undefined {
  if (typeof saved !== 'object' || saved === null) return undefined;
  const { revision, values } = saved as { readonly [key: string]: unknown };
  if (typeof values !== 'object' || values === null || Array.isArray(values)) return undefined;
  const isRevision = Number.isInteger(revision) && Number(revision) >= 0 && Number(revision) <= LAST_REVISION;
  return { revision: isRevision ? Number(revision) : 0, values };
}

function parse(text: string): unknown {
  if (text === '') return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    // Something stood there that cannot be read.
    return null;
  }
}
