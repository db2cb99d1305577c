// The columns of a plan, and whose they are. Ours are kept right; proposed ones are filled only where they are empty;
// theirs, and every column that the officer adds, are never written.

export type Owner = 'ours' | 'proposed' | 'theirs';

/** In the order of a new plan. */
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
  { id: 'result', owner: 'theirs' },
  { id: 'obstacles', owner: 'theirs' },
  { id: 'suggestions', owner: 'theirs' },
] as const satisfies readonly { readonly id: string; readonly owner: Owner }[];

export type PlanColumn = (typeof PLAN_COLUMNS)[number]['id'];

export const ownerOf = (column: PlanColumn): Owner =>
  PLAN_COLUMNS.find(({ id }) => id === column)?.owner ?? 'theirs';

/** Reads a row of column ids as it stands in the sheet; anything else is a column that the officer added. */
export function columnsIn(cells: readonly unknown[]): readonly (PlanColumn | undefined)[] {
  const seen = new Set<unknown>();
  return cells.map(cell => {
    // A duplicated column carries our id a second time; the copy is theirs.
    const known = seen.has(cell) ? undefined : PLAN_COLUMNS.find(({ id }) => id === cell)?.id;
    seen.add(cell);
    return known;
  });
}
