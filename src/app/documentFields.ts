// What the office fills in for its documents, kept twice like its settings. The record has little room, so long texts
// stand beside the file alone. A save goes beside the file first: one that is cut leaves all of it there or nothing.
import { positionsFor } from '../documents/positions';
import type { Input } from '../wire/calls';
import { type Fields, repairFields } from '../wire/documents';
import { KEPT_WHOLE, withTexts } from '../wire/fieldChanges';
import type { Settings } from '../wire/settings';
import { newestOf, nextAfter, placesOf } from './keptTwice';
import type { Texts, Workbook } from './ports';
import { type Record, readRecord, writeRecord } from './record';
import { saveSettings } from './settings';

/** The name beside the file. */
const NAME = 'ita.documents';
/** Characters that fields may take of the record, which holds 30,000 in all. */
const ROOM = 6_000;

export interface LoadedFields {
  readonly fields: Fields;
  /** What was broken and has its default again. */
  readonly repaired: readonly string[];
}

/** The name of the office is that of the settings, and stands nowhere else. */
export function loadFields(record: Record, texts: Pick<Texts, 'load'>, settings: Settings): LoadedFields {
  const proposed = proposedFields(settings);
  const { kept, isDamaged } = newestOf(placesOf(record.fields, texts, NAME));
  if (!kept) return { fields: proposed, repaired: isDamaged ? Object.keys(proposed) : [] };
  const { values, repaired } = repairFields(proposed, kept.values);
  return { fields: { ...values, agency: settings.agency }, repaired };
}

/**
 * Adds what a window changed; what it did not change stays as others left it. The name of the office goes to the settings.
 * To be called under the lock.
 */
export function saveFields(
  workbook: Pick<Workbook, 'loadRecord' | 'saveRecord'>,
  texts: Texts,
  settings: Settings,
  { changes: { agency, ...changes }, by }: Input<'saveFields'>,
): void {
  const places = placesOf(readRecord(workbook.loadRecord()).fields, texts, NAME);
  const before: KeptFields = newestOf(places).kept?.values ?? {};
  if (before.by?.window === by.window && Number(before.by.number) >= by.number) return;
  if (agency !== undefined && agency !== settings.agency)
    saveSettings(workbook, texts, { ...settings, agency });

  const { texts: ownTexts = {}, ...others } = soundIn(before, settings);
  const values = { ...others, ...changes, texts: withTexts(ownTexts, changes.texts), by };
  const next = nextAfter(places, values);
  texts.save(NAME, JSON.stringify(next));
  const short = { ...next, values: { ...values, texts: {} } };
  const inRecord = [next, short].find(one => JSON.stringify(one).length <= ROOM);
  workbook.saveRecord(writeRecord({ ...readRecord(workbook.loadRecord()), fields: inRecord }));
}

/** As they stand in either place: what was filled in, and by whom last. */
type KeptFields = Partial<Omit<Fields, 'agency' | 'day'>> & {
  readonly by?: { readonly window: unknown; readonly number: unknown };
};

/** What was filled in and can be read; what was not, is proposed anew each time. */
function soundIn(kept: object, settings: Settings): KeptFields {
  const { values, repaired } = repairFields(proposedFields(settings), kept);
  const names = KEPT.filter(name => name in kept && !repaired.includes(name));
  return Object.fromEntries(names.map(name => [name, values[name]]));
}

const KEPT = [...KEPT_WHOLE, 'texts'] as const;

/** Before anything was filled in: the usual chain of opinions, up to the chief executive. */
function proposedFields({ agency, agencyType }: Settings): Fields {
  const chain = positionsFor(agencyType, agency);
  const chief = chain[chain.length - 1] ?? '';
  return {
    agency,
    place: '',
    unit: '',
    number: '',
    day: '',
    to: chief,
    chain: [...chain],
    writer: { name: '', position: '' },
    chief: { name: '', position: chief },
    texts: {},
  };
}
