// What the office fills in for its documents, kept twice like its settings. The record has little room, so long texts
// stand beside the file alone. A save goes beside the file first: one that is cut leaves all of it there or nothing.
import { positionsFor } from '../documents/positions';
import type { Input } from '../wire/calls';
import { changesBetween, withChanges } from '../wire/changes';
import { type Fields, type KeptFields, repairFields } from '../wire/documents';
import type { Settings } from '../wire/settings';
import type { OpenFile } from './file';
import { afterSave, type Kept, newestOf, placesOf } from './keptTwice';
import type { Texts, Workbook } from './ports';
import { type Record, writeRecord } from './record';
import { saveSettings } from './settings';
import { withoutBlanks } from './withoutBlanks';

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
  const { kept, isDamaged } = newestOf(placesOf(record.fields, texts, NAME));
  if (kept) return fieldsOf(kept, settings);
  const fields = proposedFields(settings);
  return { fields, repaired: isDamaged ? Object.keys(fields) : [] };
}

/**
 * Puts what a window changed into what stands, and answers what stands then. The name of the office goes to the settings,
 * last: until then what was proposed for the old one is known. To be called under the lock.
 */
export function saveFields(
  workbook: Pick<Workbook, 'loadRecord' | 'saveRecord'>,
  texts: Texts,
  { record, settings }: Pick<OpenFile, 'record' | 'settings'>,
  { changes: { agency, ...changes }, by }: Input<'saveFields'>,
): Fields {
  const places = placesOf(record.fields, texts, NAME);
  const next = afterSave(places, by, values => {
    const after = withChanges(filledIn(values, settings), changes);
    return { ...after, texts: withoutBlanks(after.texts ?? {}) };
  }) as Kept;
  texts.save(NAME, JSON.stringify(next));
  const short = { ...next, values: { ...next.values, texts: {} } };
  const inRecord = [next, short].find(one => JSON.stringify(one).length <= ROOM);
  workbook.saveRecord(writeRecord({ ...record, fields: inRecord }));

  const named =
    agency === undefined ? { settings } : saveSettings(workbook, texts, { changes: { agency }, by });
  return fieldsOf(next, named.settings).fields;
}

function fieldsOf({ values }: Kept, settings: Settings): LoadedFields {
  const { values: kept, repaired } = repairFields(values);
  return { fields: withChanges(proposedFields(settings), kept), repaired };
}

/** What was filled in and can be read; what says what is proposed was not, and is proposed anew each time. */
function filledIn(values: object, settings: Settings): KeptFields {
  const proposed = proposedFields(settings);
  return changesBetween(proposed, withChanges(proposed, repairFields(values).values));
}

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
