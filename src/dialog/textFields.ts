// The fields of documents that are one line of text each: how they are read and changed.
import { FIELD_NAMES, type FieldName, type ReportFact } from '../documents/fieldNames';
import { reportFact, withReportFact } from '../documents/reportFacts';
import type { Fields } from '../wire/documents';
import { type ChoiceId, needsOf } from './choices';

interface Way {
  /** @param year that was assessed: some fields are of one year */
  readonly get: (fields: Fields, year: number) => string;
  readonly set: (fields: Fields, value: string, year: number) => Fields;
}

const plain = (name: 'agency' | 'place' | 'unit' | 'phone' | 'number' | 'day' | 'to'): Way => ({
  get: fields => fields[name],
  set: (fields, value) => ({ ...fields, [name]: value }),
});

const ofPerson = (person: 'writer' | 'chief', name: 'name' | 'position'): Way => ({
  get: fields => fields[person][name],
  set: (fields, value) => ({ ...fields, [person]: { ...fields[person], [name]: value } }),
});

/** What one document alone prints, of one year. */
const ofReport = (name: ReportFact): Way => ({
  get: ({ texts }, year) => reportFact(texts, name, year),
  set: (fields, value, year) => ({ ...fields, texts: withReportFact(fields.texts, name, year, value) }),
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
export const missingIn = (id: ChoiceId, fields: Fields, year: number): readonly FieldName[] =>
  FIELD_NAMES.filter(name => needsOf(id).prints.includes(name) && WAYS[name].get(fields, year).trim() === '');
