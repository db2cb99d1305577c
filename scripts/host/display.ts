// What a cell shows: its value in its number format.
import { formatValue } from 'hucre';
import type { Cell } from './cell';

export function displayed(cell: Readonly<Cell> | undefined): string {
  if (!cell) return '';
  const { value, numberFormat } = cell;
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (!numberFormat || numberFormat === '@')
    return value instanceof Date ? formatValue(value, 'd/m/yyyy') : general(value);
  return formatValue(value, numberFormat);
}

/** Fifteen digits are what a double keeps: 0.1 + 0.2 shows as 0.3. */
function general(value: number): string {
  return String(Number(value.toPrecision(15)));
}
