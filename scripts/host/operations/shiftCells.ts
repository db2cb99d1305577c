// "Insert cells" and "delete cells": only the block's own rows or columns are pushed, what stands beside them stays. So a
// shifted part of a row ends beside the rest of another one.
import { type Area, covers } from '../cell';
import { ServiceError } from '../service';
import type { Sheet } from '../sheet';
import { blankLike } from './lines';
import { mergesIn } from './merge';

export type Pushed = 'down' | 'right';
export type Pulled = 'up' | 'left';

/** What stands in the block and behind it moves; new cells look like those that were pushed. The grid grows if it must. */
export function insertCells(sheet: Sheet, area: Area, direction: Pushed): void {
  const behind = strip(sheet, area, direction === 'down');
  const [down, right] = direction === 'down' ? [area.rows, 0] : [0, area.columns];
  moveMerges(sheet, behind, down, right);
  if (direction === 'down') sheet.maxRows = Math.max(sheet.maxRows, sheet.lastRow + down);
  else sheet.maxColumns = Math.max(sheet.maxColumns, sheet.lastColumn + right);
  const cells = sheet.map(behind, (row, column) => sheet.peek(row, column));
  const whole = { ...behind, rows: behind.rows + down, columns: behind.columns + right };
  sheet.update(whole, (_, row, column) => {
    const [fromRow, fromColumn] = [row - down, column - right];
    if (fromRow < area.row || fromColumn < area.column) return blankLike(sheet.peek(row, column));
    return cells[fromRow - area.row]?.[fromColumn - area.column];
  });
}

/** What stands behind the block moves into it; nothing is left at the end. */
export function deleteCells(sheet: Sheet, area: Area, direction: Pulled): void {
  const all = strip(sheet, area, direction === 'up');
  const [up, left] = direction === 'up' ? [area.rows, 0] : [0, area.columns];
  if (mergesIn(sheet, area).some(merged => !covers(area, merged)))
    throw new ServiceError('You must select all cells in a merged range to delete them.');
  sheet.merges = sheet.merges.filter(merged => !covers(area, merged));
  const behind = {
    row: area.row + up,
    column: area.column + left,
    rows: Math.max(0, all.rows - up),
    columns: Math.max(0, all.columns - left),
  };
  moveMerges(sheet, behind, -up, -left);
  const cells = sheet.map(behind, (row, column) => sheet.peek(row, column));
  sheet.update(all, (_, row, column) => cells[row - area.row]?.[column - area.column]);
}

/** The block and everything behind it. */
function strip(sheet: Sheet, area: Area, isVertical: boolean): Area {
  return isVertical
    ? { ...area, rows: Math.max(area.rows, sheet.grid.height - area.row + 1) }
    : { ...area, columns: Math.max(area.columns, sheet.lastColumn - area.column + 1) };
}

function moveMerges(sheet: Sheet, area: Area, down: number, right: number): void {
  const touched = area.rows * area.columns === 0 ? [] : mergesIn(sheet, area);
  if (touched.some(merged => !covers(area, merged)))
    throw new ServiceError('This operation would break merged cells.');
  sheet.merges = sheet.merges.map(merged =>
    touched.includes(merged) ? { ...merged, row: merged.row + down, column: merged.column + right } : merged,
  );
}
