// What one cell of a sheet holds. An empty cell has the value '' as in Apps Script; a date is a Date whose
// UTC fields are the date and time that the sheet shows, so that no time zone can move it.
import type { CellStyle } from 'hucre';
import type { Validation } from './model/validation';

export type CellValue = string | number | boolean | Date;

export interface Cell {
  value: CellValue;
  /** With the leading `=`. */
  formula?: string;
  /** A formula of a file that is computed for an area at once (`B2:B9`); `isDynamic`: for as much as it fills. */
  array?: { readonly area: string; readonly isDynamic: boolean };
  /** `#N/A`, `#ERROR!` …: the cell shows an error, and `value` is the same text. */
  error?: string;
  /** Absent for General. */
  numberFormat?: string;
  note?: string;
  /** Where a click on the text leads: an address, or `#gid=7&range=B5` in the same file. */
  link?: string;
  /** What may be typed here. */
  validation?: Validation;
  /** Everything else about its looks. Never changed in place: cells share it. */
  style?: CellStyle;
  /** Address (`B2`) of the formula whose result spilled into this cell. */
  spillOf?: string;
  /**
   * The value is the result that the file stored for the formula; the host did not evaluate it. `nothing`: it stored none,
   * as libraries write formulas that no program has computed yet.
   */
  stored?: boolean | 'nothing';
}

/** A rectangle of cells; rows and columns are counted from 1, as in Apps Script. */
export interface Area {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

export function overlaps(a: Area, b: Area): boolean {
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}

/** Whether `inner` lies wholly in `outer`. */
export function covers(outer: Area, inner: Area): boolean {
  return (
    outer.row <= inner.row &&
    outer.column <= inner.column &&
    outer.row + outer.rows >= inner.row + inner.rows &&
    outer.column + outer.columns >= inner.column + inner.columns
  );
}

/** Whether the cell shows or computes something; looks, notes and validation alone are no content. */
export function hasContent(cell: Readonly<Cell> | undefined): boolean {
  return cell !== undefined && (cell.value !== '' || cell.formula !== undefined);
}
