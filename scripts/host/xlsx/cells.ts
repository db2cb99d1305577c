// A cell in a file: what it needs beside its plain value.
import type { CellStyle, Cell as FileCell, FontStyle } from 'hucre';
import type { Cell } from '../cell';
import { linkStyle, linkToFile } from './links';

/** `names`: the tabs of the file by their ids; `font`: that of the whole file. Undefined for a plain cell. */
export function cellToFile(
  cell: Readonly<Cell>,
  names: ReadonlyMap<number, string>,
  font: FontStyle,
): Partial<FileCell> | undefined {
  const hyperlink = cell.link === undefined ? undefined : linkToFile(cell.link, names);
  const style = styleOf(cell, hyperlink !== undefined, font);
  const detail: Partial<FileCell> = {};
  if (Object.keys(style).length > 0) detail.style = style;
  if (hyperlink) detail.hyperlink = hyperlink;
  if (cell.note) detail.comment = { text: cell.note };
  const value = cell.value === '' ? null : cell.value;
  // Other programs do not know custom functions and would show #NAME?: of those the value is saved alone.
  if (cell.formula && cell.stored) {
    // A text of nothing is a result, and is told in a file from none.
    const result = cell.stored === 'nothing' ? null : cell.value;
    Object.assign(detail, { value, formula: cell.formula.slice(1), formulaResult: result });
  } else if (cell.error) Object.assign(detail, errorDetail(cell.error));
  else if (Object.keys(detail).length > 0) detail.value = value;
  return Object.keys(detail).length > 0 ? detail : undefined;
}

/** A font of its own is a whole font in a file: what it does not say is as everywhere. */
function styleOf(cell: Readonly<Cell>, linked: boolean, { name, size }: FontStyle): CellStyle {
  const style: CellStyle = linked ? linkStyle(cell.style) : { ...cell.style };
  if (style.font) style.font = { ...(name && { name }), ...(size && { size }), ...style.font };
  const numFmt = cell.numberFormat ?? (cell.value instanceof Date ? 'd/m/yyyy' : undefined);
  if (numFmt) style.numFmt = numFmt;
  return style;
}

/** `#ERROR!` is Google's own: a file that holds it as an error is damaged for other programs. */
function errorDetail(error: string): Partial<FileCell> {
  return error === '#ERROR!' ? { value: error } : { value: error, type: 'error' };
}
