// Range: number formats, colours, fonts, alignment, wrapping and borders.
import type { CellStyle } from 'hucre';
import { borderChange } from '../borders';
import type { Cell } from '../cell';
import { integer, truth } from '../check';
import { colour, fileColour } from '../colour';
import { enumName } from '../enums';
import { HostError } from '../errors';
import type { RangeHandle } from '../handles';
import { restyle } from '../looks';
import { mismatch } from '../mismatch';
import { rowsFor } from '../rows';
import { recast } from '../serial';
import { type Members, ServiceError } from '../service';
import type { Modes } from '../world';
import { each, modesFor } from './rangeValues';

type RangeObject = GoogleAppsScript.Spreadsheet.Range;
type Restyle = (cell: Readonly<Cell> | undefined) => Readonly<Cell> | undefined;
const CALL = 'SpreadsheetApp.Range.';

export const RANGE_LOOKS: Members<RangeObject, RangeHandle> = {
  reads: {
    getNumberFormats: on => each(on, cell => cell?.numberFormat ?? automaticOf(cell, modesFor(on))),
    getBackgrounds: on => each(on, cell => backgroundOf(cell?.style)),
  },
  writes: {
    setNumberFormat: (on, format: unknown) => all(on, numberFormat(format, 'setNumberFormat', modesFor(on))),
    setNumberFormats: (on, formats: unknown) =>
      single(on, formats, 'setNumberFormats', (format, method) => numberFormat(format, method, modesFor(on))),
    setBackground: (on, value: unknown) => all(on, background(value)),
    setBackgrounds: (on, values: unknown) => single(on, values, 'setBackgrounds', background),
    setFontColor: (on, value: unknown) => all(on, fontColour(value)),
    setFontColors: (on, values: unknown) => single(on, values, 'setFontColors', fontColour),
    setFontWeight: (on, value: unknown) => all(on, fontWeight(value, 'setFontWeight')),
    setFontWeights: (on, values: unknown) => single(on, values, 'setFontWeights', fontWeight),
    setFontStyle: (on, value: unknown) => all(on, fontStyle(value, 'setFontStyle')),
    setFontSize: (on, value: unknown) => all(on, fontSize(value, 'setFontSize')),
    setFontSizes: (on, values: unknown) => single(on, values, 'setFontSizes', fontSize),
    setFontFamily: (on, value: unknown) => all(on, fontFamily(value, 'setFontFamily')),
    setHorizontalAlignment: (on, value: unknown) => all(on, horizontal(value)),
    setHorizontalAlignments: (on, values: unknown) =>
      single(on, values, 'setHorizontalAlignments', horizontal),
    setVerticalAlignment: (on, value: unknown) => all(on, vertical(value)),
    setWrap: (on, value: unknown) => all(on, wrap(value, 'setWrap')),
    setWraps: (on, values: unknown) => single(on, values, 'setWraps', wrap),
    setWrapStrategy: (on, value: unknown) =>
      all(on, wrap(enumName('WrapStrategy', value, `${CALL}setWrapStrategy`) === 'WRAP', 'setWrapStrategy')),
    setBorder(on, ...args: unknown[]) {
      on.sheet.update(on.area, borderChange(on.area, args));
      return on.self;
    },
  },
};

function all(on: RangeHandle, change: Restyle): RangeObject {
  on.sheet.edit(on.area, change);
  return on.self;
}

/** One value for each cell; equal values share one change, so that equal cells share one look. */
function single(
  on: RangeHandle,
  values: unknown,
  method: string,
  changeFor: (value: unknown, method: string) => Restyle,
): RangeObject {
  const at = rowsFor<unknown>(values, on.area, CALL + method);
  const changes = new Map<unknown, Restyle>();
  for (const row of values as unknown[][])
    for (const value of row) if (!changes.has(value)) changes.set(value, changeFor(value, method));
  const rows = (values as unknown[][]).map(row => row.join('\n'));
  on.sheet.edit(
    on.area,
    (cell, row, column) => changes.get(at(row, column))?.(cell),
    row => rows[row - on.area.row],
  );
  return on.self;
}

/** What the format of a cell is called that has none of its own. */
const automaticOf = (cell: Readonly<Cell> | undefined, { automaticFormat }: Modes): string =>
  typeof cell?.value === 'number' ? automaticFormat : 'General';

function numberFormat(value: unknown, method: string, modes: Modes): Restyle {
  if (typeof value !== 'string') throw mismatch(CALL + method, value);
  return cell => {
    const { numberFormat: _, ...rest } = cell ?? { value: '' };
    if (value !== '' && value !== 'General') return recast({ ...rest, numberFormat: value }, modes);
    return cell && rest;
  };
}

function background(value: unknown): Restyle {
  const rgb = colour(value);
  return rgb === undefined
    ? restyle('fill', { type: undefined, pattern: undefined, fgColor: undefined } as never)
    : restyle('fill', { type: 'pattern', pattern: 'solid', fgColor: fileColour(rgb) } as never);
}

function fontColour(value: unknown): Restyle {
  const rgb = colour(value);
  return restyle('font', { color: rgb === undefined ? undefined : fileColour(rgb) });
}

function fontWeight(value: unknown, method: string): Restyle {
  if (value !== 'bold' && value !== 'normal' && value !== null) throw mismatch(CALL + method, value);
  return restyle('font', { bold: value === 'bold' || undefined });
}

function fontStyle(value: unknown, method: string): Restyle {
  if (value !== 'italic' && value !== 'normal' && value !== null) throw mismatch(CALL + method, value);
  return restyle('font', { italic: value === 'italic' || undefined });
}

function fontSize(value: unknown, method: string): Restyle {
  return restyle('font', { size: integer(value, CALL + method) });
}

function fontFamily(value: unknown, method: string): Restyle {
  if (value !== null && typeof value !== 'string') throw mismatch(CALL + method, value);
  return restyle('font', { name: value ?? undefined });
}

function horizontal(value: unknown): Restyle {
  if (value === null || value === 'normal') return restyle('alignment', { horizontal: undefined });
  if (value !== 'left' && value !== 'center' && value !== 'right')
    throw new ServiceError(`Invalid argument: ${String(value)}`);
  return restyle('alignment', { horizontal: value });
}

function vertical(value: unknown): Restyle {
  if (value === null) return restyle('alignment', { vertical: undefined });
  if (value !== 'top' && value !== 'middle' && value !== 'bottom')
    throw new ServiceError(`Invalid argument: ${String(value)}`);
  return restyle('alignment', { vertical: value === 'middle' ? 'center' : value });
}

function wrap(value: unknown, method: string): Restyle {
  return restyle('alignment', { wrapText: truth(value, CALL + method) || undefined });
}

/** White where nothing was set, as in Apps Script. */
function backgroundOf(style: CellStyle | undefined): string {
  const fill = style?.fill;
  if (!fill || (fill.type === 'pattern' && fill.pattern === 'none')) return '#ffffff';
  const rgb = fill.type === 'pattern' ? fill.fgColor?.rgb : undefined;
  if (!rgb) throw new HostError('the colour of a theme or gradient is not implemented by the local host');
  return `#${rgb.slice(-6).toLowerCase()}`;
}
