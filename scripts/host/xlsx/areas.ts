// Areas of a tab as files write them: `B2:C9 E2`, `$B$2:$B$9`.
import { columnName, columnNumber } from '../address';
import type { Area } from '../cell';

/** `$B$2:$B$9`, for charts. */
export function absoluteText({ row, column, rows, columns }: Area): string {
  const last = `$${columnName(column + columns - 1)}$${row + rows - 1}`;
  return `$${columnName(column)}$${row}:${last}`;
}

/** Undefined when one part is no rectangle of cells, such as `A:A`. */
export function areasIn(text: string): Area[] | undefined {
  const areas: Area[] = [];
  for (const part of text.trim().split(/\s+/)) {
    const match = /^\$?([A-Z]+)\$?(\d+)(?::\$?([A-Z]+)\$?(\d+))?$/i.exec(part);
    if (!match?.[1]) return undefined;
    const [, fromColumn, fromRow, toColumn = fromColumn, toRow = fromRow] = match;
    const [row, column] = [Number(fromRow), columnNumber(fromColumn)];
    areas.push({
      row,
      column,
      rows: Number(toRow) - row + 1,
      columns: columnNumber(toColumn) - column + 1,
    });
  }
  return areas;
}
