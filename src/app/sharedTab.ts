// Brings a tab that the officer fills in up to date: see domain/editableTable for what is written and what is not.

import { newRows, rowsAfter } from '../domain/editableTable/merge';
import { type ReplacedCell, replacedBy } from '../domain/editableTable/restore';
import { HEAD_ROWS } from '../domain/editableTable/rows';
import { columnsIn, type RowCells, type TableNeeds } from '../domain/editableTable/table';
import { mergeShown } from './mergeShown';
import { type Found, isBlank } from './ownTabs';
import { brief } from './planHistory';
import type { Workbook } from './ports';
import type { OwnTab } from './record';
import type { EditableTab } from './tabs/definition';
import { tableHead } from './tabs/sharedTable';
import type { TabLook } from './tabs/tab';
import { stylesOf } from './wholeTab';

export interface SharedTab<Id extends string> {
  readonly found: Found;
  readonly needsUpdate: boolean;
  /** The rows as they are once the tab is up to date. */
  readonly rows: readonly RowCells<Id>[];
  /** What the update replaces. */
  readonly replaced: readonly ReplacedCell[];
  update(workbook: Workbook, look: TabLook): OwnTab;
}

export function sharedTab<Id extends string>(
  { columns: table, header }: Pick<EditableTab<Id>, 'columns' | 'header'>,
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
