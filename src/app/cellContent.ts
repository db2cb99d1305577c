// What a cell of an officer's tab holds, as it can be kept and compared.
import { readCell, shownText } from '../domain/intake/cell';
import type { CellContent, Place, TabCells } from './ports';

export function contentAt({ values, formulas }: TabCells, { row, column }: Place): CellContent {
  const formula = formulas[row]?.[column];
  if (formula) return { formula };
  const value = values[row]?.[column];
  if (typeof value === 'number' || typeof value === 'boolean') return { value };
  return isMoment(value) ? { date: value.getTime() } : { value: String(value ?? '') };
}

export const sameContent = (a: CellContent, b: CellContent): boolean =>
  JSON.stringify(a) === JSON.stringify(b);

/** Whether the cell holds this value, as a person sees it, and no formula that happens to give it. */
export function holdsValue(cells: TabCells, place: Place, value: string | number): boolean {
  const now = cells.values[place.row]?.[place.column];
  const hasFormula = (cells.formulas[place.row]?.[place.column] ?? '') !== '';
  return !hasFormula && shownText(readCell(now)) === shownText(readCell(value));
}

/** Tells a date by its class name: one of another realm is not an instance of this realm's class. */
const isMoment = (value: unknown): value is { getTime(): number } =>
  Object.prototype.toString.call(value) === '[object Date]';
