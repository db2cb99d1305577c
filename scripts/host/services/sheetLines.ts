// Sheet: its grid — size, inserting, deleting, hiding, freezing, widths and heights.
import { integer } from '../check';
import type { SheetHandle } from '../handles';
import { deleteLines, insertLines } from '../operations/lines';
import { type Members, ServiceError } from '../service';
import type { Sheet } from '../sheet';
import { columnWidth, rowHeight } from '../units';

type SheetObject = GoogleAppsScript.Spreadsheet.Sheet;
type Axis = 'row' | 'column';
const CALL = 'SpreadsheetApp.Sheet.';

export const SHEET_LINES: Members<SheetObject, SheetHandle> = {
  reads: {
    getLastRow: on => on.sheet.lastRow,
    getLastColumn: on => on.sheet.lastColumn,
    getMaxRows: on => on.sheet.maxRows,
    getMaxColumns: on => on.sheet.maxColumns,
    getFrozenRows: on => on.sheet.frozenRows,
    isRowHiddenByUser: (on, row) => on.sheet.hiddenRows.has(row) && !filtered(on.sheet, row),
    isRowHiddenByFilter: (on, row) => filtered(on.sheet, row),
    isColumnHiddenByUser: (on, column) => on.sheet.hiddenColumns.has(column),
  },
  writes: {
    insertRowsAfter: (on, after, count) => insert(on, 'row', after + 1, count, after),
    insertRowsBefore: (on, before, count) => insert(on, 'row', before, count, before),
    insertColumnsAfter: (on, after, count) => insert(on, 'column', after + 1, count, after),
    insertColumnsBefore: (on, before, count) => insert(on, 'column', before, count, before),
    deleteRows: (on, row, count) => remove(on, 'row', row, count),
    deleteColumns: (on, column, count) => remove(on, 'column', column, count),
    hideRows(on, row, count = 1) {
      for (const line of lines(on.sheet, 'row', row, count)) on.sheet.hiddenRows.add(line);
    },
    hideColumns(on, column, count = 1) {
      for (const line of lines(on.sheet, 'column', column, count)) on.sheet.hiddenColumns.add(line);
    },
    setFrozenRows(on, rows) {
      on.sheet.frozenRows = frozen(on.sheet, 'row', rows);
    },
    setFrozenColumns(on, columns) {
      on.sheet.frozenColumns = frozen(on.sheet, 'column', columns);
    },
    setColumnWidth: (on, column, width) => setWidths(on, column, 1, width),
    setColumnWidths: (on, column, count, width) => setWidths(on, column, count, width),
    setRowHeight: (on, row, height) => setHeights(on, row, 1, height),
    setRowHeights: (on, row, count, height) => setHeights(on, row, count, height),
    setRowHeightsForced: (on, row, count, height) => setHeights(on, row, count, height),
  },
};

/** In a file, what a filter hides is hidden like any row. */
function filtered(sheet: Sheet, row: number): boolean {
  const { autoFilter } = sheet.kept;
  if (!autoFilter?.columns?.length || !sheet.hiddenRows.has(row)) return false;
  const [, first, last] = /^\$?[A-Z]+\$?(\d+):\$?[A-Z]+\$?(\d+)$/.exec(autoFilter.range) ?? [];
  return row > Number(first) && row <= Number(last);
}

function insert(on: SheetHandle, axis: Axis, at: number, howMany: number, like: number): SheetObject {
  const count = integer(howMany, `${CALL}insert`);
  lines(on.sheet, axis, integer(like, `${CALL}insert`), 1);
  if (count < 1) throw new ServiceError('The number of rows or columns to insert must be at least 1.');
  insertLines(on.book.workbook, on.sheet, { axis, at, count }, like);
  return on.self;
}

function remove({ sheet, book }: SheetHandle, axis: Axis, at: number, howMany: number): void {
  const { length } = lines(sheet, axis, at, howMany);
  const [all, kept] =
    axis === 'row' ? [sheet.maxRows, sheet.frozenRows] : [sheet.maxColumns, sheet.frozenColumns];
  if (length === all) throw new ServiceError(`You can't delete all the ${axis}s on the sheet.`);
  if (at <= kept + 1 && at + length > all)
    throw new ServiceError(`Sorry, it is not possible to delete all non-frozen ${axis}s.`);
  deleteLines(book.workbook, sheet, { axis, at, count: -length });
}

/** The lines that two arguments mean, checked to exist. */
function lines(sheet: Sheet, axis: Axis, from: unknown, howMany: unknown): number[] {
  const first = integer(from, `${CALL}${axis}s`);
  const count = integer(howMany, `${CALL}${axis}s`);
  const last = axis === 'row' ? sheet.maxRows : sheet.maxColumns;
  if (first < 1 || count < 1 || first + count - 1 > last)
    throw new ServiceError(`Those ${axis}s are out of bounds.`);
  return Array.from({ length: count }, (_, index) => first + index);
}

function frozen(sheet: Sheet, axis: Axis, given: unknown): number {
  const count = integer(given, `${CALL}setFrozen`);
  const all = axis === 'row' ? sheet.maxRows : sheet.maxColumns;
  if (count < 0 || count > all) throw new ServiceError(`Those ${axis}s are out of bounds.`);
  if (count > 0 && count === all) throw new ServiceError(`You can't freeze all visible ${axis}s.`);
  const cut = sheet.merges.some(({ row, column, rows, columns }) => {
    const [first, size] = axis === 'row' ? [row, rows] : [column, columns];
    return first <= count && first + size - 1 > count;
  });
  if (cut) throw new ServiceError(`You can't freeze ${axis}s which contain only part of a merged cell.`);
  return count;
}

function setWidths(on: SheetHandle, first: number, count: number, width: unknown): SheetObject {
  const size = columnWidth(pixels(width));
  for (const line of lines(on.sheet, 'column', first, count)) on.sheet.columnWidths.set(line, size);
  return on.self;
}

function setHeights(on: SheetHandle, first: number, count: number, height: unknown): SheetObject {
  const size = rowHeight(pixels(height));
  for (const line of lines(on.sheet, 'row', first, count)) on.sheet.rowHeights.set(line, size);
  return on.self;
}

function pixels(value: unknown): number {
  const size = integer(value, `${CALL}setSize`);
  if (size < 1) throw new ServiceError(`Invalid argument: ${size}`);
  return size;
}
