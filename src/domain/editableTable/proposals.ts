// Whether a table has a place for proposals at all: making them may cost a call.
import { type ColumnTable, ownerOf, type TableNeeds, type TableSheet } from './table';

/** Whether a row that the table needs is missing, or has an empty cell that a proposal may fill. */
export function wantsProposals<Id extends string>(
  table: ColumnTable<Id>,
  { columns, rows, keys }: TableSheet<Id>,
  { needed }: TableNeeds<Id>,
): boolean {
  return needed.some(({ key }) => {
    const own = rows.filter((_, at) => keys[at] === key);
    const isOpen = (cells: readonly unknown[]): boolean =>
      columns.some((column, at) => ownerOf(table, column) === 'proposed' && (cells[at] ?? '') === '');
    return own.length === 0 || own.some(isOpen);
  });
}
