// The rectangle of cells that is read, each cell with its place in the sheet, so that it may be turned or split
// before it is read and a finding still names the right cell.
import { type Reading, readCell } from './cell';

export interface Grid {
  /** Raw values as Apps Script gives them; rows may differ in length. */
  readonly values: readonly (readonly unknown[])[];
  /** Number formats, where the caller can see them. */
  readonly formats?: readonly (readonly string[])[];
  /** 0-based rows that are hidden or filtered away. They count. */
  readonly hiddenRows?: ReadonlySet<number>;
}

export interface Cell {
  readonly reading: Reading;
  /** 0-based place in the grid as it was given. */
  readonly row: number;
  readonly column: number;
}

export type Row = readonly Cell[];

/** Reads every cell, and takes apart rows that were pasted into one cell as a Markdown or tab-separated line. */
export function readGrid(grid: Grid): readonly Row[] {
  return grid.values.map((values, row) => {
    const line = onlyPastedLine(values);
    if (line)
      return splitLine(line.text).map(part => ({ reading: readCell(part), row, column: line.column }));
    return values.map((value, column) => ({
      reading: readCell(value, grid.formats?.[row]?.[column]),
      row,
      column,
    }));
  });
}

function onlyPastedLine(values: readonly unknown[]): { text: string; column: number } | undefined {
  const isFilled = (value: unknown): boolean => value !== '' && value !== null && value !== undefined;
  const column = values.findIndex(isFilled);
  const text = values[column];
  if (typeof text !== 'string' || values.slice(column + 1).some(isFilled)) return undefined;
  return text.includes('\t') || (text.match(/\|/g) ?? []).length >= 2 ? { text, column } : undefined;
}

function splitLine(line: string): readonly string[] {
  if (line.includes('\t')) return line.split('\t');
  // A rule of a Markdown table (|---|:--:|) is no row of values.
  if (/^[\s|:-]+$/.test(line)) return [];
  return line
    .trim()
    .replace(/^\||\|$/g, '')
    .split('|');
}

/** The table turned: one item a column becomes one item a row. */
export function transpose(rows: readonly Row[]): readonly Row[] {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return Array.from({ length: width }, (_, column) =>
    rows.map(
      (row, index) => row[column] ?? { reading: { kind: 'blank' }, row: row[0]?.row ?? index, column },
    ),
  );
}
