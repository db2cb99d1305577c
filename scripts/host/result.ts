// What a cell makes of the value that a custom function returned.
import type { CellValue } from './cell';
import { HostError } from './errors';

/** The rectangle of values to show. Fails with a HostError on what a cell cannot hold. */
export function resultGrid(result: unknown, where: string): CellValue[][] {
  if (!Array.isArray(result)) return [[cellValue(result, where)]];
  const width = Array.isArray(result[0]) ? result[0].length : 0;
  if (width === 0 || !result.every(row => Array.isArray(row) && row.length === width))
    throw new HostError(`${where}: a custom function returns one value or rows of equal length`);
  return result.map(row => Array.from(row as unknown[], value => cellValue(value, where)));
}

/** null and undefined show as an empty cell. */
function cellValue(value: unknown, where: string): CellValue {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (value instanceof Date) return value;
  throw new HostError(`${where}: a cell cannot hold ${Array.isArray(value) ? 'an array' : typeof value}`);
}
