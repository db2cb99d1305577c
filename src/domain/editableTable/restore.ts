// What a run replaced in a table that the officer fills in, by key and column, because rows and columns move; and how it
// is put back where nobody has changed it since.

import { rectangles } from './rectangles';
import type { TableCell, TableChange, TableSheet } from './table';

export interface ReplacedCell {
  readonly key: string;
  /** Of the rows with that key, from 0. */
  readonly nth: number;
  readonly column: string;
  readonly before: TableCell;
  /** What was written, in brief. */
  readonly wrote: TableCell;
}

/** A value as it is kept to be compared: a long text by a mark of it, because there is little room. */
export type Brief = (value: TableCell) => TableCell;

/** What changes replace. Cells that hold neither text nor a number, as dates, are not kept. */
export function replacedBy<Id extends string>(
  { columns, rows }: TableSheet<Id>,
  changes: readonly TableChange[],
  brief: Brief,
): readonly ReplacedCell[] {
  const written = new Map<number, Map<number, TableCell>>();
  for (const { row, column, values } of changes) {
    values.forEach((cells, down) => {
      const line = written.get(row + down) ?? new Map<number, TableCell>();
      for (const [right, value] of cells.entries()) line.set(column + right, value);
      written.set(row + down, line);
    });
  }
  const keyColumn = positionOf(columns, 'key');
  const keys = rows.map(cells => String(cells[keyColumn] ?? ''));
  return [...written].flatMap(([row, line]) => {
    const key = keys[row] || String(line.get(keyColumn) ?? '');
    const nth = keys.slice(0, row).filter(one => one === key).length;
    return [...line].flatMap(([position, wrote]): ReplacedCell[] => {
      const before = rows[row]?.[position] ?? '';
      const column = columns[position];
      const isKept = typeof before === 'string' || typeof before === 'number';
      return column === undefined || !isKept || before === wrote
        ? []
        : [{ key, nth, column, before, wrote: brief(wrote) }];
    });
  });
}

export interface Restored {
  readonly changes: readonly TableChange[];
  readonly restored: number;
  /** Cells that hold something else by now, or are gone. */
  readonly left: number;
}

/**
 * Puts back cells that still hold what was written. A row that was added goes only as long as nothing else stands in it.
 *
 * @param derived columns that follow from the rest of a row
 */
export function restoring<Id extends string>(
  { columns, rows }: TableSheet<Id>,
  cells: readonly ReplacedCell[],
  derived: readonly Id[],
  brief: Brief,
): Restored {
  const keyColumn = positionOf(columns, 'key');
  const rowsByKey = new Map<string, number[]>();
  rows.forEach((line, row) => {
    const key = String(line[keyColumn] ?? '');
    rowsByKey.set(key, [...(rowsByKey.get(key) ?? []), row]);
  });
  const grid = new Map<number, Map<number, TableCell>>();
  let restored = 0;
  for (const [row, own] of byRow(cells, rowsByKey)) {
    const places = own.map(cell => ({ ...cell, position: positionOf(columns, cell.column) }));
    const standing = places.filter(
      ({ position, wrote }) => position >= 0 && brief((rows[row]?.[position] ?? '') as TableCell) === wrote,
    );
    const isAdded = own.some(({ column, before }) => column === 'key' && before === '');
    const ours = new Set(standing.map(({ position }) => position));
    const isTouched = (rows[row] ?? []).some((value, position) => {
      const column = columns[position];
      const isDerived = column !== undefined && derived.includes(column);
      return (value ?? '') !== '' && !ours.has(position) && !isDerived;
    });
    if (isAdded && isTouched) continue;
    const emptied = isAdded
      ? derived.map(id => positionOf(columns, id)).filter(position => position >= 0)
      : [];
    grid.set(
      row,
      new Map([
        ...emptied.map(position => [position, ''] as const),
        ...standing.map(({ position, before }) => [position, before] as const),
      ]),
    );
    restored += standing.length;
  }
  return { changes: rectangles(grid), restored, left: cells.length - restored };
}

function byRow(
  cells: readonly ReplacedCell[],
  rowsByKey: ReadonlyMap<string, readonly number[]>,
): ReadonlyMap<number, readonly ReplacedCell[]> {
  const found = new Map<number, ReplacedCell[]>();
  for (const cell of cells) {
    const row = rowsByKey.get(cell.key)?.[cell.nth];
    if (row !== undefined) found.set(row, [...(found.get(row) ?? []), cell]);
  }
  return found;
}

const positionOf = (columns: readonly (string | undefined)[], column: string): number =>
  columns.indexOf(column);
