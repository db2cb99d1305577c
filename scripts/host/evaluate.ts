// Evaluates one cell that holds a custom function: an execution of its own, as in Google Sheets.
import { address } from './address';
import { type Place, placeOf, received, UnresolvedReference } from './arguments';
import type { Area } from './cell';
import type { Code } from './code';
import { HostError } from './errors';
import { type Argument, parseFormula } from './formula';
import { Realm, ScriptError } from './realm';
import { resultGrid } from './result';
import type { Sheet } from './sheet';
import { type CellError, showError, spill, withdraw } from './spill';
import type { Workbook } from './workbook';

/** A cell whose formula is one call. */
export interface CallCell {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  readonly name: string;
  readonly args: readonly Argument[];
}

/** Reads the formula of a cell. Fails with a HostError if it is anything but one call of a function. */
export function callCell(sheet: Sheet, row: number, column: number): CallCell {
  const where = `${sheet.name}!${address(row, column)}`;
  const formula = sheet.cell(row, column)?.formula;
  if (!formula) throw new HostError(`${where} holds no formula`);
  const parsed = parseFormula(formula);
  if (parsed.kind === 'refused') throw new HostError(`${where}: ${parsed.reason}`);
  return { sheet, row, column, name: parsed.name, args: parsed.args };
}

/** The places that a call reads; references that lead nowhere are left out. */
export function inputsOf(call: CallCell, workbook: Workbook): Place[] {
  return call.args.flatMap(argument => {
    if (argument.kind !== 'range') return [];
    try {
      return [placeOf(argument.range, call.sheet, workbook)];
    } catch (error) {
      if (error instanceof UnresolvedReference) return [];
      throw error;
    }
  });
}

export interface EvaluateOptions {
  /** In milliseconds; Sheets stops a custom function after 30 seconds. */
  readonly timeLimit?: number;
}

/** Evaluates the call afresh, shows its result or error in the sheet, and gives the cells that it fills. */
export function evaluateCell(
  call: CallCell,
  workbook: Workbook,
  code: Code,
  options: EvaluateOptions = {},
): Area {
  const { sheet, row, column } = call;
  const alone: Area = { row, column, rows: 1, columns: 1 };
  withdraw(sheet, row, column);
  const own = inputsOf(call, workbook).flatMap(place => (place.sheet === sheet ? [place.area] : []));
  const outcome = run(call, workbook, code, options);
  const cell = sheet.cell(row, column);
  if (cell) delete cell.stored;
  if ('error' in outcome) {
    showError(sheet, row, column, outcome);
    return alone;
  }
  const grid = resultGrid(outcome.result, `${sheet.name}!${address(row, column)}`);
  const placed = spill(sheet, row, column, grid, own);
  return 'area' in placed ? placed.area : alone;
}

function run(
  call: CallCell,
  workbook: Workbook,
  code: Code,
  options: EvaluateOptions,
): { readonly result: unknown } | CellError {
  try {
    const args = call.args.map(argument => received(argument, call.sheet, workbook));
    const realm = new Realm(code, { authMode: 'CUSTOM_FUNCTION', ...options });
    // Formulas do not care about upper and lower case.
    const name = realm.functionNames().find(own => own.toUpperCase() === call.name.toUpperCase());
    if (!name) return { error: '#NAME?', note: `Unknown function: '${call.name}'.` };
    return { result: realm.call(name, args) };
  } catch (error) {
    if (error instanceof UnresolvedReference) return { error: '#REF!', note: error.message };
    if (error instanceof ScriptError) return { error: '#ERROR!', note: error.message };
    throw error;
  }
}
