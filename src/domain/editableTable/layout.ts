// Where a table stands in its tab: which rows are its head, and what each column is. People put titles above it, delete the
// hidden row of column ids, and move the head; so it is found by the ids, by its words, or by both.
import { nameKey } from '../thai/fold';
import { type ColumnTable, columnsIn } from './table';

export interface TableLayout<Id extends string> {
  /** What each column is; nothing for one that the officer added. */
  readonly columns: readonly (Id | undefined)[];
  /** The first row below the head, from 0. */
  readonly first: number;
}

export type Header<Id extends string> = Readonly<Record<Id, string>>;

type Cells = readonly unknown[];

/** A new table begins with a hidden row of column ids and its head. */
export const HEAD_ROWS = 2;

/** So many columns that are called like ours make a head. */
const FEWEST = 3;

/** The layout of a table, or nothing where neither its ids nor its words are there: then the tab is no longer ours. */
export function layoutOf<Id extends string>(
  table: ColumnTable<Id>,
  header: Header<Id>,
  values: readonly Cells[],
): TableLayout<Id> | undefined {
  const ids = values.findIndex(cells => isHeadOf(columnsIn(table, cells)));
  const words = values.findIndex(cells => isHeadOf(columnsCalled(table, header, cells)));
  if (ids < 0 && words < 0) return undefined;
  const columns = columnsOf(
    ids < 0 ? [] : columnsIn(table, values[ids] as Cells),
    words < 0 ? [] : columnsCalled(table, header, values[words] as Cells),
    ids >= 0,
  );
  const key = (columns as readonly (string | undefined)[]).indexOf('key');
  // A head that was moved down has rows above it; a title has no key.
  const hasRowsAbove = ids >= 0 && values.slice(ids + 1, words).some(cells => (cells[key] ?? '') !== '');
  return { columns, first: (hasRowsAbove ? ids : Math.max(ids, words)) + 1 };
}

/** Whether a row is the head itself, wherever it stands. */
export const isHead = <Id extends string>(
  table: ColumnTable<Id>,
  header: Header<Id>,
  cells: Cells,
): boolean =>
  table.some(({ id }) => cells.includes(header[id])) && isHeadOf(columnsCalled(table, header, cells));

const isHeadOf = (columns: readonly unknown[]): boolean =>
  columns.filter(column => column !== undefined).length >= FEWEST;

function columnsCalled<Id extends string>(
  table: ColumnTable<Id>,
  header: Header<Id>,
  cells: Cells,
): readonly (Id | undefined)[] {
  const seen = new Set<Id>();
  return cells.map(cell => {
    const called = typeof cell === 'string' && cell !== '' ? nameKey(cell) : '';
    const id = called === '' ? undefined : table.find(one => nameKey(header[one.id]) === called)?.id;
    if (id === undefined || seen.has(id)) return undefined;
    seen.add(id);
    return id;
  });
}

/**
 * What each column is. Where ids and words differ the head was moved with the cells below it, which people see; but a
 * column without an id beside others is one that they added, whatever they call it.
 */
function columnsOf<Id extends string>(
  ids: readonly (Id | undefined)[],
  words: readonly (Id | undefined)[],
  hasIds: boolean,
): readonly (Id | undefined)[] {
  const columns: (Id | undefined)[] = Array.from({ length: Math.max(ids.length, words.length) });
  const take = (id: Id | undefined, at: number): void => {
    if (id !== undefined && columns[at] === undefined && !columns.includes(id)) columns[at] = id;
  };
  words.forEach((id, at) => {
    if (id === ids[at]) take(id, at);
  });
  words.forEach((id, at) => {
    if (!hasIds || ids[at] !== undefined) take(id, at);
  });
  ids.forEach(take);
  return columns;
}
