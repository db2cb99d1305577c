// ITA_THAI: Thai digits for documents.

import { roundTo } from '../domain/scoring/round';
import { toThaiDigits } from '../domain/thai/digits';
import { cells as th } from '../text/th/cells';
import { type CellOut, isLeftOut, mapCells, numberOf, shownArgument, type TableOut } from './cells';
import { USAGE } from './usage';

const DEFAULT_DECIMALS = 2;
/** A score has no meaningful digits beyond. */
const MOST_DECIMALS = 6;
/** A cell holds no more digits of a number. */
const MOST_DIGITS = 15;

/**
 * Numbers in Thai digits with 2 decimals unless told otherwise; anything else stays as it is. A range gives a range.
 *
 * @throws for a number of which more than 15 digits would be written: those behind are not what was meant
 */
export function thai(value: unknown, decimals: unknown): CellOut | TableOut {
  if (isLeftOut(value)) throw new Error(th.functions.leftOut({ usage: USAGE.ITA_THAI }));
  const places = decimalsOf(decimals);
  return mapCells(value, cell =>
    typeof cell === 'number' ? toThaiDigits(written(cell, places)) : (cell as CellOut),
  );
}

function written(number: number, places: number): string {
  const text = (Number.isInteger(number) ? number : roundTo(number, places)).toFixed(places);
  const digits = text.replace(/\.(\d*?)0*$/, '$1').replace(/^-?0*/, '');
  // Numbers that are greater still are written with an exponent.
  if (digits.length > MOST_DIGITS || !(Math.abs(number) < 1e15))
    throw new Error(th.functions.tooManyDigits({ shown: String(number) }));
  return text;
}

function decimalsOf(decimals: unknown): number {
  const places = numberOf(decimals) ?? DEFAULT_DECIMALS;
  if (Number.isInteger(places) && places <= MOST_DECIMALS) return places;
  throw new Error(th.functions.badDecimals({ shown: shownArgument(decimals) }));
}
