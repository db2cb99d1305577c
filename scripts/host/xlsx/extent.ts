// How far the cells of a tab reach: those that hold something, and all with those that have a look alone. A border that was
// dragged to the last row makes a tab of five thousand million cells, of which a hundred are meant.
import { columnNumber } from '../address';

/** Counted from 1; 0 where there is none. */
export interface Extent {
  /** The last row and column of the cells that hold something. */
  readonly content: { readonly rows: number; readonly columns: number };
  /** Of all cells. */
  readonly all: { readonly rows: number; readonly columns: number };
}

/** A cell that says where it is, and whether something stands in it. */
const CELL =
  /<(?:\w+:)?c\s(?:[^<>"']|"[^"]*"|'[^']*')*?\br="([A-Z]{1,3})(\d{1,7})"(?:[^<>"'/]|"[^"]*"|'[^']*')*(?:\/>|>(\s*<(?:\w+:)?(?:v|f|is)\b)?)/g;

/** @param xml of a worksheet */
export function extentOf(xml: string): Extent {
  const content = { rows: 0, columns: 0 };
  const all = { rows: 0, columns: 0 };
  for (const [, letters = '', digits, inside] of xml.matchAll(CELL)) {
    const [row, column] = [Number(digits), columnNumber(letters)];
    for (const area of inside === undefined ? [all] : [all, content]) {
      area.rows = Math.max(area.rows, row);
      area.columns = Math.max(area.columns, column);
    }
  }
  return { content, all };
}
