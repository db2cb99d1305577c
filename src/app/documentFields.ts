// What the office fills in for its documents, kept twice like its settings. The record has little room, so long texts
// stand beside the file alone, those about the items of one year first. A save goes beside the file first: one that is cut
// leaves all of it there or nothing.
import { isOfAssessment } from '../documents/clarification/typed';
import { positionsFor, withPositions } from '../documents/positions';
import { USUAL_FONT } from '../domain/thai/fonts';
import type { Input } from '../wire/calls';
import { changesBetween, withChanges } from '../wire/changes';
import { type Fields, repairFields } from '../wire/documents';
import type { Settings } from '../wire/settings';
import type { OpenFile } from './file';
import { keptPositions, standingPositions } from './keptPositions';
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
  if (kept) return fieldsOf(kept.values, settings);
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
  const next = afterSave(placesOf(record.fields, texts, NAME), by, values => {
    const { fields } = fieldsOf(values, settings);
    const named = { ...fields, agency: agency ?? fields.agency };
    const renamed = withPositions(fields, named, settings.agencyType);
    return valuesOf(withChanges(renamed, changes), { ...settings, agency: named.agency });
  }) as Kept;
  texts.save(NAME, JSON.stringify(next));
  const inRecord = [next, withTexts(next, key => !isOfAssessment(key)), withTexts(next, () => false)].find(
    one => JSON.stringify(one).length <= ROOM,
  );
  workbook.saveRecord(writeRecord({ ...record, fields: inRecord }));

  const saved =
    agency === undefined ? { settings } : saveSettings(workbook, texts, { changes: { agency }, by });
  return fieldsOf(next.values, saved.settings).fields;
}

function withTexts(kept: Kept, isTaken: (key: string) => boolean): Kept {
  const { texts = {} } = kept.values as Partial<Pick<Fields, 'texts'>>;
  const taken = Object.fromEntries(Object.entries(texts).filter(([key]) => isTaken(key)));
  return { ...kept, values: { ...kept.values, texts: taken } };
}

function fieldsOf(values: object, settings: Settings): LoadedFields {
  const proposed = proposedFields(settings);
  const { values: kept, repaired } = repairFields(values);
  return { fields: withChanges(proposed, standingPositions(kept, values, settings)), repaired };
}

/** What is kept of the fields: what was filled in, and not what is proposed, which is proposed anew each time. */
function valuesOf(fields: Fields, settings: Settings): object {
  const kept = changesBetween(proposedFields(settings), fields);
  return { ...keptPositions(kept, settings), texts: withoutBlanks(fields.texts) };
}

/** Before anything was filled in: the usual chain of opinions, up to the chief executive. */
function proposedFields({ agency, agencyType }: Settings): Fields {
  const chain = positionsFor(agencyType, agency);
  const chief = chain[chain.length - 1] ?? '';
  return {
    agency,
    place: '',
    unit: '',
    phone: '',
    number: '',
    day: '',
    to: chief,
    chain: [...chain],
    writer: { name: '', position: '' },
    chief: { name: '', position: chief },
    font: USUAL_FONT,
    texts: {},
  };
}
