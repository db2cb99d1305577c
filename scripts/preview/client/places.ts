// Places in the grid: rows and columns as the sheet counts them, hidden ones left out when stepping.
import type { CellView, SheetView } from '../wire';

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
