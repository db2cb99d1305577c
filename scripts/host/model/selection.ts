// What is selected in a tab: the active range and, inside it, the cell that typing goes to. Each tab has its own.
import { type Area, covers } from '../cell';

export interface Selection {
  readonly area: Area;
  /** The current cell. */
  readonly row: number;
  readonly column: number;
}

export const AT_A1: Selection = { area: { row: 1, column: 1, rows: 1, columns: 1 }, row: 1, column: 1 };

/** Rows and columns that are gone are no longer selected. */
export function selectionOf(sheet: {
  readonly selection: Selection;
  readonly maxRows: number;
  readonly maxColumns: number;
}): Selection {
  const inside = { row: 1, column: 1, rows: sheet.maxRows, columns: sheet.maxColumns };
  return covers(inside, sheet.selection.area) ? sheet.selection : AT_A1;
}
