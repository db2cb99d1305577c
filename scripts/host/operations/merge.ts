// Merging cells: the first value stays, the others are lost, as in Google Sheets.
import { type Area, covers, overlaps } from '../cell';
import { ServiceError } from '../service';
import type { Sheet } from '../sheet';

export function merge(sheet: Sheet, area: Area): void {
  checkMerges(sheet, area);
  if (cuts(area.row, area.rows, sheet.frozenRows))
    throw new ServiceError("You can't merge frozen and non-frozen rows.");
  if (cuts(area.column, area.columns, sheet.frozenColumns))
    throw new ServiceError("You can't merge frozen and non-frozen columns.");
  breakApart(sheet, area);
  if (area.rows * area.columns === 1) return;
  sheet.merges.push({ ...area });
  for (let row = area.row; row < area.row + area.rows; row++)
    for (let column = area.column; column < area.column + area.columns; column++)
      if (row !== area.row || column !== area.column) sheet.clear(row, column);
}

export function breakApart(sheet: Sheet, area: Area): void {
  checkMerges(sheet, area);
  sheet.merges = sheet.merges.filter(merged => !overlaps(merged, area));
}

/** The merges that the area touches. */
export function mergesIn(sheet: Sheet, area: Area): Area[] {
  return sheet.merges.filter(merged => overlaps(merged, area));
}

function checkMerges(sheet: Sheet, area: Area): void {
  if (mergesIn(sheet, area).some(merged => !covers(area, merged)))
    throw new ServiceError('You must select all cells in a merged range to merge or unmerge them.');
}

function cuts(first: number, count: number, frozen: number): boolean {
  return first <= frozen && first + count - 1 > frozen;
}
