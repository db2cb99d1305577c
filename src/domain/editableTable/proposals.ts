// Whether a table has a place for proposals at all: making them may cost a call.
import { HEAD_ROWS } from './rows';
import { type ColumnTable, columnsIn, ownerOf, type TableNeeds } from './table';

/** Whether a row that the table needs is missing, or has an empty cell that a proposal may fill. */
export function wantsProposals<Id extends string>(
  table: ColumnTable<Id>,
  values: readonly (readonly unknown[])[],
  { needed }: TableNeeds<Id>,
): boolean {
  const columns = columnsIn(table, values[0] ?? []);
  const keyColumn = (columns as readonly (string | undefined)[]).indexOf('key');
  const standing = values.slice(HEAD_ROWS);
  return needed.some(({ key }) => {
    const rows = standing.filter(cells => cells[keyColumn] === key);
    const isOpen = (cells: readonly unknown[]): boolean =>
      columns.some((column, at) => ownerOf(table, column) === 'proposed' && (cells[at] ?? '') === '');
    return rows.length === 0 || rows.some(isOpen);
  });
}
