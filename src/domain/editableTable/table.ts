// A table that people fill in: columns with an owner, and rows that are known by a key. Ours are kept right; proposed
// ones are filled only where they are empty; theirs, and every column that somebody adds, are never written. A column that
// is not there, because somebody deleted it or the table is older than it, is not added.

export type Owner = 'ours' | 'proposed' | 'theirs';

/** In the order of a new table. */
export type ColumnTable<Id extends string> = readonly { readonly id: Id; readonly owner: Owner }[];

export type TableCell = string | number;
/** What belongs into our and the proposed columns of one row. */
export type TableRow<Id extends string> = Readonly<Partial<Record<Id, TableCell>>> & { readonly key: string };
/** A row as it stands, by column; nothing for a column that is not there. */
export type RowCells<Id extends string> = (column: Id) => unknown;

export interface TableSheet<Id extends string> {
  /** What each column is; nothing for one that the officer added. */
  readonly columns: readonly (Id | undefined)[];
  /** The rows below the header, as they were typed: a formula stands as such. */
  readonly rows: readonly (readonly unknown[])[];
  /** The same with what formulas show, where that is known. */
  readonly shown?: readonly (readonly unknown[])[];
  /** The key by which each row is known; '' for the officer's own, nothing for one that is no row. */
  readonly keys: readonly (string | undefined)[];
}

/** Values to write; `row` counts from the first row below the header. */
export interface TableChange {
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly TableCell[])[];
}

export interface TableNeeds<Id extends string> {
  /** Rows that the table must have, in the order in which new ones are written. */
  readonly needed: readonly TableRow<Id>[];
  /** Our cells of a row that may stand in the table but is no longer needed; a column left out keeps what it shows. */
  readonly obsolete: (key: string) => TableRow<Id> | undefined;
  /** Columns that say one thing between them: nothing is proposed beside what the officer wrote into one of them. */
  readonly together?: readonly Id[];
  /** Our cells that depend on what the rest of the row shows, proposals filled in. */
  readonly derived?: (row: RowCells<Id>) => Readonly<Partial<Record<Id, TableCell>>>;
}

/** The owner of a column; one that is not in the table is the officer's. */
export const ownerOf = <Id extends string>(table: ColumnTable<Id>, column: Id | undefined): Owner =>
  table.find(({ id }) => id === column)?.owner ?? 'theirs';

/** Reads a row of column ids as it stands in the sheet; anything else is a column that the officer added. */
export function columnsIn<Id extends string>(
  table: ColumnTable<Id>,
  cells: readonly unknown[],
): readonly (Id | undefined)[] {
  const seen = new Set<unknown>();
  return cells.map(cell => {
    // A duplicated column carries our id a second time; the copy is theirs.
    const known = seen.has(cell) ? undefined : table.find(({ id }) => id === cell)?.id;
    seen.add(cell);
    return known;
  });
}
