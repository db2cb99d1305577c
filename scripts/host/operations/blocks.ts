// Copying and cutting a block of cells and pasting it over another place, with everything that is in the cells.
import { type Area, type Cell, covers } from '../cell';
import { ServiceError } from '../service';
import type { Sheet } from '../sheet';
import { copiedFormula } from './copiedFormula';
import { breakApart, mergesIn } from './merge';

/** The upper left cell of the place. */
export interface Corner {
  readonly row: number;
  readonly column: number;
}

/** What stood in the place is gone; the formulas of the copies refer to what is as far from them. */
export function copyBlock(sheet: Sheet, from: Area, to: Corner): void {
  const [down, right] = [to.row - from.row, to.column - from.column];
  const merged = mergesInside(sheet, from);
  const cells = sheet.map(from, (row, column) => {
    const { spillOf: _, ...cell } = sheet.peek(row, column) ?? { value: '' };
    return cell.formula ? { ...cell, formula: copiedFormula(cell.formula, down, right) } : cell;
  });
  paste(sheet, { ...from, ...to }, cells);
  sheet.merges.push(...merged.map(area => moved(area, down, right)));
}

/** The origin is left with nothing in it, looks included; moved formulas refer to what they did. */
export function cutBlock(sheet: Sheet, from: Area, to: Corner): void {
  const merged = mergesInside(sheet, from);
  const cells = sheet.map(from, (row, column) => sheet.peek(row, column));
  breakApart(sheet, from);
  sheet.update(from, () => undefined);
  paste(sheet, { ...from, ...to }, cells);
  sheet.merges.push(...merged.map(area => moved(area, to.row - from.row, to.column - from.column)));
}

/** The grid grows to hold what is pasted. */
function paste(sheet: Sheet, place: Area, cells: readonly (readonly (Readonly<Cell> | undefined)[])[]): void {
  breakApart(sheet, place);
  sheet.maxRows = Math.max(sheet.maxRows, place.row + place.rows - 1);
  sheet.maxColumns = Math.max(sheet.maxColumns, place.column + place.columns - 1);
  sheet.update(place, (_, row, column) => {
    const cell = cells[row - place.row]?.[column - place.column];
    return cell && (cell.value !== '' || Object.keys(cell).length > 1) ? cell : undefined;
  });
}

/** The merges that come along. */
function mergesInside(sheet: Sheet, area: Area): Area[] {
  const merged = mergesIn(sheet, area);
  if (merged.some(one => !covers(area, one)))
    throw new ServiceError('You must select all cells in a merged range to move or copy them.');
  return merged;
}

const moved = (area: Area, down: number, right: number): Area => ({
  ...area,
  row: area.row + down,
  column: area.column + right,
});
