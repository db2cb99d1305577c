// A developer metadata entry of a spreadsheet or of one of its tabs: invisible to people.

export interface Metadata {
  readonly id: number;
  readonly key: string;
  value: string;
  /** PROJECT entries belong to one script project: a copy of the file has another and does not see them. */
  readonly visibility: 'DOCUMENT' | 'PROJECT';
  /** It came with a copy, and belongs to what was copied. */
  readonly isFixed?: true;
}
