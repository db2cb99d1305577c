// A score table as it is printed, and what is true of it: by this its texts are judged, never by how they are read.

export interface Truth {
  /** Fiscal year, B.E. */
  readonly year: number;
  /** Points of every node that the table has a row for, in the order of the rows. */
  readonly points: Readonly<Record<string, number>>;
  /** The office's total, where the table prints it. */
  readonly total?: number;
}

export interface PrintedTable {
  readonly id: string;
  readonly title: string;
  readonly heads: readonly string[];
  /** Widths of the columns in millimetres. */
  readonly widths: readonly number[];
  /** All columns but that of names have their texts in the middle. */
  readonly isCentred?: boolean;
  /** It is printed in the odd font too. */
  readonly isAlsoOdd?: boolean;
  /** One cell alone is a sub-heading over the whole width. */
  readonly rows: readonly (readonly string[])[];
  readonly truth: Truth;
}
