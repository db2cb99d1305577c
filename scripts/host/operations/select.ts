// Selecting cells: by hand, or by a script that activates them.
import { type Area, covers } from '../cell';
import { selectionOf } from '../model/selection';
import { ServiceError } from '../service';
import type { Sheet } from '../sheet';
import type { Workbook } from '../workbook';

/** Opens the tab and selects the area; its first cell becomes the current one. */
export function select(workbook: Workbook, sheet: Sheet, area: Area): void {
  workbook.active = workbook.sheets.indexOf(sheet);
  sheet.selection = { area: { ...area }, row: area.row, column: area.column };
}

/** Inside what is selected the selection stays; elsewhere the cell alone is selected. */
export function selectCell(workbook: Workbook, sheet: Sheet, cell: Area): void {
  if (cell.rows * cell.columns !== 1) throw new ServiceError('The range must be a single cell.');
  const { area } = selectionOf(sheet);
  select(workbook, sheet, cell);
  if (covers(area, cell)) sheet.selection = { area, row: cell.row, column: cell.column };
}
