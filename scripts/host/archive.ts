// Writes a whole workbook down as plain values that JSON can hold, with what no .xlsx has a place for: metadata,
// properties beside the file, ids and the number of the next one.
import type { Archived, ArchivedCell, ArchivedSheet, ArchivedValue, Look } from './archived';
import type { Cell, CellValue } from './cell';
import type { Line } from './cellGrid';
import { HostError } from './errors';
import type { Sheet } from './sheet';
import type { Workbook } from './workbook';
import { modesIn } from './world';

/** Refuses what JSON would lose, such as pictures. Who holds the lock is no part of a file. */
export function archive(workbook: Workbook): Archived {
  const [looks, lines] = [new Once<Look>(), new Once<readonly ArchivedCell[]>()];
  const { name, active, defaultFont, properties, given } = workbook;
  const sheets = workbook.sheets.map(sheet => archiveSheet(sheet, { looks, lines }));
  const { document, user, script } = properties;
  return plainly({
    name,
    active,
    ...modesIn(workbook),
    defaultFont: defaultFont ?? null,
    namedRanges: workbook.namedRanges,
    metadata: workbook.metadata,
    properties: {
      document: Object.fromEntries(document),
      user: Object.fromEntries(user),
      script: Object.fromEntries(script),
    },
    given,
    looks: looks.all,
    lines: lines.all,
    sheets,
  });
}

interface Tables {
  readonly looks: Once<Look>;
  readonly lines: Once<readonly ArchivedCell[]>;
}

function archiveSheet(sheet: Sheet, tables: Tables): ArchivedSheet {
  const { id, name, merges, conditionalFormats, charts, protections, metadata, selection, kept } = sheet;
  return {
    id,
    name,
    size: [sheet.maxRows, sheet.maxColumns],
    frozen: [sheet.frozenRows, sheet.frozenColumns],
    merges,
    hiddenRows: [...sheet.hiddenRows],
    hiddenColumns: [...sheet.hiddenColumns],
    columnWidths: [...sheet.columnWidths],
    rowHeights: [...sheet.rowHeights],
    conditionalFormats,
    charts,
    protections,
    metadata,
    selection,
    tabColor: sheet.tabColor ?? null,
    hiddenGridlines: sheet.hiddenGridlines,
    kept,
    rows: rowsOf(sheet, tables),
  };
}

function rowsOf({ grid }: Sheet, { looks, lines }: Tables): [number, number][] {
  const rows: [number, number][] = [];
  for (let row = 1; row <= grid.height; row++) {
    const line = grid.line(row);
    const place = line ? lines.placeOf(cellsOf(line, looks)) : -1;
    const last = rows.at(-1);
    if (last?.[0] === place) last[1]++;
    else rows.push([place, 1]);
  }
  return rows;
}

/** A list with gaps has them filled: `map` would leave them. */
const cellsOf = ({ cells }: Line, looks: Once<Look>): ArchivedCell[] =>
  Array.from(cells, cell => (cell ? cellOf(cell, looks) : null));

function cellOf(
  { value, numberFormat, validation, style, ...rest }: Readonly<Cell>,
  looks: Once<Look>,
): ArchivedCell {
  const look = looks.placeOf({
    ...(numberFormat !== undefined && { numberFormat }),
    ...(validation && { validation }),
    ...(style && { style }),
  });
  return Object.keys(rest).length > 0 ? [look, plainValue(value), rest] : [look, plainValue(value)];
}

const plainValue = (value: CellValue): ArchivedValue =>
  value instanceof Date ? { date: value.toISOString() } : value;

/** Values in the order of their first use, each once. */
class Once<T> {
  readonly all: T[] = [];
  readonly #places = new Map<string, number>();

  placeOf(value: T): number {
    const text = JSON.stringify(value);
    const known = this.#places.get(text);
    if (known !== undefined) return known;
    this.#places.set(text, this.all.length);
    return this.all.push(value) - 1;
  }
}

/** The same in values of its own. */
function plainly<T>(value: T): T {
  return JSON.parse(
    JSON.stringify(value, (key, part: unknown) => {
      const isRecord = typeof part !== 'object' || part === null || Array.isArray(part);
      if (!isRecord && Object.prototype.toString.call(part) !== '[object Object]')
        throw new HostError(`the local host cannot write ${key} down as JSON`);
      return part;
    }),
  ) as T;
}
