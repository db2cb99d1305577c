// How the cells of a tab read in a terminal.
import { points2 } from '../../../src/domain/scoring/round';
import { th } from '../../../src/text/th';
import type { CellValue } from '../../host/cell';
import type { Sheet } from '../../host/sheet';
import type { Paint } from '../paint';

/** All rows from the first cell on. */
export const rowsOf = (sheet: Sheet): CellValue[][] => sheet.values(sheet.dataArea);

/** Scores and points with two decimals; a text as it is. */
export const points = (value: CellValue = ''): string =>
  typeof value === 'number' ? points2(value) : String(value);

export const text = (value: CellValue = ''): string => String(value);

/** The colour of a row or sentence with this flag. */
export function flagged(flag: CellValue | undefined, paint: Paint): (line: string) => string {
  if (flag === th.pass.yes) return paint.good;
  return flag === th.pass.no ? paint.bad : paint.doubt;
}

/** Every row in its colour, below a pale header. */
export const coloured = (
  [header = '', ...rows]: readonly string[],
  paint: Paint,
  colour: (row: number) => (line: string) => string = () => line => line,
): string[] => [paint.dim(header), ...rows.map((line, row) => colour(row)(line))];
