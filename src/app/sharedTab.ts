// Brings a tab that the officer fills in up to date: see domain/editableTable for what is written and what is not.

import { HEAD_ROWS } from '../domain/editableTable/layout';
import { keysAfter, newRows, rowsAfter } from '../domain/editableTable/merge';
import { type ReplacedCell, replacedBy } from '../domain/editableTable/restore';
import { rowsIn, type StandingTable, standingTable } from '../domain/editableTable/standing';
import type {
  ColumnTable,
  RowCells,
  TableChange,
  TableNeeds,
  TableSheet,
} from '../domain/editableTable/table';
import { mergeShown } from './mergeShown';
import { rowMarks, rowsTypedOver } from './ourRows';
import { type Found, isBlank, type Values } from './ownTabs';
import { brief } from './planHistory';
import type { Workbook } from './ports';
import type { OwnTab } from './record';
import type { EditableTab } from './tabs/definition';
import { tableHead } from './tabs/sharedTable';
import type { CellStyle, TabLook } from './tabs/tab';
import { stylesOf } from './wholeTab';

/** What a tab must become, by what stands in it at one moment. */
export interface Due<Id extends string> {
  readonly needs: TableNeeds<Id>;
  /** The rows as they are once the tab is up to date. */
  readonly rows: readonly RowCells<Id>[];
  /** What each column is. */
  readonly columns: TableSheet<Id>['columns'];
  /** The row of the tab in which they begin, from 0. */
  readonly first: number;
  readonly isNew: boolean;
  readonly changes: readonly TableChange[];
  /** What the changes replace, but for our own words that change with the day. */
  readonly replaced: readonly ReplacedCell[];
  /** In so many rows somebody typed over cells that are written again. */
  readonly typedOver: number;
  /** Rows of the tab, from 0, of which it cannot be told whose they are: nothing is written. */
  readonly unclear: readonly number[];
  /** Marks of our rows as they will be. */
  readonly mark: string;
}

/** How the tab is made: what it needs depends on what stands in it. */
export type Needs<Id extends string> = (standing: StandingTable<Id> | undefined) => TableNeeds<Id>;

/** @param asShown rows of which it cannot be told whose they are, are taken for what they show */
export function dueIn<Id extends string>(
  definition: EditableTab<Id>,
  { tab, values, typed }: Pick<Found, 'tab' | keyof Values>,
  identity: Parameters<EditableTab<Id>['identity']>[0],
  needsOf: Needs<Id>,
  asShown = false,
): Due<Id> {
  const { columns: table, header } = definition;
  const isNew = isBlank({ values, typed });
  const standing = isNew ? undefined : standingTable(table, header, values, definition.identity(identity));
  const needs = needsOf(standing);
  if (!standing) {
    const rows = newRows(table, needs);
    const sheet = { columns: table.map(({ id }) => id), rows, keys: needs.needed.map(({ key }) => key) };
    return {
      needs,
      rows: rowsIn(sheet),
      columns: sheet.columns,
      first: HEAD_ROWS,
      isNew,
      changes: [],
      replaced: [],
      typedOver: 0,
      // Somebody took the head away while the run worked: the next run sees to it.
      unclear: isNew ? [] : [0],
      mark: rowMarks(definition, sheet),
    };
  }
  const { first } = standing;
  const unclear = asShown ? [] : standing.unclear;
  const merged =
    unclear.length > 0
      ? { standing, changes: [] }
      : mergeShown(table, standing, () => typed().slice(first), needs);
  const after = {
    ...standing,
    rows: rowsAfter(standing.rows, merged.changes),
    keys: merged.changes.length > 0 ? keysAfter(standing, needs) : standing.keys,
  };
  const { daily } = definition;
  const replaced = replacedBy(merged.standing, merged.changes, brief).filter(
    ({ column, before }) => column !== daily?.column || !daily.isOurs(before),
  );
  return {
    needs,
    rows: rowsIn(after),
    columns: standing.columns,
    first,
    isNew: false,
    changes: merged.changes,
    replaced,
    typedOver: rowsTypedOver(definition, standing, tab.mark, replaced),
    unclear: unclear.map(row => first + row),
    mark: unclear.length > 0 ? tab.mark : rowMarks(definition, after),
  };
}

export const needsUpdate = ({ tab }: Found, { isNew, changes, unclear }: Due<string>): boolean =>
  unclear.length === 0 && (!tab.dressed || tab.dirty || isNew || changes.length > 0);

export function writeDue<Id extends string>(
  workbook: Workbook,
  { columns: table, header }: EditableTab<Id>,
  { tab, isNew: isAdded }: Found,
  due: Due<Id>,
  look: TabLook,
): OwnTab {
  if (due.isNew) {
    // A new table is written in one piece: it has either all its rows or none.
    const content = [...tableHead(table, header), ...newRows(table, due.needs)];
    workbook.writeCells(tab.id, { row: 0, column: 0 }, content, stylesOf(content, look));
  }
  for (const { row, column, values: cells } of due.changes) {
    const styles = cells.map(line =>
      line.map((_, right) => styleOf(table, look, due.columns[column + right])),
    );
    workbook.writeCells(tab.id, { row: row + due.first, column }, cells, styles);
  }
  const dressed = tab.dressed || workbook.dress(tab.id, look, isAdded);
  return { ...tab, mark: due.mark, dressed, dirty: false };
}

/** How a column of ours looks, wherever it stands by now. */
function styleOf<Id extends string>(
  table: ColumnTable<Id>,
  { columnStyles }: TabLook,
  column: Id | undefined,
): CellStyle {
  return columnStyles?.[table.findIndex(({ id }) => id === column)] ?? 'text';
}
