// The fields of documents that are one line of text each: how they are read and changed, and which document prints which.
import type { Fields } from '../wire/documents';
import type { ChoiceId } from './choices';

/** In the order of the form. */
export const TEXT_FIELDS = [
  'agency',
  'place',
  'unit',
  'number',
  'day',
  'to',
  'writerName',
  'writerPosition',
  'chiefName',
  'chiefPosition',
] as const;

export type TextField = (typeof TEXT_FIELDS)[number];

interface Way {
  readonly get: (fields: Fields) => string;
  readonly set: (fields: Fields, value: string) => Fields;
}

const plain = (name: 'agency' | 'place' | 'unit' | 'number' | 'day' | 'to'): Way => ({
  get: fields => fields[name],
  set: (fields, value) => ({ ...fields, [name]: value }),
});

const ofPerson = (person: 'writer' | 'chief', name: 'name' | 'position'): Way => ({
  get: fields => fields[person][name],
  set: (fields, value) => ({ ...fields, [person]: { ...fields[person], [name]: value } }),
});

export const WAYS: Readonly<Record<TextField, Way>> = {
  agency: plain('agency'),
  place: plain('place'),
  unit: plain('unit'),
  number: plain('number'),
  day: plain('day'),
  to: plain('to'),
  writerName: ofPerson('writer', 'name'),
  writerPosition: ofPerson('writer', 'position'),
  chiefName: ofPerson('chief', 'name'),
  chiefPosition: ofPerson('chief', 'position'),
};

const MEMO = ['agency', 'unit', 'number', 'day', 'to', 'writerName', 'writerPosition', 'chiefName'] as const;

/** What each document prints of the fields; the name of the chief executive stands under the last opinion of a memo. */
export const PRINTED: Readonly<Record<ChoiceId, readonly TextField[]>> = {
  analysisReport: ['agency', 'place', 'writerName', 'writerPosition'],
  sevenTopicsPlan: ['agency', 'place'],
  followUpReport: [...MEMO, 'place'],
  measuresReport: ['agency', 'place', 'day'],
  oitMemo: MEMO,
  announcement: ['agency', 'day', 'chiefName', 'chiefPosition'],
  poster: ['agency', 'place'],
};

/** What a document would print as dots, or not at all. */
export const missingIn = (id: ChoiceId, fields: Fields): readonly TextField[] =>
  TEXT_FIELDS.filter(name => PRINTED[id].includes(name) && WAYS[name].get(fields).trim() === '');
