// Two-dimensional arguments: they must have exactly the shape of the range.
import type { Area } from './cell';
import { mismatch } from './mismatch';
import { ServiceError } from './service';

/** Looks up the element for a cell of the area, checked to be there. */
export function rowsFor<T>(value: unknown, area: Area, call: string): (row: number, column: number) => T {
  if (!Array.isArray(value) || !value.every(row => Array.isArray(row))) throw mismatch(call, value);
  const rows = value as T[][];
  if (rows.length !== area.rows)
    throw new ServiceError(
      `The number of rows in the data does not match the number of rows in the range. The data has ${rows.length} but the range has ${area.rows}.`,
    );
  for (const row of rows)
    if (row.length !== area.columns)
      throw new ServiceError(
        `The number of columns in the data does not match the number of columns in the range. The data has ${row.length} but the range has ${area.columns}.`,
      );
  return (row, column) => rows[row - area.row]?.[column - area.column] as T;
}
