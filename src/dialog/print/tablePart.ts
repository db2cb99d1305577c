// The rows of a table that stand on one page. Cells that reach down over rows of two pages end with the first page.
import type { Table, TableCell, TableRow } from '../../documents/tree';
import { between } from './runs';

/** A row, and a line of it from 0. */
interface Place {
  readonly item: number;
  readonly line: number;
}

export interface PartOfTable {
  /** At which letter a line begins; in the text of a cell, or of an item with 0 for the cell. */
  startOfLine(item: number, cell: number, line: number): number;
  /** Whether the rows have room for the whole text of a cell, the last row excluded. */
  hasRoom(row: number, cell: number, from: number, to: number): boolean;
}

/** From one place to another, at which the next page begins. */
export function rowsBetween(table: Table, from: Place, to: Place, part: PartOfTable): readonly TableRow[] {
  const end = Math.min(table.rows.length, to.line > 0 ? to.item + 1 : to.item);
  const placed = placedCells(table.rows);
  return Array.from({ length: end - from.item }, (_, index) => {
    const row = from.item + index;
    return placed
      .filter(one => one.row === row || (index === 0 && one.row < row && one.row + rowsOf(one.cell) > row))
      .sort((one, other) => one.column - other.column)
      .map(one => cellOn(one, { from, to, end, part }));
  });
}

interface Page {
  readonly from: Place;
  readonly to: Place;
  /** The first row that has nothing on the page. */
  readonly end: number;
  readonly part: PartOfTable;
}

function cellOn({ cell, row, index }: PlacedCell, { from, to, end, part }: Page): TableCell {
  const rows = rowsOf(cell);
  if (rows > 1) {
    const last = Math.min(row + rows, end);
    const isContinued = row < from.item || (row === from.item && from.line > 0);
    const first = Math.max(row, from.item);
    // Said again, it tells what the rows below belong to: nobody has to turn the page back.
    const runs = !isContinued || part.hasRoom(row, index, first, last) ? cell.runs : [];
    return { ...cell, runs, rows: last - first };
  }
  const begin = row === from.item && from.line > 0 ? part.startOfLine(row, index, from.line) : 0;
  const stop = row === to.item ? part.startOfLine(row, index, to.line) : Number.POSITIVE_INFINITY;
  return { ...cell, runs: between(cell.runs, begin, stop) };
}

const rowsOf = ({ rows = 1 }: TableCell): number => rows;

interface PlacedCell {
  readonly cell: TableCell;
  readonly row: number;
  /** Where it begins in the grid. */
  readonly column: number;
  /** Among the cells of its row. */
  readonly index: number;
}

function placedCells(rows: readonly TableRow[]): readonly PlacedCell[] {
  /** By column, the first row that is free. */
  const free: number[] = [];
  return rows.flatMap((cells, row) => {
    let column = 0;
    return cells.map((cell, index) => {
      while ((free[column] ?? 0) > row) column++;
      const placed = { cell, row, column, index };
      for (const last = column + (cell.columns ?? 1); column < last; column++)
        free[column] = row + rowsOf(cell);
      return placed;
    });
  });
}
