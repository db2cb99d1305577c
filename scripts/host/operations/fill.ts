// Dragging the corner of a selection downwards: looks and formulas are copied, and what counts goes on counting, also the
// number at the end of a text: "O12" is followed by "O13".
import type { Area, Cell, CellValue } from '../cell';
import type { Sheet } from '../sheet';
import { copyBlock } from './blocks';

const DAY = 86_400_000;

/** Fills so many rows below the area. */
export function fillDown(sheet: Sheet, area: Area, rows: number): void {
  for (let filled = 0; filled < rows; filled++) {
    const row = area.row + area.rows + filled;
    const from = area.row + (filled % area.rows);
    copyBlock(sheet, { ...area, row: from, rows: 1 }, { row, column: area.column });
    for (let column = area.column; column < area.column + area.columns; column++) {
      const pattern = Array.from({ length: area.rows }, (_, index) => sheet.peek(area.row + index, column));
      const value = following(pattern, filled);
      if (value !== undefined)
        sheet.update({ row, column, rows: 1, columns: 1 }, cell => ({ ...cell, value }) as Cell);
    }
  }
}

/** The value that goes on counting; undefined for a mere copy. */
function following(pattern: readonly (Readonly<Cell> | undefined)[], filled: number): CellValue | undefined {
  const first = pattern[0]?.value;
  const last = pattern.at(-1)?.value;
  if (pattern.some(cell => cell?.formula)) return undefined;
  if (pattern.length > 1) {
    const step = stepOf(pattern.map(cell => cell?.value));
    return step === undefined ? undefined : Number(last) + step * (filled + 1);
  }
  if (first instanceof Date) return new Date(first.getTime() + DAY * (filled + 1));
  const [, text, digits] = typeof first === 'string' ? (/^(.*?)(\d+)$/su.exec(first) ?? []) : [];
  if (digits === undefined) return undefined;
  return text + String(Number(digits) + filled + 1).padStart(digits.length, '0');
}

/** Of numbers that lie as far apart as each other; a single number is only copied. */
function stepOf(values: readonly unknown[]): number | undefined {
  const steps = values.slice(1).map((value, index) => Number(value) - Number(values[index]));
  const areNumbers = values.every(value => typeof value === 'number');
  return areNumbers && steps.every(step => step === steps[0]) ? steps[0] : undefined;
}
