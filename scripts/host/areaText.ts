// An area in A1 notation.
import { address } from './address';
import type { Area } from './cell';

/** `B2:C9`, or `B2` for one cell. */
export function areaText({ row, column, rows, columns }: Area): string {
  const first = address(row, column);
  return rows * columns === 1 ? first : `${first}:${address(row + rows - 1, column + columns - 1)}`;
}
