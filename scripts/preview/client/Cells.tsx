// One row of the grid and its cells.
import type { ComponentChildren } from 'preact';
import type { CellView, RowView, SheetView } from '../wire';
import { CellText } from './CellText';
import type { Perform } from './perform';

interface Props {
  readonly row: RowView;
  readonly sheet: SheetView;
  readonly selection: SheetView['selection'];
  /** Where the first column begins. */
  readonly left: number;
  readonly editor?: { readonly column: number; readonly content: ComponentChildren } | undefined;
  readonly perform: Perform;
}

export function Row({ row: { row, height, cells }, sheet, selection, left, editor, perform }: Props) {
  const { area } = selection;
  const isIn = (column: number): boolean =>
    row >= area.row &&
    row < area.row + area.rows &&
    column >= area.column &&
    column < area.column + area.columns;
  let start = left;
  return (
    <tr data-row={row} style={`height:${height}px`}>
      <th scope="row">{row}</th>
      {sheet.columns.map(({ column, name, width }, index) => {
        const cell = cells[index] ?? null;
        const sticks = column <= sheet.frozenColumns ? `left:${start}px` : '';
        start += width;
        if (cell?.isCovered) return null;
        const isCurrent = row === selection.row && column === selection.column;
        return (
          <td
            key={column}
            data-column={column}
            aria-label={cell?.isError ? `${name}${row} ${cell.text}` : undefined}
            class={classOf(cell, cells[index + 1], isCurrent, isIn(column), sticks !== '')}
            style={[cell?.css, sticks].filter(Boolean).join(';') || undefined}
            title={cell?.note}
            {...(cell?.span && { rowSpan: cell.span.rows, colSpan: cell.span.columns })}
          >
            {cell && <CellText cell={cell} perform={perform} />}
            {editor?.column === column && editor.content}
          </td>
        );
      })}
    </tr>
  );
}

function classOf(
  cell: CellView | null,
  next: CellView | null | undefined,
  isCurrent: boolean,
  isSelected: boolean,
  sticks: boolean,
): string | undefined {
  const names = [
    cell?.wraps && 'wraps',
    cell?.isError && 'error',
    cell?.note && 'noted',
    // A text flows over empty neighbours, and stops at the next that is not.
    cell?.text && !cell.wraps && next?.text && 'clipped',
    isCurrent && 'current',
    isSelected && 'selected',
    sticks && 'sticks',
  ];
  return names.filter(Boolean).join(' ') || undefined;
}
