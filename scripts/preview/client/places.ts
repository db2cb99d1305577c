// Places in the grid: rows and columns as the sheet counts them, hidden ones left out when stepping.
import type { AreaView, CellView, SheetView } from '../wire';

export interface Place {
  readonly row: number;
  readonly column: number;
}

export function cellAt(sheet: SheetView, { row, column }: Place): CellView | undefined {
  const index = sheet.columns.findIndex(one => one.column === column);
  return sheet.rows.find(one => one.row === row)?.cells[index] ?? undefined;
}

/** The cell that an event hit. */
export function placeOf(target: EventTarget | null): Place | undefined {
  const cell = target instanceof Element ? target.closest<HTMLElement>('td[data-column]') : null;
  const row = cell?.closest<HTMLElement>('tr')?.dataset.row;
  return cell && row ? { row: Number(row), column: Number(cell.dataset.column) } : undefined;
}

export function stepFrom(sheet: SheetView, from: Place, step: Place): Place {
  return {
    row: stepped(
      sheet.rows.map(({ row }) => row),
      from.row,
      step.row,
    ),
    column: stepped(
      sheet.columns.map(({ column }) => column),
      from.column,
      step.column,
    ),
  };
}

function stepped(lines: readonly number[], from: number, step: number): number {
  return lines[lines.indexOf(from) + step] ?? from;
}

/** The area from one cell to another. */
export function spanning(from: Place, to: Place): AreaView {
  const [top, bottom] = [Math.min(from.row, to.row), Math.max(from.row, to.row)];
  const [left, right] = [Math.min(from.column, to.column), Math.max(from.column, to.column)];
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

/** The texts of the area as other programs take them: tabs between cells, a line for each row. */
export function textOf({ rows, columns }: SheetView, area: AreaView): string {
  const isIn = (line: number, first: number, count: number) => line >= first && line < first + count;
  return rows
    .filter(({ row }) => isIn(row, area.row, area.rows))
    .map(({ cells }) =>
      cells
        .filter((_, index) => isIn(columns[index]?.column ?? 0, area.column, area.columns))
        .map(cell => cell?.text ?? '')
        .join('\t'),
    )
    .join('\n');
}
