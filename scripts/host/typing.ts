// What writing a value into a cell makes of it, by hand or with setValues: texts are parsed as if typed.
import type { Cell, CellValue } from './cell';
import { coerce } from './coerce';
import { displayed } from './display';
import { parseFormula } from './formula';
import { underFormat } from './serial';
import { RefusedWrite } from './service';
import { hasDecimalComma, type Modes } from './world';

const LONGEST = 50_000;

/** The cell with the value in it; looks, note and validation stay, formula and link go. */
export function typed(value: CellValue, cell: Readonly<Cell> | undefined, modes: Modes): Cell {
  const { numberFormat, note, style, validation } = cell ?? {};
  const kept = { ...(note && { note }), ...(style && { style }), ...(validation && { validation }) };
  const made = typeof value === 'string' ? read(value, numberFormat, modes) : plain(value, numberFormat);
  made.value = underFormat(made.value, numberFormat, modes);
  const format = numberFormat ?? made.numberFormat;
  return { ...made, ...(format && { numberFormat: format }), ...kept };
}

function read(text: string, numberFormat: string | undefined, modes: Modes): Cell {
  const { textCells } = modes;
  if (text.length > LONGEST)
    throw new RefusedWrite(
      `Your input contains more than the maximum of ${LONGEST} characters in a single cell.`,
    );
  if (numberFormat === '@' && textCells === 'literal') return { value: text };
  if (numberFormat === '@' && !(textCells === 'formulas' && text.startsWith('=')))
    return { value: text.startsWith("'") ? text.slice(1) : text };
  const cell = coerce(text, undefined, hasDecimalComma(modes) ? ',' : '.');
  // Only calls of functions can be evaluated here: other formulas show what their writer says.
  if (cell.formula && parseFormula(cell.formula).kind === 'refused') cell.stored = true;
  return cell;
}

function plain(value: number | boolean | Date, numberFormat: string | undefined): Cell {
  if (typeof value === 'number' && !Number.isFinite(value)) return { value: '#NUM!', error: '#NUM!' };
  if (!(value instanceof Date)) return { value };
  const timed = value.getTime() % 86_400_000 !== 0;
  const dateFormat = timed ? 'd/m/yyyy, h:mm:ss' : 'd/m/yyyy';
  return numberFormat === '@'
    ? { value: displayed({ value, numberFormat: dateFormat }) }
    : { value, numberFormat: dateFormat };
}
