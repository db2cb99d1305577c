// A cell in a file: what it needs beside its plain value.
import type { CellStyle, Cell as FileCell, FontStyle } from 'hucre';
import { address } from '../address';
import type { Area, Cell } from '../cell';
import { linkStyle, linkToFile } from './links';
import { type NewNames, withNewNames } from './renamed';
import { isHeldBy } from './tables';

/** What cells have to know of their file. */
interface FileOfCells {
  /** Its tabs by their ids. */
  readonly names: ReadonlyMap<number, string>;
  /** Tabs that are called otherwise in it. */
  readonly renamed: NewNames;
  /** Names of its tables. */
  readonly tables: ReadonlySet<string>;
  readonly font: FontStyle;
}

/** Undefined for a plain cell. */
export function cellToFile(
  cell: Readonly<Cell>,
  place: Pick<Area, 'row' | 'column'>,
  { names, renamed, tables, font }: FileOfCells,
): Partial<FileCell> | undefined {
  const hyperlink = cell.link === undefined ? undefined : linkToFile(cell.link, names);
  const style = styleOf(cell, hyperlink !== undefined, font);
  const detail: Partial<FileCell> = {};
  if (Object.keys(style).length > 0) detail.style = style;
  if (hyperlink) detail.hyperlink = hyperlink;
  if (cell.note) detail.comment = { text: cell.note };
  const value = cell.value === '' ? null : cell.value;
  // Other programs do not know custom functions and would show #NAME?, and a file whose formulas name what it does not hold
  // is damaged for them: of those the value is saved alone.
  if (cell.formula && cell.stored && isHeldBy(tables, cell.formula)) {
    // A text of nothing is a result, and is told in a file from none.
    const result = cell.stored === 'nothing' ? null : cell.value;
    const formula = withNewNames(cell.formula.slice(1), renamed);
    Object.assign(detail, { value, formula, formulaResult: result, ...arrayOf(cell, place) });
  } else if (cell.error) Object.assign(detail, errorDetail(cell.error));
  else if (Object.keys(detail).length > 0) detail.value = value;
  return Object.keys(detail).length > 0 ? detail : undefined;
}

/** Of a formula for many cells; one that stands elsewhere by now is one for itself. */
function arrayOf(
  { array }: Readonly<Cell>,
  { row, column }: Pick<Area, 'row' | 'column'>,
): Partial<FileCell> {
  if (!array || array.area.split(':')[0] !== address(row, column)) return {};
  return { formulaType: 'array', formulaRef: array.area, ...(array.isDynamic && { formulaDynamic: true }) };
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
