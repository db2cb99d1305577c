// Brings a tab that the officer fills in up to date: see domain/editableTable for what is written and what is not.

import { newRows, rowsAfter } from '../domain/editableTable/merge';
import { type ReplacedCell, replacedBy } from '../domain/editableTable/restore';
import { HEAD_ROWS } from '../domain/editableTable/rows';
import {
  type ColumnTable,
  columnsIn,
  ownerOf,
  type RowCells,
  type TableNeeds,
} from '../domain/editableTable/table';
import { mergeShown } from './mergeShown';
import { type Found, isBlank } from './ownTabs';
import { brief } from './planHistory';
import type { Workbook } from './ports';
import type { OwnTab } from './record';
import { tableHead } from './tabs/sharedTable';
import type { TabLook } from './tabs/tab';
import { stylesOf } from './wholeTab';

type Values = readonly (readonly unknown[])[];

/** What kind of table it is. */
export interface TableKind<Id extends string> {
  readonly columns: ColumnTable<Id>;
  /** Words at the head, by column. */
  readonly header: Readonly<Record<Id, string>>;
}

export interface SharedTab<Id extends string> {
  readonly found: Found;
  readonly needsUpdate: boolean;
  /** The rows as they are once the tab is up to date. */
  readonly rows: readonly RowCells<Id>[];
  /** What the update replaces. */
  readonly replaced: readonly ReplacedCell[];
  update(workbook: Workbook, look: TabLook): OwnTab;
}

/** Whether a row that the table needs is missing, or has an empty cell that a proposal may fill. */
export function wantsProposals<Id extends string>(
  table: ColumnTable<Id>,
  values: Values,
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

export function sharedTab<Id extends string>(
  { columns: table, header }: TableKind<Id>,
  found: Found,
  needs: TableNeeds<Id>,
): SharedTab<Id> {
  const { tab, values, isNew } = found;
  const isNewTable = isBlank(found);
  const columns = isNewTable ? table.map(({ id }) => id) : columnsIn(table, values[0] ?? []);
  const shown = values.slice(HEAD_ROWS);
  const { standing, changes } = isNewTable
    ? { standing: { columns, rows: shown }, changes: [] }
    : mergeShown(table, { columns, shown, typed: () => found.typed().slice(HEAD_ROWS) }, needs);
  const after = isNewTable ? newRows(table, needs) : rowsAfter(shown, changes);
  return {
    found,
    needsUpdate: !tab.dressed || tab.dirty || isNewTable || changes.length > 0,
    rows: after.map(cells => column => cells[columns.indexOf(column)] ?? ''),
    replaced: replacedBy(standing, changes, brief),
    update: (workbook, look) => {
      if (isNewTable) {
        // A new table is written in one piece: it has either all its rows or none.
        const content = [...tableHead(table, header), ...newRows(table, needs)];
        workbook.writeCells(tab.id, { row: 0, column: 0 }, content, stylesOf(content, look));
      }
      for (const { row, column, values: cells } of changes)
        workbook.writeCells(tab.id, { row: row + HEAD_ROWS, column }, cells, 'number');
      if (!tab.dressed) workbook.dress(tab.id, look, isNew);
      return { ...tab, dressed: true, dirty: false };
    },
  };
}
