// The columns of the tables that are shared with the officer, and whose they are. Ours are kept right; proposed ones are
// filled only where they are empty; theirs, and every column that the officer adds, are never written. A column that is
// not there, because the officer deleted it or the table is older than it, is not added.

export type Owner = 'ours' | 'proposed' | 'theirs';

/** In the order of a new table. */
export type ColumnTable<Id extends string> = readonly { readonly id: Id; readonly owner: Owner }[];

/** The action plan. */
export const PLAN_COLUMNS = [
  { id: 'key', owner: 'ours' },
  { id: 'instrument', owner: 'ours' },
  { id: 'indicator', owner: 'ours' },
  { id: 'code', owner: 'ours' },
  { id: 'point', owner: 'ours' },
  { id: 'score', owner: 'ours' },
  { id: 'recovery', owner: 'ours' },
  { id: 'finding', owner: 'ours' },
  { id: 'mark', owner: 'ours' },
  { id: 'measure', owner: 'proposed' },
  { id: 'steps', owner: 'proposed' },
  { id: 'responsible', owner: 'proposed' },
  { id: 'start', owner: 'proposed' },
  { id: 'end', owner: 'proposed' },
  { id: 'monitoring', owner: 'proposed' },
  { id: 'status', owner: 'theirs' },
  { id: 'due', owner: 'ours' },
  { id: 'result', owner: 'theirs' },
  { id: 'obstacles', owner: 'theirs' },
  { id: 'suggestions', owner: 'theirs' },
  { id: 'evidence', owner: 'theirs' },
] as const satisfies ColumnTable<string>;

export type PlanColumn = (typeof PLAN_COLUMNS)[number]['id'];

/** The report on what was done, with a row for each row of the plan and each reporting round. */
export const FOLLOW_UP_COLUMNS = [
  { id: 'key', owner: 'ours' },
  { id: 'round', owner: 'ours' },
  { id: 'instrument', owner: 'ours' },
  { id: 'code', owner: 'ours' },
  { id: 'point', owner: 'ours' },
  { id: 'measure', owner: 'ours' },
  { id: 'steps', owner: 'ours' },
  { id: 'responsible', owner: 'ours' },
  { id: 'time', owner: 'ours' },
  { id: 'mark', owner: 'ours' },
  { id: 'status', owner: 'theirs' },
  { id: 'result', owner: 'theirs' },
  { id: 'obstacles', owner: 'theirs' },
  { id: 'suggestions', owner: 'theirs' },
  { id: 'evidence', owner: 'theirs' },
] as const satisfies ColumnTable<string>;

export type FollowUpColumn = (typeof FOLLOW_UP_COLUMNS)[number]['id'];

/** The office's own measures, beside our advice on each matter. */
export const LIBRARY_COLUMNS = [
  { id: 'key', owner: 'ours' },
  { id: 'code', owner: 'ours' },
  { id: 'point', owner: 'ours' },
  { id: 'missed', owner: 'ours' },
  { id: 'evidence', owner: 'ours' },
  { id: 'effort', owner: 'ours' },
  { id: 'recommended', owner: 'ours' },
  { id: 'measure', owner: 'theirs' },
  { id: 'steps', owner: 'theirs' },
  { id: 'responsible', owner: 'theirs' },
  { id: 'start', owner: 'theirs' },
  { id: 'end', owner: 'theirs' },
  { id: 'monitoring', owner: 'theirs' },
] as const satisfies ColumnTable<string>;

export type LibraryColumn = (typeof LIBRARY_COLUMNS)[number]['id'];

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
