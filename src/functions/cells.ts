// How a function meets the cells of a sheet: one cell is a scalar, a range a 2-D array, an empty cell ''.
import { readCell, shownText } from '../domain/intake/cell';
import { readable } from '../domain/intake/readableNumber';
import { readScore } from '../domain/intake/score';
import { plainText } from '../domain/thai/fold';
import { cells as th } from '../text/th/cells';

export type CellOut = string | number | boolean;
export type TableOut = CellOut[][];

export const isRange = (value: unknown): value is unknown[][] => Array.isArray(value);
export const isLeftOut = (value: unknown): value is undefined | null => value === undefined || value === null;
/** A blank optional argument counts as left out. */
export const isBlank = (value: unknown): boolean =>
  isLeftOut(value) || (typeof value === 'string' && plainText(value) === '');

/** Cells of a range; a row that is no array is one cell. */
export const rowsOf = (range: readonly unknown[]): unknown[][] =>
  range.map(row => (Array.isArray(row) ? row : [row]));

export const widthOf = (range: readonly unknown[]): number =>
  rowsOf(range).reduce((widest, row) => Math.max(widest, row.length), 0);

/** An argument of one value: the cell itself, or that of a range of one; nothing where it is left out or blank. */
export function scalarOf(value: unknown): unknown {
  const cells = isRange(value) ? value.flat() : [value];
  const only = cells.length === 1 ? cells[0] : value;
  return isBlank(only) ? undefined : only;
}

/** The number of such an argument, in Thai digits too; NaN for what is none. */
export function numberOf(value: unknown): number | undefined {
  const only = scalarOf(value);
  if (only === undefined) return undefined;
  const score = readScore(readCell(only));
  return score.kind === 'points' ? score.points : Number.NaN;
}

/** How an error shows an argument. */
export const shownArgument = (value: unknown): string => shownText(readCell(scalarOf(value)));

/**
 * Applies a function to one cell or to each cell of a range. Blank stays blank. In a range a cell that fails holds its
 * own message; a single cell throws it.
 */
export function mapCells(
  value: unknown,
  of: (cell: unknown, row: number, column: number) => CellOut,
): CellOut | TableOut {
  if (!isRange(value)) return isBlank(value) ? '' : of(value, 0, 0);
  return rowsOf(value).map((row, rowIndex) =>
    row.map((cell, column) => (isBlank(cell) ? '' : orMessage(() => of(cell, rowIndex, column)))),
  );
}

/** The value, or the message of the error that it throws. */
function orMessage(of: () => CellOut): CellOut {
  try {
    return of();
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Points of one cell; `undefined` for a blank one. Throws what is wrong with it in a plain sentence. */
export function pointsOf(value: unknown): number | undefined {
  const reading = readCell(value);
  const score = readScore(reading);
  if (score.kind === 'points') return score.points;
  if (score.kind === 'blank') return undefined;
  throw new Error(
    score.kind === 'refused'
      ? th.findings[score.finding]({ shown: readable(shownText(reading)) })
      : th.functions.cellNotAssessed,
  );
}

/** A node's id as a cell: indicators are numbered, and as numbers they sort and compare as a clerk expects. */
export const idCell = (id: string): string | number => (/^\d+$/.test(id) ? Number(id) : id);
