// Puts the result of a formula into its cell and the cells beside and below, or says why it cannot.
import { address } from './address';
import { type Area, type Cell, type CellValue, overlaps } from './cell';
import type { Sheet } from './sheet';

/** An error as a cell shows it: its kind, and the reason in the note. */
export interface CellError {
  readonly error: '#ERROR!' | '#REF!' | '#NAME?';
  readonly note: string;
}

/** Where a result came to stand. */
export type Placed = { readonly area: Area } | CellError;

/** Takes back what a formula had put into the sheet. */
export function withdraw(sheet: Sheet, row: number, column: number): void {
  const origin = address(row, column);
  for (const entry of sheet.entries())
    if (entry.cell.spillOf === origin) sheet.clear(entry.row, entry.column);
  const cell = sheet.cell(row, column);
  if (!cell) return;
  cell.value = '';
  delete cell.error;
  delete cell.note;
}

export function showError(sheet: Sheet, row: number, column: number, shown: CellError): void {
  const cell = sheet.cell(row, column);
  if (cell) Object.assign(cell, { value: shown.error, error: shown.error, note: shown.note });
}

/** `read` are the places of the same tab that the formula reads: a result cannot land in its own input. */
export function spill(
  sheet: Sheet,
  row: number,
  column: number,
  grid: readonly (readonly CellValue[])[],
  read: readonly Area[],
): Placed {
  const area: Area = { row, column, rows: grid.length, columns: grid[0]?.length ?? 0 };
  const obstacle = obstacleTo(sheet, area, read);
  if (obstacle) {
    showError(sheet, row, column, obstacle);
    return obstacle;
  }
  const origin = address(row, column);
  grid.forEach((line, r) => {
    line.forEach((value, c) => {
      const own = r === 0 && c === 0;
      const cell: Cell = { ...sheet.cell(row + r, column + c), value };
      if (!own) cell.spillOf = origin;
      // NaN and infinity are numbers that a cell shows as an error.
      if (typeof value === 'number' && !Number.isFinite(value)) Object.assign(cell, NOT_A_NUMBER);
      sheet.put(row + r, column + c, cell);
    });
  });
  return { area };
}

const NOT_A_NUMBER = { value: '#NUM!', error: '#NUM!', note: 'Result was not a number.' };

function obstacleTo(sheet: Sheet, area: Area, read: readonly Area[]): CellError | undefined {
  const ref = (note: string): CellError => ({ error: '#REF!', note });
  if (read.some(place => overlaps(place, area))) return ref('Circular dependency detected.');
  const missingRows = area.row + area.rows - 1 - sheet.maxRows;
  if (missingRows > 0)
    return ref(`Result was not automatically expanded, please insert more rows (${missingRows}).`);
  const missingColumns = area.column + area.columns - 1 - sheet.maxColumns;
  if (missingColumns > 0)
    return ref(`Result was not automatically expanded, please insert more columns (${missingColumns}).`);
  for (let row = area.row; row < area.row + area.rows; row++)
    for (let column = area.column; column < area.column + area.columns; column++) {
      const own = row === area.row && column === area.column;
      const cell = own ? undefined : sheet.cell(row, column);
      if (cell && (cell.value !== '' || cell.formula))
        return ref(
          `Array result was not expanded because it would overwrite data in ${address(row, column)}.`,
        );
    }
  return undefined;
}
