// Merges what a table needs by what its cells show. Which of them hold formulas costs a call more, so it is asked only where
// a formula that shows nothing might be written over.

import { mergeTable } from '../domain/editableTable/merge';
import {
  type ColumnTable,
  ownerOf,
  type TableChange,
  type TableNeeds,
  type TableSheet,
} from '../domain/editableTable/table';

type Rows = TableSheet<string>['rows'];

/** The rows below the header. */
export interface Standing<Id extends string> {
  readonly columns: TableSheet<Id>['columns'];
  readonly shown: Rows;
  /** A formula stands as such. */
  readonly typed: () => Rows;
}

export interface Merged<Id extends string> {
  /** By which the changes were found. */
  readonly standing: TableSheet<Id>;
  readonly changes: readonly TableChange[];
}

export function mergeShown<Id extends string>(
  table: ColumnTable<Id>,
  { columns, shown, typed }: Standing<Id>,
  needs: TableNeeds<Id>,
): Merged<Id> {
  const standing = { columns, rows: shown, shown };
  const changes = mergeTable(table, standing, needs);
  if (!changes.some(change => mayHideFormula(table, standing, change))) return { standing, changes };
  const told = { columns, rows: typed(), shown };
  return { standing: told, changes: mergeTable(table, told, needs) };
}

/** Our own cells in a row of ours are kept right whatever they hold. */
function mayHideFormula<Id extends string>(
  table: ColumnTable<Id>,
  { columns, rows }: TableSheet<Id>,
  { row, column, values }: TableChange,
): boolean {
  const keyColumn = (columns as readonly (string | undefined)[]).indexOf('key');
  return values.some((cells, down) => {
    const standing = rows[row + down];
    if (!standing) return false;
    const isOurRow = (standing[keyColumn] ?? '') !== '';
    return cells.some((_, right) => {
      const isOurs = isOurRow && ownerOf(table, columns[column + right]) === 'ours';
      return !isOurs && (standing[column + right] ?? '') === '';
    });
  });
}
