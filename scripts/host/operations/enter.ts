// Writing values into an area as if each was typed into its cell.
import { address } from '../address';
import type { Area, Cell, CellValue } from '../cell';
import { mismatch } from '../mismatch';
import type { Validation } from '../model/validation';
import { rowsFor } from '../rows';
import { RefusedWrite } from '../service';
import type { Sheet } from '../sheet';
import { typed } from '../typing';
import type { Modes } from '../world';

/** The rows must have the shape of the area. Nothing is written when one value is refused. */
export function enterRows(sheet: Sheet, area: Area, rows: unknown, call: string, modes: Modes): void {
  rowsFor<unknown>(rows, area, call);
  enter(sheet, area, rows as unknown[][], call, modes);
}

/** One value for all cells of the area, or one each. */
export function enter(
  sheet: Sheet,
  area: Area,
  rows: readonly (readonly unknown[])[],
  call: string,
  modes: Modes,
): void {
  const one = rows.length === 1 && rows[0]?.length === 1;
  const cells = sheet.map(area, (row, column) => {
    const value = one ? rows[0]?.[0] : rows[row - area.row]?.[column - area.column];
    const cell = typed(cellValue(value, call), sheet.peek(row, column), modes);
    if (!allows(cell.validation, cell))
      throw new RefusedWrite(
        `The data you entered in cell ${address(row, column)} violates the data validation rules set on this cell.`,
      );
    return cell;
  });
  sheet.update(area, (_, row, column) => tidy(cells[row - area.row]?.[column - area.column]));
}

function cellValue(value: unknown, call: string): CellValue {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (value instanceof Date) return value;
  throw mismatch(call, value);
}

/** Empty cells and formulas are always allowed. */
function allows(validation: Validation | undefined, { value, formula }: Cell): boolean {
  if (!validation || validation.allowInvalid || value === '' || formula) return true;
  const { rule } = validation;
  if (rule.kind === 'list') return rule.values.includes(String(value));
  return typeof value === 'number' && value >= rule.low && value <= rule.high;
}

/** A cell that holds nothing at all is none. */
function tidy(cell: Cell | undefined): Cell | undefined {
  return cell && (cell.value !== '' || Object.keys(cell).length > 1) ? cell : undefined;
}
