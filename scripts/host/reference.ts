// The rectangle that getRange means, with the documented refusals.
import { columnNumber } from './address';
import type { Area } from './cell';
import { integer } from './check';
import { checkInside } from './handles';
import { mismatch } from './mismatch';
import { ServiceError } from './service';
import type { Sheet } from './sheet';

const CALL = 'SpreadsheetApp.Sheet.getRange';
const A1 = /^\$?([A-Z]{1,3})\$?([1-9]\d*)?(?::\$?([A-Z]{1,3})\$?([1-9]\d*)?)?$/i;

/** Of `getRange('B2:C9')`, `getRange(2, 2)`, `getRange(2, 2, 8)` or `getRange(2, 2, 8, 2)`. */
export function areaOf(args: readonly unknown[], sheet: Sheet): Area {
  const [first] = args;
  if (args.length === 1 && typeof first === 'string') return areaOfText(first, sheet);
  if (args.length < 2 || args.length > 4) throw mismatch(CALL, ...args);
  if (args.some(arg => typeof arg !== 'number')) throw mismatch(CALL, ...args);
  const [row = 0, column = 0, rows = 1, columns = 1] = args.map(arg => integer(arg, CALL));
  const area = { row, column, rows, columns };
  checkArea(sheet, area);
  return area;
}

/** Open ends (`A:C`, `B2:C`) reach to the edge of the grid. */
function areaOfText(text: string, sheet: Sheet): Area {
  const match = A1.exec(text.trim());
  const [, fromColumn, fromRow, toColumn, toRow] = match ?? [];
  if (!fromColumn || (!toColumn && !fromRow)) throw new ServiceError('Range not found');
  const columns = [columnNumber(fromColumn), columnNumber(toColumn ?? fromColumn)] as const;
  const first = Number(fromRow ?? 1);
  const last = toColumn ? Number(toRow ?? sheet.maxRows) : first;
  const area = {
    row: Math.min(first, last),
    column: Math.min(...columns),
    rows: Math.abs(last - first) + 1,
    columns: Math.abs(columns[1] - columns[0]) + 1,
  };
  checkArea(sheet, area);
  return area;
}

/** For getRange and offset. */
export function checkArea(sheet: Sheet, area: Area): void {
  const { row, column, rows, columns } = area;
  if (row < 1) throw new ServiceError('The starting row of the range is too small.');
  if (column < 1) throw new ServiceError('The starting column of the range is too small.');
  if (rows < 1) throw new ServiceError('The number of rows in the range must be at least 1.');
  if (columns < 1) throw new ServiceError('The number of columns in the range must be at least 1.');
  checkInside(sheet, area);
}
