// The Sheet object of a tab.
import type { Area } from '../cell';
import { type Execution, ServiceError, strict } from '../service';
import type { Sheet } from '../sheet';
import { rangeService } from './range';

type SheetObject = GoogleAppsScript.Spreadsheet.Sheet;
type Implemented = Pick<
  SheetObject,
  | 'getName'
  | 'getDataRange'
  | 'getLastRow'
  | 'getLastColumn'
  | 'getMaxRows'
  | 'getMaxColumns'
  | 'isRowHiddenByUser'
  | 'isColumnHiddenByUser'
  | 'getRange'
>;

export function sheetService(sheet: Sheet, execution: Execution): SheetObject {
  const implemented: Implemented = {
    getName: () => sheet.name,
    getDataRange: () => rangeService(sheet, sheet.dataArea, execution),
    getLastRow: () => sheet.lastRow,
    getLastColumn: () => sheet.lastColumn,
    getMaxRows: () => sheet.maxRows,
    getMaxColumns: () => sheet.maxColumns,
    isRowHiddenByUser: (row: number) => sheet.hiddenRows.has(row),
    isColumnHiddenByUser: (column: number) => sheet.hiddenColumns.has(column),
    getRange: ((row: unknown, column?: unknown, rows: unknown = 1, columns: unknown = 1) => {
      const area = areaOf([row, column, rows, columns]);
      checkArea(sheet, area);
      return rangeService(sheet, area, execution);
    }) as SheetObject['getRange'],
  };
  return strict<SheetObject>('Sheet', implemented, execution);
}

function areaOf(numbers: readonly unknown[]): Area {
  const [row, column, rows, columns] = numbers;
  if (
    typeof row !== 'number' ||
    typeof column !== 'number' ||
    typeof rows !== 'number' ||
    typeof columns !== 'number'
  )
    throw new ServiceError('Sheet.getRange(a1Notation) is not implemented by the local host');
  return { row, column, rows, columns };
}

/** The documented refusals of getRange. */
function checkArea(sheet: Sheet, { row, column, rows, columns }: Area): void {
  if (row < 1) throw new ServiceError('The starting row of the range is too small.');
  if (column < 1) throw new ServiceError('The starting column of the range is too small.');
  if (rows < 1) throw new ServiceError('The number of rows in the range must be at least 1.');
  if (columns < 1) throw new ServiceError('The number of columns in the range must be at least 1.');
  if (row + rows - 1 > sheet.maxRows || column + columns - 1 > sheet.maxColumns)
    throw new ServiceError('The coordinates of the range are outside the dimensions of the sheet.');
}
