// The selection as scripts see it: the same members stand on the app, the spreadsheet, its tabs and ranges.
import type { Area } from '../cell';
import { instance } from '../check';
import { RangeHandle, SheetHandle, type SpreadsheetHandle } from '../handles';
import { mismatch } from '../mismatch';
import { AT_A1, selectionOf } from '../model/selection';
import { select, selectCell } from '../operations/select';
import { ServiceError } from '../service';
import type { Sheet } from '../sheet';

type RangeObject = GoogleAppsScript.Spreadsheet.Range;
type SheetObject = GoogleAppsScript.Spreadsheet.Sheet;

export function activeRange(book: SpreadsheetHandle, sheet: Sheet = book.workbook.activeSheet): RangeObject {
  return rangeIn(book, sheet, selectionOf(sheet).area);
}

export function currentCell(book: SpreadsheetHandle, sheet: Sheet = book.workbook.activeSheet): RangeObject {
  const { row, column } = selectionOf(sheet);
  return rangeIn(book, sheet, { row, column, rows: 1, columns: 1 });
}

/** A sheet that takes the range must be the one that the range is on. */
export function activateRange(given: unknown, call: string, sheet?: Sheet): RangeObject {
  const range = rangeOn(given, call, sheet);
  select(range.owner.book.workbook, range.sheet, range.area);
  return range.self;
}

export function activateCell(given: unknown, call: string, sheet?: Sheet): RangeObject {
  const range = rangeOn(given, call, sheet);
  selectCell(range.owner.book.workbook, range.sheet, range.area);
  return range.self;
}

/** Opens a tab; what was selected there is selected again only when that is asked for. */
export function activateSheet(args: readonly unknown[], call: string): SheetObject {
  const [given, restore = false] = args;
  if (args.length < 1 || args.length > 2 || typeof restore !== 'boolean') throw mismatch(call, ...args);
  const { book, sheet, self } = instance(SheetHandle, given, call);
  book.workbook.active = book.workbook.sheets.indexOf(sheet);
  if (!restore) sheet.selection = AT_A1;
  return self;
}

function rangeOn(given: unknown, call: string, sheet: Sheet | undefined): RangeHandle {
  const range = instance(RangeHandle, given, call);
  if (sheet && range.sheet !== sheet) throw new ServiceError('The range must be on the same sheet.');
  return range;
}

function rangeIn(book: SpreadsheetHandle, sheet: Sheet, area: Area): RangeObject {
  const owner = book.execution.border.out(book.sheetObject(sheet));
  return instance(SheetHandle, owner, 'SpreadsheetApp.getActiveRange').range({ ...area });
}
