// ITA_THAI: Thai digits for documents.

import { roundTo } from '../domain/scoring/round';
import { toThaiDigits } from '../domain/thai/digits';
import { cells as th } from '../text/th/cells';
import { type CellOut, isLeftOut, mapCells, numberOf, shownArgument, type TableOut } from './cells';
import { USAGE } from './usage';

const DEFAULT_DECIMALS = 2;
/** A score has no meaningful digits beyond. */
const MOST_DECIMALS = 6;

/** Numbers in Thai digits with 2 decimals unless told otherwise; anything else stays as it is. A range gives a range. */
export function thai(value: unknown, decimals: unknown): CellOut | TableOut {
  if (isLeftOut(value)) throw new Error(th.functions.leftOut({ usage: USAGE.ITA_THAI }));
  const places = decimalsOf(decimals);
  return mapCells(value, cell =>
    typeof cell === 'number' ? toThaiDigits(roundTo(cell, places).toFixed(places)) : (cell as CellOut),
  );
}

function decimalsOf(decimals: unknown): number {
  const places = numberOf(decimals) ?? DEFAULT_DECIMALS;
  if (Number.isInteger(places) && places <= MOST_DECIMALS) return places;
  throw new Error(th.functions.badDecimals({ shown: shownArgument(decimals) }));
}
