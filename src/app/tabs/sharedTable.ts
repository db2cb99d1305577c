// The head and the look that all tables have which the officer fills in: a hidden row of column ids, then the header, and
// a hidden column of keys.
import { HEAD_ROWS } from '../../domain/editableTable/layout';
import type { ColumnTable } from '../../domain/editableTable/table';
import type { Area, CellStyle, TabContent, TabLook } from './tab';

/** Rows that get drop-downs and formats in advance: rows added by hand look right too. */
const PREPARED_ROWS = 320;

/** Style and width of each column. */
export type ColumnLooks<Id extends string> = Readonly<Record<Id, readonly [CellStyle, number]>>;

export const tableHead = <Id extends string>(
  table: ColumnTable<Id>,
  header: Readonly<Record<Id, string>>,
): TabContent => [table.map(({ id }) => id), table.map(({ id }) => header[id])];

/** What is built on the columns of a new table. */
export interface TableArea<Id extends string> {
  readonly look: TabLook;
  /** All prepared rows, or one column of them. */
  readonly area: Area;
  readonly areaOf: (column: Id) => Area;
  /** The cell of a column in the row that a rule is written for: `$P3`. */
  readonly cell: (column: Id) => string;
}

export function tableArea<Id extends string>(
  table: ColumnTable<Id>,
  looks: ColumnLooks<Id>,
  rows = PREPARED_ROWS,
): TableArea<Id> {
  const columns = table.map(({ id }) => looks[id]);
  const position = (column: Id): number => table.findIndex(({ id }) => id === column);
  const area = { row: HEAD_ROWS, column: 0, rows, columns: columns.length };
  return {
    look: {
      styles: [columns.map(() => 'muted'), columns.map(() => 'heading')],
      columnStyles: columns.map(([style]) => style),
      widths: columns.map(([, width]) => width),
      frozenRows: HEAD_ROWS,
      hiddenRows: [0],
      hiddenColumns: [0],
    },
    area,
    areaOf: column => ({ ...area, column: position(column), columns: 1 }),
    cell: column => `$${String.fromCharCode(65 + position(column))}${HEAD_ROWS + 1}`,
  };
}
