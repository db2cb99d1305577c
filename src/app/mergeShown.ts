// Merges what a table needs by what its cells show. Which of them hold formulas costs a call more, so it is asked only where
// a cell that may hold one is written over.

import { mergeTable } from '../domain/editableTable/merge';
import {
  type ColumnTable,
  ownerOf,
  type TableChange,
  type TableNeeds,
  type TableSheet,
} from '../domain/editableTable/table';

type Rows = TableSheet<string>['rows'];

export interface Merged<Id extends string> {
  /** By which the changes were found. */
  readonly standing: TableSheet<Id>;
  readonly changes: readonly TableChange[];
}

/** @param typed the same rows with a formula as such */
export function mergeShown<Id extends string>(
  table: ColumnTable<Id>,
  sheet: TableSheet<Id>,
  typed: () => Rows,
  needs: TableNeeds<Id>,
): Merged<Id> {
  const standing = { ...sheet, shown: sheet.rows };
  const changes = mergeTable(table, standing, needs);
  if (!changes.some(change => mayHideFormula(table, standing, change))) return { standing, changes };
  const told = { ...standing, rows: typed() };
  return { standing: told, changes: mergeTable(table, told, needs) };
}

/** What stands in a cell that is written over is kept as it was typed; a blank one may hold a formula too. */
function mayHideFormula<Id extends string>(
  table: ColumnTable<Id>,
  { columns, rows, keys }: TableSheet<Id>,
  { row, column, values }: TableChange,
): boolean {
  return values.some((cells, down) => {
    const standing = rows[row + down];
    if (!standing) return false;
    return cells.some((value, right) => {
      const before = standing[column + right] ?? '';
      const isOurs = keys[row + down] !== '' && ownerOf(table, columns[column + right]) === 'ours';
      return isOurs ? before !== '' && before !== value : before === '';
    });
  });
}
