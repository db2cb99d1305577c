// How a tab that never was in a file is printed: A4, as wide as the page, on its side when it is wide.
import type { PageSetup } from 'hucre';
import type { Sheet } from '../sheet';

/** Characters that fit across an upright page and can still be read. */
const UPRIGHT = 110;
const USUAL_WIDTH = 8.43;

export function pageOf(sheet: Sheet): PageSetup {
  let width = 0;
  for (let column = 1; column <= sheet.lastColumn; column++)
    if (!sheet.hiddenColumns.has(column)) width += sheet.columnWidths.get(column) ?? USUAL_WIDTH;
  return {
    paperSize: 'a4',
    orientation: width > UPRIGHT || sheet.charts.length > 0 ? 'landscape' : 'portrait',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    ...(sheet.frozenRows > 0 && { printTitlesRow: `$1:$${sheet.frozenRows}` }),
  };
}
