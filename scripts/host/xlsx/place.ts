// Where something of a size in pixels ends, in cells: files anchor drawings to cells.
import type { Sheet } from '../sheet';

/** What programs take where a file gives no size, in pixels. */
const USUAL_WIDTH = 64;
const USUAL_HEIGHT = 20;

/** The cell in which the lower right corner lies; counted from 0 like the upper left one. */
export function cellAt(
  sheet: Sheet,
  from: { readonly row: number; readonly col: number },
  width: number,
  height: number,
): { row: number; col: number } {
  const to = { ...from };
  for (let left = width; left >= 1; left -= widthOf(sheet, to.col)) to.col++;
  for (let left = height; left >= 1; left -= heightOf(sheet, to.row)) to.row++;
  return to;
}

/** Of the column before `index`, which is counted from 0: the one just passed. */
function widthOf(sheet: Sheet, index: number): number {
  if (sheet.hiddenColumns.has(index)) return 0;
  const width = sheet.columnWidths.get(index);
  return width === undefined ? USUAL_WIDTH : width * 7 + 5;
}

function heightOf(sheet: Sheet, index: number): number {
  if (sheet.hiddenRows.has(index)) return 0;
  const height = sheet.rowHeights.get(index);
  return height === undefined ? USUAL_HEIGHT : height / 0.75;
}
