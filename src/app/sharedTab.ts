// Brings a tab that the officer fills in up to date: see domain/plan/merge for what is written and what is not.
import { type ColumnTable, columnsIn } from '../domain/plan/columns';
import {
  mergeTable,
  newRows,
  type RowCells,
  rowsAfter,
  type TableChange,
  type TableNeeds,
} from '../domain/plan/merge';
import { type ReplacedCell, replacedBy } from '../domain/plan/restore';
import type { Found } from './ownTabs';
import { brief } from './planHistory';
import type { Workbook } from './ports';
import type { OwnTab } from './record';
import { HEAD_ROWS, tableHead } from './tabs/sharedTable';
import type { TabLook } from './tabs/tab';
import { isEmpty } from './tabs/table';
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

/** A tab is ours as long as it has our hidden column of keys. */
export const hasKeys = <Id extends string>(columns: ColumnTable<Id>, values: Values): boolean =>
  columnsIn(columns, values[0] ?? []).some(column => column === 'key');

/** The rows of a tab as they stand. */
export function rowsIn<Id extends string>(table: ColumnTable<Id>, values: Values): readonly RowCells<Id>[] {
  const columns = columnsIn(table, values[0] ?? []);
  return values.slice(HEAD_ROWS).map(cells => column => cells[columns.indexOf(column)] ?? '');
}

export function sharedTab<Id extends string>(
  { columns: table, header }: TableKind<Id>,
  found: Found,
  needs: TableNeeds<Id>,
): SharedTab<Id> {
  const { tab, values, shown, isNew } = found;
  const isBlank = isEmpty(values);
  const columns = isBlank ? table.map(({ id }) => id) : columnsIn(table, values[0] ?? []);
  const standing = { columns, rows: values.slice(HEAD_ROWS), shown: shown.slice(HEAD_ROWS) };
  const changes: readonly TableChange[] = isBlank ? [] : mergeTable(table, standing, needs);
  const after = isBlank ? newRows(table, needs) : rowsAfter(standing.shown, changes);
  return {
    found,
    needsUpdate: !tab.dressed || tab.dirty || isBlank || changes.length > 0,
    rows: after.map(cells => column => cells[columns.indexOf(column)] ?? ''),
    replaced: replacedBy(standing, changes, brief),
    update: (workbook, look) => {
      if (isBlank) {
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
