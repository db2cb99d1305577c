// The rectangle of a sheet that holds its score tables, heads included: what a formula in a cell is given to read.
import type { Framework } from '../framework/node';
import type { Place } from './entries';
import { type Grid, readGrid } from './grid';
import type { Cell } from './gridCell';
import type { Table } from './table';
import { findTables } from './tables';
import { upright } from './turned';
import { vocabularyOf } from './vocabulary';

/** 0-based places, both included. */
export interface TableArea {
  readonly first: Place;
  readonly last: Place;
}

/** From the first head to the last row with a code or a score, over all filled columns that stand beside these. */
export function tableArea(grid: Grid, framework: Framework): TableArea | undefined {
  const vocabulary = vocabularyOf(framework);
  const tables = findTables(upright(readGrid(grid, vocabulary), vocabulary), framework.year);
  const cells = tables.flatMap(cellsOf);
  if (cells.length === 0) return undefined;
  const rows = cells.map(({ row }) => row);
  const columns = cells.map(({ column }) => column);
  return {
    first: { row: Math.min(...rows), column: Math.min(...columns) },
    last: { row: Math.max(...rows), column: Math.max(...columns) },
  };
}

function cellsOf(table: Table): readonly Cell[] {
  const isFilled = (cell: Cell | undefined): boolean => cell?.isBlank === false;
  const own = [table.code, ...table.scores];
  // Words below a table where codes stand, such as who made it, are no row of it.
  const rows = table.rows.filter(
    row =>
      table.scores.some(position => isFilled(row[position])) ||
      !['blank', 'words', undefined].includes(row[table.code]?.code.kind),
  );
  const all = [...(table.header ? [table.header] : []), ...rows];
  const isUsed = (position: number): boolean => all.some(row => isFilled(row[position]));
  let first = Math.min(...own);
  let last = Math.max(...own);
  while (first > 0 && isUsed(first - 1)) first--;
  while (isUsed(last + 1)) last++;
  return all.flatMap(row => row.slice(first, last + 1));
}
