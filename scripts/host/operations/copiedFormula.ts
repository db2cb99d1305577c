// What a formula becomes where its cell is copied to: references move along, but for what a `$` holds.
import { columnName, columnNumber } from '../address';

/** Texts in quotes, which hold no references, or one reference to a cell. */
const PART =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'!|(?<![\p{L}\p{N}_.$])(\$?)([A-Z]{1,3})(\$?)([1-9]\d*)(?![\p{L}\p{N}_(])/gu;

/** `copiedFormula('=B3*$C$1', 2, 1)` is `=C5*$C$1`. */
export const copiedFormula = (formula: string, down: number, right: number): string =>
  formula.replace(PART, (text, heldColumn?: string, letters?: string, heldRow?: string, digits?: string) => {
    if (letters === undefined || digits === undefined) return text;
    const column = columnNumber(letters) + (heldColumn ? 0 : right);
    const row = Number(digits) + (heldRow ? 0 : down);
    return column < 1 || row < 1 ? '#REF!' : `${heldColumn}${columnName(column)}${heldRow}${row}`;
  });
