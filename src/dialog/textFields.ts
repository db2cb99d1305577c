// The fields of documents that are one line of text each: how they are read and changed.
import { FIELD_NAMES, type FieldName, type ReportFact, reportFact } from '../documents/fieldNames';
import type { Fields } from '../wire/documents';
import { type ChoiceId, needsOf } from './choices';

interface Way {
  readonly get: (fields: Fields) => string;
  readonly set: (fields: Fields, value: string) => Fields;
}

const plain = (name: 'agency' | 'place' | 'unit' | 'phone' | 'number' | 'day' | 'to'): Way => ({
  get: fields => fields[name],
  set: (fields, value) => ({ ...fields, [name]: value }),
});

const ofPerson = (person: 'writer' | 'chief', name: 'name' | 'position'): Way => ({
  get: fields => fields[person][name],
  set: (fields, value) => ({ ...fields, [person]: { ...fields[person], [name]: value } }),
});

/** What one document alone prints. It stands among the texts of the office, as builds before it was a field kept it. */
const ofReport = (name: ReportFact): Way => ({
  get: ({ texts }) => texts[reportFact(name)] ?? '',
  set: (fields, value) => ({ ...fields, texts: { ...fields.texts, [reportFact(name)]: value } }),
});

export const WAYS: Readonly<Record<FieldName, Way>> = {
  agency: plain('agency'),
  place: plain('place'),
  unit: plain('unit'),
  phone: plain('phone'),
  number: plain('number'),
  day: plain('day'),
  to: plain('to'),
  writerName: ofPerson('writer', 'name'),
  writerPosition: ofPerson('writer', 'position'),
  chiefName: ofPerson('chief', 'name'),
  chiefPosition: ofPerson('chief', 'position'),
  targetShare: ofReport('targetShare'),
  targetYear: ofReport('targetYear'),
  announced: ofReport('announced'),
  meeting: ofReport('meeting'),
};

/** What a document would print as dots, or not at all. */
export const missingIn = (id: ChoiceId, fields: Fields): readonly FieldName[] =>
  FIELD_NAMES.filter(name => needsOf(id).prints.includes(name) && WAYS[name].get(fields).trim() === '');
