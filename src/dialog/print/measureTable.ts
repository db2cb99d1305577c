// How high the rows of a table are, and how high the cells that reach down over several of them would be by themselves.
import type { Table, TableRow } from '../../documents/tree';
import { TEARING } from '../flow';
import { pixels } from './lengths';
import { edgesOf, measuredText } from './lines';
import type { Measured } from './pagesOf';
import { type Reaching, rowsOf, whole } from './parts';

/** Borders of a table that is torn, above and below. */
const BORDERS = 2;

export function tableParts(
  table: Element,
  { rows, whole: isKept = false }: Table,
): Pick<Measured, 'parts' | 'lead' | 'again'> {
  const { top, bottom } = table.getBoundingClientRect();
  const shown = [...(rowsIn(table) ?? [])];
  const tops = shown.map(row => row.getBoundingClientRect().top);
  const edges = edgesOf(shown[0]?.cells[0] ?? table);
  const measured = rows.map((row, index) => ({
    ...measuredText((tops[index + 1] ?? bottom) - (tops[index] ?? bottom), edges),
    heads: row.every(({ heads }) => heads),
  }));
  const head = table.querySelector('thead')?.getBoundingClientRect().height ?? 0;
  return {
    parts:
      measured.length > 0
        ? rowsOf(measured, reachingIn(table, rows), pixels(TEARING.wholeTo), isKept)
        : [whole(0)],
    lead: (tops[0] ?? bottom) - top,
    again: head + edges.top + edges.bottom + BORDERS,
  };
}

const reachingIn = (table: Element, rows: readonly TableRow[]): readonly Reaching[] =>
  rows.flatMap((cells, row) =>
    cells.flatMap(({ rows: down = 1 }, cell) =>
      down > 1 ? [{ row, rows: down, height: cellHeight(cellAt(table, row, cell)) }] : [],
    ),
  );

export const cellAt = (table: Element, row: number, cell: number): Element | undefined =>
  rowsIn(table)?.[row]?.cells[cell];

const rowsIn = (table: Element): HTMLCollectionOf<HTMLTableRowElement> | undefined =>
  table.querySelector('tbody')?.rows;

/** What the text of a cell needs, whatever the rows beside it need. */
export function cellHeight(cell: Element | undefined): number {
  if (!cell) return 0;
  const { top, bottom, lineHeight } = edgesOf(cell);
  const range = document.createRange();
  range.selectNodeContents(cell);
  // Of its lines, letters take less than the whole height or somewhat more.
  const lines = Math.ceil(range.getBoundingClientRect().height / lineHeight - 0.05);
  return lines * lineHeight + top + bottom;
}
