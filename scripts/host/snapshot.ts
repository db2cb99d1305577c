// Everything that can be seen in a workbook, and its metadata, as plain values to compare and to print. Which tab is
// open, what is selected and the ids of charts and metadata are left out: they differ between ways to the same state.
import { createHash } from 'node:crypto';
import { columnName } from './address';
import type { Cell } from './cell';
import type { Line } from './cellGrid';
import type { Sheet } from './sheet';
import type { Workbook } from './workbook';

/** Plain values that JSON can hold. */
export type Plain = string | number | boolean | null | readonly Plain[] | { readonly [key: string]: Plain };
export type Snapshot = { readonly [key: string]: Plain };

export function snapshot(workbook: Workbook): Snapshot {
  return { ...besideSheets(workbook), sheets: workbook.sheets.map(snapshotSheet) };
}

export function snapshotSheet(sheet: Sheet): Snapshot {
  return { ...besideCells(sheet), rows: rowsOf(sheet) };
}

/** The same for comparing only: equal when the snapshots are, and much cheaper the second time. */
export function fingerprint(of: Workbook | Sheet): string {
  if (!('sheets' in of)) return sheetFingerprint(of);
  return [JSON.stringify(besideSheets(of)), ...of.sheets.map(sheetFingerprint)].join('\n');
}

function sheetFingerprint(sheet: Sheet): string {
  const parts = [JSON.stringify(besideCells(sheet))];
  let before: Line | undefined;
  for (let row = 1; row <= sheet.grid.height + 1; row++) {
    const line = sheet.grid.line(row);
    // Many rows are one line: only where another one begins is told.
    if (line && line === before) continue;
    const print = line ? linePrint(line) : '';
    if (print !== (before ? linePrint(before) : '')) parts.push(`${row}:${print}`);
    before = line;
  }
  return parts.join('\n');
}

function besideSheets(workbook: Workbook): Snapshot {
  return {
    name: workbook.name,
    timeZone: workbook.timeZone,
    locale: workbook.locale,
    namedRanges: plain(workbook.namedRanges),
    metadata: metadataOf(workbook),
  };
}

function besideCells(sheet: Sheet): Snapshot {
  return {
    id: sheet.id,
    name: sheet.name,
    size: [sheet.maxRows, sheet.maxColumns],
    frozen: [sheet.frozenRows, sheet.frozenColumns],
    merges: plain([...sheet.merges].sort((a, b) => a.row - b.row || a.column - b.column)),
    hiddenRows: [...sheet.hiddenRows].sort((a, b) => a - b),
    hiddenColumns: [...sheet.hiddenColumns].sort((a, b) => a - b),
    columnWidths: numbered(sheet.columnWidths),
    rowHeights: numbered(sheet.rowHeights),
    conditionalFormats: plain(sheet.conditionalFormats),
    charts: plain(sheet.charts.map(({ id: _, ...chart }) => chart)),
    protections: plain(sheet.protections),
    metadata: metadataOf(sheet),
    tabColor: sheet.tabColor ?? null,
    hiddenGridlines: sheet.hiddenGridlines,
  };
}

function metadataOf({ metadata }: Workbook | Sheet): Plain {
  const entries = metadata.map(({ key, value, visibility }) => [key, value, visibility]);
  return entries.sort((a, b) => (a.join() < b.join() ? -1 : 1));
}

function numbered(values: ReadonlyMap<number, number>): Plain {
  return Object.fromEntries([...values]);
}

function rowsOf(sheet: Sheet): Plain {
  const rows: Record<string, Plain> = {};
  for (let row = 1; row <= sheet.grid.height; row++) {
    const line = sheet.grid.line(row);
    const cells = line && lineCells(line);
    if (cells && Object.keys(cells).length > 0) rows[row] = cells;
  }
  return rows;
}

const cellsOf = new WeakMap<Line, Snapshot>();
const printOf = new WeakMap<Line, string>();

/** A line that is not loose never changes, so what was made of it once holds for ever. */
function lineCells(line: Line): Snapshot {
  const known = cellsOf.get(line);
  if (known) return known;
  const cells: Record<string, Plain> = {};
  line.cells.forEach((cell, index) => {
    if (cell && (cell.value !== '' || Object.keys(cell).length > 1))
      cells[columnName(index + 1)] = seen(cell);
  });
  if (!line.loose) cellsOf.set(line, cells);
  return cells;
}

/** A hash of the cells; '' for a line with nothing in it. */
function linePrint(line: Line): string {
  const known = printOf.get(line);
  if (known !== undefined) return known;
  const cells = lineCells(line);
  const filled = Object.keys(cells).length > 0;
  const print = filled ? createHash('sha1').update(JSON.stringify(cells)).digest('base64') : '';
  if (!line.loose) printOf.set(line, print);
  return print;
}

function seen(cell: Readonly<Cell>): Plain {
  const { spillOf: _, stored: __, ...visible } = cell;
  return plain(visible);
}

/** Sorted keys, dates as text, nothing undefined: equal things become equal texts. */
function plain(value: unknown): Plain {
  if (value instanceof Date) return { date: value.toISOString() };
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value as Plain;
  const entries = Object.entries(value).filter(([, part]) => part !== undefined);
  return Object.fromEntries(
    entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, part]) => [key, plain(part)]),
  );
}
