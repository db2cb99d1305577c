// What a custom function receives for the arguments of its formula.
import type { Area, CellValue } from './cell';
import type { Argument, RangeReference } from './formula';
import type { Sheet } from './sheet';
import type { Workbook } from './workbook';

/** The part of a tab that a reference means. */
export interface Place {
  readonly sheet: Sheet;
  readonly area: Area;
}

export class UnresolvedReference extends Error {}

/** Cuts a reference to the grid, as Sheets does with `A:C` or a reference that runs past the last row. */
export function placeOf(range: RangeReference, own: Sheet, workbook: Workbook): Place {
  const sheet = range.sheet === undefined ? own : workbook.sheet(range.sheet);
  if (!sheet) throw new UnresolvedReference(`Unresolved sheet name '${range.sheet}'.`);
  if (range.row > sheet.maxRows || range.column > sheet.maxColumns)
    throw new UnresolvedReference('Reference does not exist.');
  const lastRow = Math.min(range.lastRow ?? sheet.maxRows, sheet.maxRows);
  const lastColumn = Math.min(range.lastColumn, sheet.maxColumns);
  return {
    sheet,
    area: {
      row: range.row,
      column: range.column,
      rows: lastRow - range.row + 1,
      columns: lastColumn - range.column + 1,
    },
  };
}

/**
 * A single cell gives a scalar, a range or array literal a two-dimensional array. A blank argument is undefined
 * here; Google does not document it, so functions should treat '' and null the same.
 */
export function received(argument: Argument, own: Sheet, workbook: Workbook): unknown {
  switch (argument.kind) {
    case 'omitted':
      return undefined;
    case 'value':
      return argument.value;
    case 'array':
      return argument.values;
    case 'range': {
      const { sheet, area } = placeOf(argument.range, own, workbook);
      const values: CellValue[][] = sheet.values(area);
      return area.rows * area.columns === 1 ? values[0]?.[0] : values;
    }
  }
}
