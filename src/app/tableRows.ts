// The rows of a tab that people fill in, as they stand, for whoever only reads it.
import { rowsIn, standingTable } from '../domain/editableTable/standing';
import type { RowCells } from '../domain/editableTable/table';
import type { Workbook } from './ports';
import type { OwnTab } from './record';
import type { EditableTab, IdentityFacts } from './tabs/definition';

/** Nothing where the tab is gone or has become the officer's. */
export function tableRows<Id extends string>(
  workbook: Pick<Workbook, 'readValues'>,
  tab: OwnTab | undefined,
  { columns, header, identity }: EditableTab<Id>,
  facts: IdentityFacts,
): readonly RowCells<Id>[] | undefined {
  const values = tab && workbook.readValues(tab.id);
  const standing = values && standingTable(columns, header, values, identity(facts));
  return standing && rowsIn(standing);
}
