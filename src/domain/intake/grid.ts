// The rectangle of cells that is read, each cell with its place in the sheet, so that it may be turned or split
// before it is read and a finding still names the right cell.
import { Cell } from './gridCell';
import type { Vocabulary } from './vocabulary';

export interface Grid {
  /** Raw values as Apps Script gives them; rows may differ in length. */
  readonly values: readonly (readonly unknown[])[];
  /** Number formats, where the caller can see them. */
  readonly formats?: readonly (readonly string[])[];
  /** 0-based rows that are hidden, or that a filter covers and may hide. They count. */
  readonly hiddenRows?: ReadonlySet<number>;
}

export type Row = readonly Cell[];

/** Reads every cell, and takes apart rows that were pasted into one cell as Markdown or tab-separated lines. */
export function readGrid(grid: Grid, vocabulary: Vocabulary): readonly Row[] {
  return grid.values.flatMap((values, row) => {
    const pasted = onlyPastedText(values);
    if (pasted) {
      return splitLines(pasted.text).map(line =>
        line.map(part => new Cell(part, '', row, pasted.column, vocabulary)),
      );
    }
    return [
      values.map(
        (value, column) => new Cell(value, grid.formats?.[row]?.[column] ?? '', row, column, vocabulary),
      ),
    ];
  });
}

function onlyPastedText(values: readonly unknown[]): { text: string; column: number } | undefined {
  const isFilled = (value: unknown): boolean => value !== '' && value !== null && value !== undefined;
  const column = values.findIndex(isFilled);
  const text = values[column];
  if (typeof text !== 'string' || values.slice(column + 1).some(isFilled)) return undefined;
  return text.includes('\t') || isMarkdown(text) ? { text, column } : undefined;
}

/** Two bars, or one with room around it: "|7" is a code. */
const isMarkdown = (text: string): boolean =>
  (text.match(/\|/g) ?? []).length >= 2 || /\S\s+\|\s+\S/.test(text);

/** A rule of a Markdown table (|---|:--:|) is no row of values. */
function splitLines(text: string): readonly (readonly string[])[] {
  return text.split(/\r?\n/).map(line => (/^[\s|:-]*$/.test(line) ? [] : splitLine(line)));
}

function splitLine(line: string): readonly string[] {
  if (line.includes('\t')) return line.split('\t');
  return line
    .trim()
    .replace(/^\||\|$/g, '')
    .split('|');
}

/** The table turned: one item a column becomes one item a row. */
export function transpose(rows: readonly Row[], vocabulary: Vocabulary): readonly Row[] {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return Array.from({ length: width }, (_, column) =>
    rows.map(
      // A cell that a short row lacks is blank, and has the nearest place that the row does have.
      (row, index) =>
        row[column] ?? new Cell('', '', row[0]?.row ?? index, row[row.length - 1]?.column ?? 0, vocabulary),
    ),
  );
}
