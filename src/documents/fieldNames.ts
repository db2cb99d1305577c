// The fields of documents that are one line of text each.

/** In the order of the form. */
export const FIELD_NAMES = [
  'agency',
  'place',
  'unit',
  'phone',
  'number',
  'day',
  'to',
  'writerName',
  'writerPosition',
  'chiefName',
  'chiefPosition',
  'targetShare',
  'targetYear',
  'announced',
  'meeting',
] as const;

export type FieldName = (typeof FIELD_NAMES)[number];

/** What the report on the measures alone prints. */
export type ReportFact = Extract<FieldName, 'targetShare' | 'targetYear' | 'announced' | 'meeting'>;
