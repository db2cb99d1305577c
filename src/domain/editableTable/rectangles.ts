// Joins single cells that are to be written into blocks, so that many cells take few writes.
import type { TableCell, TableChange } from './table';

/** Covers exactly the given cells with as few rectangles as a left-to-right, top-to-bottom walk finds. */
export function rectangles(
  grid: ReadonlyMap<number, ReadonlyMap<number, TableCell>>,
): readonly TableChange[] {
  const runs = [...grid]
    .sort(([a], [b]) => a - b)
    .flatMap(([row, cells]) => runsOf([...cells].sort(([a], [b]) => a - b)).map(run => ({ row, ...run })));
  const merged: { row: number; column: number; values: TableCell[][] }[] = [];
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

/** A row that loses its run halfway must at least have its key: the next run then knows it and completes it. */
export function keyFirst(changes: readonly TableChange[], keyColumn: number): readonly TableChange[] {
  const holdsKey = ({ column, values }: TableChange): boolean =>
    column <= keyColumn && keyColumn < column + (values[0]?.length ?? 0);
  return [...changes.filter(holdsKey), ...changes.filter(change => !holdsKey(change))];
}

function runsOf(
  cells: readonly (readonly [number, TableCell])[],
): readonly { column: number; cells: TableCell[] }[] {
  const runs: { column: number; cells: TableCell[] }[] = [];
  for (const [column, value] of cells) {
    const last = runs[runs.length - 1];
    if (last && last.column + last.cells.length === column) last.cells.push(value);
    else runs.push({ column, cells: [value] });
  }
  return runs;
}
