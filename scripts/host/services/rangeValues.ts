// Range: values, formulas and what is shown.
import type { Cell } from '../cell';
import type { Change } from '../cellGrid';
import { displayed } from '../display';
import type { RangeHandle } from '../handles';
import { mismatch } from '../mismatch';
import { enter, enterRows } from '../operations/enter';
import { rowsFor } from '../rows';
import { withCommas } from '../separators';
import type { Members } from '../service';
import { typed } from '../typing';
import type { Modes } from '../world';

type RangeObject = GoogleAppsScript.Spreadsheet.Range;
const CALL = 'SpreadsheetApp.Range.';

export const RANGE_VALUES: Members<RangeObject, RangeHandle> = {
  reads: {
    getValue: on => on.sheet.value(on.area.row, on.area.column),
    getValues: on => on.sheet.values(on.area),
    getDisplayValues: on => each(on, displayed),
    getFormulas: on => each(on, cell => cell?.formula ?? ''),
  },
  writes: {
    setValue(on, value: unknown) {
      enter(on.sheet, on.area, [[value]], `${CALL}setValue`, modesFor(on));
      return on.self;
    },
    setValues(on, values: unknown) {
      enterRows(on.sheet, on.area, values, `${CALL}setValues`, modesFor(on));
      return on.self;
    },
    setFormula(on, formula: unknown) {
      on.sheet.update(on.area, withFormula(formula, `${CALL}setFormula`, modesFor(on)));
      return on.self;
    },
    setFormulas(on, formulas: unknown) {
      const call = `${CALL}setFormulas`;
      const at = rowsFor<unknown>(formulas, on.area, call);
      const changes = on.sheet.map(on.area, (row, column) =>
        withFormula(at(row, column), call, modesFor(on)),
      );
      const change = rowsFor<Change>(changes, on.area, call);
      on.sheet.update(on.area, (cell, row, column) => change(row, column)(cell, row, column));
      return on.self;
    },
  },
};

export const modesFor = (on: RangeHandle): Modes => on.owner.book.workbook;

export function each<T>(on: RangeHandle, pick: (cell: Readonly<Cell> | undefined) => T): T[][] {
  const { sheet } = on;
  return sheet.map(on.area, (row, column) => pick(sheet.peek(row, column)));
}

/** '' empties the cell; the `=` may be left out. A cell of plain text is one no more afterwards, or keeps the text. */
function withFormula(formula: unknown, call: string, modes: Modes): Change {
  if (typeof formula !== 'string') throw mismatch(call, formula);
  const given = formula === '' || formula.startsWith('=') ? formula : `=${formula}`;
  const text = withCommas(given, modes);
  return cell => {
    if (text === undefined)
      return { ...typed('', cell, modes), value: '#ERROR!', error: '#ERROR!', formula: given };
    if (cell?.numberFormat !== '@') return typed(text, cell, modes);
    if (modes.textFormulas === 'texts') return { ...typed('', cell, modes), value: given };
    const { numberFormat: _, ...rest } = cell;
    return typed(text, rest, modes);
  };
}
