// Merges what a plan needs into the plan as the officer has it: our cells in place by key, proposals only into empty
// cells, new rows at the end, and nothing else touched. Merging twice is merging once.
import { ownerOf, PLAN_COLUMNS, type PlanColumn } from './columns';

export type PlanCell = string | number;
/** What belongs into our and the proposed columns of one row. */
export type PlanRow = Readonly<Partial<Record<PlanColumn, PlanCell>>> & { readonly key: string };

export interface PlanSheet {
  /** What each column is; nothing for one that the officer added. */
  readonly columns: readonly (PlanColumn | undefined)[];
  /** The rows below the header, as they stand. */
  readonly rows: readonly (readonly unknown[])[];
}

/** Values to write; `row` counts from the first row below the header. */
export interface PlanChange {
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly PlanCell[])[];
}

export interface PlanNeeds {
  /** Rows that the plan must have, in the order in which new ones are written. */
  readonly needed: readonly PlanRow[];
  /** Our cells of a row that may stand in the plan but is no longer needed; a column left out keeps what it shows. */
  readonly obsolete: (key: string) => PlanRow | undefined;
}

/** So many blocks are written as they are; more are joined over our own cells between them, which are right already. */
const FEW_BLOCKS = 6;

export function mergePlan(sheet: PlanSheet, { needed, obsolete }: PlanNeeds): readonly PlanChange[] {
  const keyColumn = sheet.columns.indexOf('key');
  const rowsByKey = new Map(needed.map(row => [row.key, row]));
  const standing = new Map<number, PlanRow>();
  const grid = new Map<number, Map<number, PlanCell>>();
  const set = (row: number, column: number, value: PlanCell): void => {
    const cells = grid.get(row) ?? new Map<number, PlanCell>();
    grid.set(row, cells.set(column, value));
  };

  sheet.rows.forEach((cells, row) => {
    const key = String(cells[keyColumn] ?? '');
    const wanted = rowsByKey.get(key);
    const known = wanted ?? (key === '' ? undefined : obsolete(key));
    if (!known) return;
    standing.set(row, known);
    sheet.columns.forEach((column, position) => {
      if (column === undefined || column === 'key') return;
      const value = known[column];
      const now = cells[position] ?? '';
      const owner = ownerOf(column);
      if (value === undefined || now === value) return;
      if (owner === 'ours' || (owner === 'proposed' && wanted && now === '')) set(row, position, value);
    });
  });

  if (rectangles(grid).length > FEW_BLOCKS) {
    const changed = [...grid.keys()];
    const [first, last] = [Math.min(...changed), Math.max(...changed)];
    for (const [row, known] of standing) {
      if (row < first || row > last) continue;
      sheet.columns.forEach((column, position) => {
        const value = column === undefined || column === 'key' ? undefined : known[column];
        if (value !== undefined && column && ownerOf(column) === 'ours') set(row, position, value);
      });
    }
  }

  const keys = new Set([...standing.values()].map(({ key }) => key));
  let next = lastFilled(sheet.rows) + 1;
  for (const row of needed) {
    if (keys.has(row.key)) continue;
    sheet.columns.forEach((column, position) => {
      if (column !== undefined && ownerOf(column) !== 'theirs') set(next, position, row[column] ?? '');
    });
    next++;
  }
  return keyFirst(rectangles(grid), keyColumn);
}

/** The cells of a row in the order of a new plan; its own columns stay empty. */
export const newPlanCells = (row: PlanRow): readonly PlanCell[] =>
  PLAN_COLUMNS.map(({ id }) => row[id] ?? '');

function lastFilled(rows: readonly (readonly unknown[])[]): number {
  for (let row = rows.length - 1; row >= 0; row--) {
    if (rows[row]?.some(cell => cell !== '' && cell !== null && cell !== undefined)) return row;
  }
  return -1;
}

/** A row that loses its run halfway must at least have its key: the next run then knows it and completes it. */
function keyFirst(changes: readonly PlanChange[], keyColumn: number): readonly PlanChange[] {
  const holdsKey = ({ column, values }: PlanChange): boolean =>
    column <= keyColumn && keyColumn < column + (values[0]?.length ?? 0);
  return [...changes.filter(holdsKey), ...changes.filter(change => !holdsKey(change))];
}

/** Covers exactly the given cells with as few rectangles as a left-to-right, top-to-bottom walk finds. */
function rectangles(grid: ReadonlyMap<number, ReadonlyMap<number, PlanCell>>): readonly PlanChange[] {
  const runs = [...grid]
    .sort(([a], [b]) => a - b)
    .flatMap(([row, cells]) => runsOf([...cells].sort(([a], [b]) => a - b)).map(run => ({ row, ...run })));
  const merged: { row: number; column: number; values: PlanCell[][] }[] = [];
  for (const { row, column, cells } of runs) {
    const above = merged.find(
      change =>
        change.column === column &&
        change.row + change.values.length === row &&
        change.values[0]?.length === cells.length,
    );
    if (above) above.values.push(cells);
    else merged.push({ row, column, values: [cells] });
  }
  return merged;
}

function runsOf(
  cells: readonly (readonly [number, PlanCell])[],
): readonly { column: number; cells: PlanCell[] }[] {
  const runs: { column: number; cells: PlanCell[] }[] = [];
  for (const [column, value] of cells) {
    const last = runs[runs.length - 1];
    if (last && last.column + last.cells.length === column) last.cells.push(value);
    else runs.push({ column, cells: [value] });
  }
  return runs;
}
