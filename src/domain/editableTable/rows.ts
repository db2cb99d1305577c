// A table that people fill in, as a tab holds it: a hidden row of column ids, the header, then the rows, each with a hidden
// key. Both rows of the head are frozen, so sorting leaves them where they are.
import { type ColumnTable, columnsIn, type RowCells } from './table';

type Values = readonly (readonly unknown[])[];

export const HEAD_ROWS = 2;

/** A table is ours as long as it has our hidden column of keys. */
export const hasKeys = <Id extends string>(columns: ColumnTable<Id>, values: Values): boolean =>
  columnsIn(columns, values[0] ?? []).some(column => column === 'key');

/** The rows of a table as they stand. */
export function rowsIn<Id extends string>(table: ColumnTable<Id>, values: Values): readonly RowCells<Id>[] {
  const columns = columnsIn(table, values[0] ?? []);
  return values.slice(HEAD_ROWS).map(cells => column => cells[columns.indexOf(column)] ?? '');
}
