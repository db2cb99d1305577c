// Formulas that cells of a file share: the first cell holds the text, the others stand as far from what they refer to as it
// does. Each gets its own text, as in Google Sheets, so that none is lost and any may be moved alone.
import type { Cell as FileCell } from 'hucre';
import { columnName, columnNumber } from '../address';
import { withParts } from './formulaParts';

/** Gives the formula of a cell (from 0), with its own text; cells are to be asked row by row. */
export function ownFormulas(): (cell: FileCell, row: number, column: number) => string | undefined {
  const first = new Map<
    number,
    { readonly formula: string; readonly row: number; readonly column: number }
  >();
  return ({ formula, formulaType, formulaSharedIndex: index }, row, column) => {
    if (formulaType !== 'shared' || index === undefined) return formula;
    if (formula) first.set(index, { formula, row, column });
    const from = first.get(index);
    return from && moved(from.formula, row - from.row, column - from.column);
  };
}

/** The same formula so many cells further down and to the right. */
export const moved = (formula: string, down: number, right: number): string =>
  down === 0 && right === 0
    ? formula
    : withParts(formula, ({ kind, text }) =>
        kind === 'cell' || kind === 'lines' ? movedReference(text, down, right) : text,
      );

const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;

/** A place that is marked with `$` stays; one beyond the edge comes back at the other, as in Excel. */
const movedReference = (text: string, down: number, right: number): string =>
  isBeyond(text)
    ? text
    : text.replace(/(\$?)([A-Z]+|\d+)/gi, (place, fixed: string, name: string) => {
        if (fixed) return place;
        return /\d/.test(name)
          ? String(around(Number(name) + down, MOST_ROWS))
          : columnName(around(columnNumber(name) + right, MOST_COLUMNS));
      });

/** `XFE1` is no cell, but may be the name of one. */
const isBeyond = (text: string): boolean =>
  (text.match(/[A-Z]+|\d+/gi) ?? []).some(name =>
    /\d/.test(name) ? Number(name) > MOST_ROWS : columnNumber(name) > MOST_COLUMNS,
  );

const around = (place: number, most: number): number => ((((place - 1) % most) + most) % most) + 1;
