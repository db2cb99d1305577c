// Merges what a table needs into the table as the officer has it: our cells in place by key, proposals only into empty
// cells, new rows at the end, and nothing else touched. Merging twice is merging once.
import { keyFirst, rectangles } from './rectangles';
import {
  type ColumnTable,
  ownerOf,
  type TableCell,
  type TableChange,
  type TableNeeds,
  type TableRow,
  type TableSheet,
} from './table';

/** So many blocks are written as they are; more are joined over our own cells between them, which are right already. */
const FEW_BLOCKS = 6;

export function mergeTable<Id extends string>(
  table: ColumnTable<Id>,
  sheet: TableSheet<Id>,
  { needed, obsolete, together = [], derived }: TableNeeds<Id>,
): readonly TableChange[] {
  const keyColumn = (sheet.columns as readonly (string | undefined)[]).indexOf('key');
  const rowsByKey = new Map(needed.map(row => [row.key, row]));
  const standing = new Map<number, TableRow<Id>>();
  const grid = new Map<number, Map<number, TableCell>>();
  const set = (row: number, column: number, value: TableCell): void => {
    const cells = grid.get(row) ?? new Map<number, TableCell>();
    grid.set(row, cells.set(column, value));
  };

  sheet.rows.forEach((cells, row) => {
    const key = sheet.keys[row];
    if (key === undefined) return;
    // Visible cells were moved, and the hidden key stayed behind.
    if (keyColumn >= 0 && String(cells[keyColumn] ?? '') !== key) set(row, keyColumn, key);
    const wanted = rowsByKey.get(key);
    const bare = wanted ?? (key === '' ? undefined : obsolete(key));
    if (!bare) return;
    const shown = sheet.shown?.[row] ?? cells;
    const valueIn = (column: Id, values: readonly unknown[]): unknown =>
      values[sheet.columns.indexOf(column)] ?? '';
    const isTheirs = (column: Id): boolean => {
      const typed = valueIn(column, cells);
      return typed !== '' && typed !== wanted?.[column];
    };
    const isProposed = (column: Id): boolean =>
      wanted !== undefined &&
      ownerOf(table, column) === 'proposed' &&
      valueIn(column, cells) === '' &&
      !(together.includes(column) && together.some(isTheirs));
    const known: TableRow<Id> = {
      ...bare,
      ...derived?.(column => (isProposed(column) ? wanted?.[column] : valueIn(column, shown))),
    };
    standing.set(row, known);
    sheet.columns.forEach((column, position) => {
      if (column === undefined || column === 'key') return;
      const value = known[column];
      if (value === undefined || (cells[position] ?? '') === value) return;
      if (ownerOf(table, column) === 'ours' || isProposed(column)) set(row, position, value);
    });
  });

  if (rectangles(grid).length > FEW_BLOCKS) {
    const changed = [...grid.keys()];
    const [first, last] = [Math.min(...changed), Math.max(...changed)];
    for (const [row, known] of standing) {
      if (row < first || row > last) continue;
      sheet.columns.forEach((column, position) => {
        const value = column === undefined || column === 'key' ? undefined : known[column];
        if (value !== undefined && ownerOf(table, column) === 'ours') set(row, position, value);
      });
    }
  }

  let next = lastFilled(sheet.rows) + 1;
  for (const row of missing(sheet, needed)) {
    const whole = withDerived(row, derived);
    sheet.columns.forEach((column, position) => {
      if (column !== undefined && ownerOf(table, column) !== 'theirs')
        set(next, position, whole[column] ?? '');
    });
    next++;
  }
  const changes = keyFirst(rectangles(grid), keyColumn);
  const fills = (change: TableChange): boolean => fillsStanding(table, sheet, change);
  return [...changes.filter(fills), ...changes.filter(change => !fills(change))];
}

/** A proposal for a row that stands comes first: what is typed there meanwhile would be written over. */
function fillsStanding<Id extends string>(
  table: ColumnTable<Id>,
  { columns, rows }: TableSheet<Id>,
  { row, column, values }: TableChange,
): boolean {
  return (
    row < rows.length &&
    (values[0] ?? []).some((_, right) => ownerOf(table, columns[column + right]) === 'proposed')
  );
}

/** Rows that the table needs and does not have. */
const missing = <Id extends string>(
  { keys }: TableSheet<Id>,
  needed: TableNeeds<Id>['needed'],
): readonly TableRow<Id>[] => needed.filter(({ key }) => !keys.includes(key));

/** The keys of the rows once the changes are written. */
export function keysAfter<Id extends string>(
  sheet: TableSheet<Id>,
  { needed }: TableNeeds<Id>,
): readonly (string | undefined)[] {
  const keys = [...sheet.keys];
  const first = lastFilled(sheet.rows) + 1;
  missing(sheet, needed).forEach(({ key }, index) => {
    keys[first + index] = key;
  });
  return Array.from(keys, key => key ?? '');
}

/** The rows of a new table, in its own order of columns; those of the officer stay empty. */
export const newRows = <Id extends string>(
  table: ColumnTable<Id>,
  { needed, derived }: TableNeeds<Id>,
): readonly (readonly TableCell[])[] =>
  needed.map(row => {
    const whole = withDerived(row, derived);
    return table.map(({ id }) => whole[id] ?? '');
  });

/** The rows of a sheet after changes were written. */
export function rowsAfter(
  rows: readonly (readonly unknown[])[],
  changes: readonly TableChange[],
): readonly (readonly unknown[])[] {
  const after = rows.map(cells => [...cells]);
  for (const { row, column, values } of changes) {
    values.forEach((cells, down) => {
      while (after.length <= row + down) after.push([]);
      cells.forEach((value, right) => {
        (after[row + down] as unknown[])[column + right] = value;
      });
    });
  }
  return after;
}

const withDerived = <Id extends string>(
  row: TableRow<Id>,
  derived: TableNeeds<Id>['derived'],
): TableRow<Id> => ({ ...row, ...derived?.(column => row[column] ?? '') });

function lastFilled(rows: readonly (readonly unknown[])[]): number {
  for (let row = rows.length - 1; row >= 0; row--) {
    if (rows[row]?.some(cell => cell !== '' && cell !== null && cell !== undefined)) return row;
  }
  return -1;
}
