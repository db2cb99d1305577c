// A block of cells of a sheet that is large enough for it: people delete the empty rows and columns.

import { adding } from './asking';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/**
 * The block at a 1-based place. Sheets refuses one that reaches beyond the sheet; only then is the size asked for and
 * what is missing added, so that the usual run asks nothing.
 */
export function blockOf(sheet: Sheet, row: number, column: number, rows: number, columns: number): Range {
  try {
    return sheet.getRange(row, column, rows, columns);
  } catch {
    const lastRow = sheet.getMaxRows();
    const lastColumn = sheet.getMaxColumns();
    const missingRows = row + rows - 1 - lastRow;
    const missingColumns = column + columns - 1 - lastColumn;
    adding(
      () => sheet.getName(),
      () => {
        if (missingRows > 0) sheet.insertRowsAfter(lastRow, missingRows);
        if (missingColumns > 0) sheet.insertColumnsAfter(lastColumn, missingColumns);
      },
    );
    return sheet.getRange(row, column, rows, columns);
  }
}
