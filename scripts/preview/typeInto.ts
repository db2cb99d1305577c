// Typing, pasting and clearing by hand. A formula that the host cannot compute shows an error that says so: a stored value
// would look like a result.
import { parseFormula } from '../host/formula';
import type { Officer } from '../host/officer';
import type { Sheet } from '../host/sheet';
import type { AreaView } from './wire';
import { words } from './words';

type Place = Pick<AreaView, 'row' | 'column'>;

/** Rows of texts from a cell on. */
export function typeInto(
  officer: Officer,
  sheet: Sheet,
  at: Place,
  texts: readonly (readonly string[])[],
): void {
  texts.forEach((line, down) => {
    line.forEach((text, right) => {
      typeCell(officer, sheet, { row: at.row + down, column: at.column + right }, text);
    });
  });
}

export function clearAll(officer: Officer, sheet: Sheet, { row, column, rows, columns }: AreaView): void {
  for (let r = row; r < row + rows; r++)
    for (let c = column; c < column + columns; c++) officer.clear(sheet, r, c);
}

function typeCell(officer: Officer, sheet: Sheet, { row, column }: Place, text: string): void {
  officer.type(sheet, row, column, text);
  const formula = sheet.peek(row, column)?.formula;
  if (formula === undefined || parseFormula(formula).kind === 'call') return;
  sheet.update({ row, column, rows: 1, columns: 1 }, cell => ({
    ...cell,
    value: '#N/A',
    error: '#N/A',
    note: words.formulaNotComputed,
  }));
}
