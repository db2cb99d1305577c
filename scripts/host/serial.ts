// Days as numbers, and which number formats show one as a day: in the world where a cell is a date by its format only.
import type { Cell, CellValue } from './cell';
import type { Modes } from './world';

const DAY = 86_400_000;
/** Day 0 of spreadsheets is 30 December 1899. */
const FIRST = Date.UTC(1899, 11, 30);

const bareOf = (format: string): string => format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '');
const isDateFormat = (format: string): boolean => /[dmyhs]/i.test(bareOf(format));

/** Of a number; neither that of plain text nor that of a date. */
const isNumberFormat = (format: string): boolean =>
  /[0#?]/.test(bareOf(format)) && format !== '@' && !isDateFormat(format);

/** The value as it is under the format that the cell has of its own. */
export function underFormat(value: CellValue, format: string | undefined, modes: Modes): CellValue {
  if (modes.numberCells === 'dates' || format === undefined) return value;
  if (value instanceof Date && isNumberFormat(format)) return (value.getTime() - FIRST) / DAY;
  if (typeof value === 'number' && isDateFormat(format)) return new Date(Math.round(FIRST + value * DAY));
  return value;
}

/** The cell after its format was changed. */
export const recast = (cell: Readonly<Cell>, modes: Modes): Readonly<Cell> => {
  const value = underFormat(cell.value, cell.numberFormat, modes);
  return value === cell.value ? cell : { ...cell, value };
};
