// A row in columns, as pasted lines make it.

/** A row of cells, and the lines that it was made of. */
export interface ColumnRow {
  readonly cells: string[];
  readonly lines: number[];
}
