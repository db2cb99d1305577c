// A table as it stands in a tab: where its head is, which rows it has, and whose each of them is.
import type { Identity } from './evidence';
import { keysOf } from './identity';
import { type Header, isHead, layoutOf } from './layout';
import type { ColumnTable, RowCells, TableSheet } from './table';

type Values = readonly (readonly unknown[])[];

export interface StandingTable<Id extends string> extends TableSheet<Id> {
  /** The row of the tab in which the rows of the table begin, from 0. */
  readonly first: number;
  /** Rows, from the first one, of which it cannot be told whose they are: nothing may be written. */
  readonly unclear: readonly number[];
}

/**
 * The table in the values of a tab; nothing where the tab is no longer ours.
 *
 * @param shown what the tab shows
 * @param identity how its rows are known by eye; where it is left out, by their hidden keys alone
 */
export function standingTable<Id extends string>(
  table: ColumnTable<Id>,
  header: Header<Id>,
  shown: Values,
  identity?: Identity<Id>,
): StandingTable<Id> | undefined {
  const layout = layoutOf(table, header, shown);
  if (!layout) return undefined;
  const { columns, first } = layout;
  const rows = shown.slice(first);
  const heads = new Set(rows.filter(cells => isHead(table, header, cells)));
  const own = rows.filter(cells => !heads.has(cells));
  const { keys, unclear } = identity
    ? keysOf(columns, own, identity)
    : { keys: own.map(cells => keyIn(columns, cells)), unclear: [] };
  const keyOf = new Map(own.map((cells, at) => [cells, keys[at] ?? '']));
  const doubted = new Set(unclear.map(at => own[at]));
  return {
    columns,
    first,
    rows,
    keys: rows.map(cells => keyOf.get(cells)),
    unclear: rows.flatMap((cells, at) => (doubted.has(cells) ? [at] : [])),
  };
}

const keyIn = (columns: readonly (string | undefined)[], cells: readonly unknown[]): string =>
  String(cells[columns.indexOf('key')] ?? '');

/** A row by column; its key is the one by which it is known. */
export interface StandingRow<Id extends string> {
  /** From the first row of the table, 0-based. */
  readonly at: number;
  readonly row: RowCells<Id>;
}

/** The rows of a table, without a head that stands among them. */
export const standingRows = <Id extends string>({
  columns,
  rows,
  keys,
}: TableSheet<Id>): readonly StandingRow<Id>[] =>
  rows.flatMap((cells, at): StandingRow<Id>[] => {
    const key = keys[at];
    const cell: RowCells<Id> = column => cells[columns.indexOf(column)] ?? '';
    return key === undefined
      ? []
      : [{ at, row: column => ((column as string) === 'key' ? key : cell(column)) }];
  });

export const rowsIn = <Id extends string>(sheet: TableSheet<Id>): readonly RowCells<Id>[] =>
  standingRows(sheet).map(({ row }) => row);
