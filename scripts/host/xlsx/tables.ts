// Tables of Excel ("Format as Table") on their way through the host, and which formulas a file can hold: one that names a
// table or a file that is not with it keeps programs from opening the file.
import type { TableDefinition } from 'hucre';
import type { Sheet } from '../sheet';
import { areasIn } from './areas';
import { type FormulaPart, formulaParts } from './formulaParts';

/** The tables of each tab (by id) that still stand as they did in the file that was read. */
export function tablesToFile(sheets: readonly Sheet[]): ReadonlyMap<number, readonly TableDefinition[]> {
  const taken = new Set<string>();
  return new Map(
    sheets.map(sheet => {
      const standing = (sheet.kept.tables ?? []).filter(table => {
        const name = nameOf(table);
        if (taken.has(name) || !stands(table, sheet)) return false;
        taken.add(name);
        return true;
      });
      return [sheet.id, standing];
    }),
  );
}

export const nameOf = ({ name, displayName }: TableDefinition): string => (displayName ?? name).toLowerCase();

/** Its columns are called as the cells of its head say, or programs find the file damaged. */
function stands({ range = '', columns }: TableDefinition, sheet: Sheet): boolean {
  const [area, ...others] = areasIn(range) ?? [];
  if (!area || others.length > 0 || area.columns !== columns.length) return false;
  return columns.every(({ name }, index) => {
    const value = sheet.value(area.row, area.column + index);
    return typeof value === 'string' && value === name;
  });
}

/** @param tables names of the tables of the file */
export const isHeldBy = (tables: ReadonlySet<string>, formula: string): boolean => {
  if (!formula.includes('[')) return true;
  const parts = formulaParts(formula);
  return parts.every((part, index) => isHeld(part, parts[index - 1], tables));
};

/** A file elsewhere is `[1]`, a table is named before its bracket; one without a name is about the table around the cell. */
function isHeld(
  { kind, text }: FormulaPart,
  before: FormulaPart | undefined,
  tables: ReadonlySet<string>,
): boolean {
  if (kind === 'tab') return !text.includes('[');
  if (kind !== 'other' || !text.startsWith('[')) return true;
  if (/^\[\d+\]$/.test(text)) return false;
  const table =
    before?.kind === 'other' && /^[\p{L}_\\]/u.test(before.text) ? before.text.toLowerCase() : undefined;
  return table === undefined ? tables.size > 0 : tables.has(table);
}
