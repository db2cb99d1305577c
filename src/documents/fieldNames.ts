// The fields of documents that are one line of text each.

/** In the order of the form. */
export const FIELD_NAMES = [
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

export type FieldName = (typeof FIELD_NAMES)[number];
