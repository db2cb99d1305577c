// What a run replaced in a table that the officer fills in, by key and column, because rows and columns move; and how it
// is put back where nobody has changed it since.

import { rectangles } from './rectangles';
import type { TableCell, TableChange, TableSheet } from './table';

/** What stood in a cell: a plain value, a moment in milliseconds, or a formula. */
export type Before = TableCell | boolean | { readonly date: number } | { readonly formula: string };

export interface ReplacedCell {
  readonly key: string;
  /** Of the rows with that key, from 0. */
  readonly nth: number;
  readonly column: string;
  readonly before: Before;
  /** What was written, in brief. */
  readonly wrote: TableCell;
}

/** A value as it is kept to be compared: a long text by a mark of it, because there is little room. */
export type Brief = (value: TableCell) => TableCell;

/** What changes replace. */
export function replacedBy<Id extends string>(
  { columns, rows, shown, keys }: TableSheet<Id>,
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
  return [...written].flatMap(([row, line]) => {
    const key = keys[row] || String(line.get(keyColumn) ?? '');
    const nth = keys.slice(0, row).filter(one => one === key).length;
    return [...line].flatMap(([position, wrote]): ReplacedCell[] => {
      const before = rows[row]?.[position] ?? '';
      const column = columns[position];
      // The key of another row stayed behind when cells were moved.
      const isMovedKey = position === keyColumn && before !== '' && keys.includes(String(before));
      return column === undefined || before === wrote || isMovedKey
        ? []
        : [{ key, nth, column, before: beforeIn(before, shown?.[row]?.[position]), wrote: brief(wrote) }];
    });
  });
}

/** @param shown what the cell shows, where that is known */
function beforeIn(typed: unknown, shown: unknown = typed): Before {
  if (typeof typed === 'string' && typed !== shown && typed.startsWith('=')) return { formula: typed };
  if (typeof typed === 'string' || typeof typed === 'number' || typeof typed === 'boolean') return typed;
  // A Date of another realm is no instance of this realm's class.
  return Object.prototype.toString.call(typed) === '[object Date]'
    ? { date: (typed as { getTime(): number }).getTime() }
    : String(typed);
}

export interface Restored {
  /** Plain texts and numbers. */
  readonly changes: readonly TableChange[];
  /** What must be put as what it is: `row` as in the changes. */
  readonly others: readonly RestoredCell[];
  readonly restored: number;
  /** Cells that hold something else by now, or are gone. */
  readonly left: number;
}

export interface RestoredCell {
  readonly row: number;
  readonly column: number;
  readonly before: Exclude<Before, TableCell>;
}

/**
 * Puts back cells that still hold what was written. A row that was added goes only as long as nothing else stands in it.
 *
 * @param derived columns that follow from the rest of a row
 */
export function restoring<Id extends string>(
  { columns, rows, keys }: TableSheet<Id>,
  cells: readonly ReplacedCell[],
  derived: readonly Id[],
  brief: Brief,
): Restored {
  const rowsByKey = new Map<string, number[]>();
  keys.forEach((key, row) => {
    if (key !== undefined) rowsByKey.set(key, [...(rowsByKey.get(key) ?? []), row]);
  });
  const others: RestoredCell[] = [];
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
        ...standing.flatMap(({ position, before }) => (isPlain(before) ? [[position, before] as const] : [])),
      ]),
    );
    for (const { position, before } of standing)
      if (!isPlain(before)) others.push({ row, column: position, before });
    restored += standing.length;
  }
  return { changes: rectangles(grid), others, restored, left: cells.length - restored };
}

const isPlain = (before: Before): before is TableCell =>
  typeof before === 'string' || typeof before === 'number';

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
