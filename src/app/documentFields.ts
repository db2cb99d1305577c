// What the office fills in for its documents, kept twice like its settings. The record has little room, so long texts
// stand beside the file alone. A save goes beside the file first: one that is cut leaves all of it there or nothing.
import { positionsFor } from '../documents/positions';
import { type Fields, repairFields } from '../wire/documents';
import type { Settings } from '../wire/settings';
import { newestOf, nextAfter, type Places } from './keptTwice';
import type { Texts, Workbook } from './ports';
import { type Record, readRecord, writeRecord } from './record';

/** The name beside the file. */
const NAME = 'ita.documents';
/** Characters that fields may take of the record, which holds 30,000 in all. */
const ROOM = 6_000;

export interface LoadedFields {
  readonly fields: Fields;
  /** What was broken and has its default again. */
  readonly repaired: readonly string[];
}

const placesOf = ({ fields }: Record, texts: Pick<Texts, 'load'>): Places => ({
  inRecord: fields,
  beside: texts.load(NAME),
});

/** The name of the office is that of the settings, and stands nowhere else. */
export function loadFields(record: Record, texts: Pick<Texts, 'load'>, settings: Settings): LoadedFields {
  const proposed = proposedFields(settings);
  const { kept, isDamaged } = newestOf(placesOf(record, texts));
  if (!kept) return { fields: proposed, repaired: isDamaged ? Object.keys(proposed) : [] };
  const { values, repaired } = repairFields(proposed, kept.values);
  return { fields: { ...values, agency: settings.agency }, repaired };
}

/** To be called under the lock. */
export function saveFields(
  workbook: Pick<Workbook, 'loadRecord' | 'saveRecord'>,
  texts: Texts,
  fields: Fields,
): void {
  const record = readRecord(workbook.loadRecord());
  // A memo of another day must not bear this one's.
  const { agency: _, day: __, ...kept } = fields;
  const next = nextAfter(placesOf(record, texts), kept);
  texts.save(NAME, JSON.stringify(next));
  const short = { ...next, values: { ...kept, texts: {} } };
  const inRecord = [next, short].find(one => JSON.stringify(one).length <= ROOM);
  workbook.saveRecord(writeRecord({ ...record, fields: inRecord }));
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
