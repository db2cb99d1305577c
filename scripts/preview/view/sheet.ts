// The open tab as the page shows it: what is filled and some room around it, without what is hidden.
import { columnName } from '../../host/address';
import { type Area, overlaps } from '../../host/cell';
import { HostError } from '../../host/errors';
import { selectionOf } from '../../host/model/selection';
import type { Sheet } from '../../host/sheet';
import type { Workbook } from '../../host/workbook';
import type { CellView, ChartView, ColumnView, RowView, SheetView } from '../wire';
import { cellView } from './cell';
import { chartView, lastRowOf } from './chart';
import { type Test, testFor } from './condition';
import type { Tint } from './css';

const COLUMN_WIDTH = 100;
const ROW_HEIGHT = 21;
/** Empty rows and columns to go on in, and the fewest that are shown. */
const ROOM = { rows: 12, columns: 3 };
const LEAST = { rows: 40, columns: 12 };

interface Tinting {
  readonly areas: readonly Area[];
  readonly test: Test;
  readonly tint: Tint;
}

export interface Shown {
  readonly sheet: SheetView;
  /** What could not be shown. */
  readonly refusals: readonly string[];
}

export function sheetView(workbook: Workbook): Shown {
  const sheet = workbook.activeSheet;
  const refusals: string[] = [];
  const known = <Given, Made>(given: readonly Given[], make: (one: Given) => Made): Made[] =>
    given.flatMap(one => {
      try {
        return [make(one)];
      } catch (error) {
        if (!(error instanceof HostError)) throw error;
        refusals.push(error.message);
        return [];
      }
    });
  const tintings = known(sheet.conditionalFormats, ({ areas, condition, ...tint }): Tinting => {
    const [origin] = areas;
    if (!origin) throw new HostError('a conditional format has no cells');
    return { areas, tint, test: testFor(condition, sheet, origin) };
  });
  const charts: readonly ChartView[] = known(sheet.charts, chart => chartView(chart, workbook));
  const columns = shownColumns(sheet);
  return {
    sheet: {
      id: sheet.id,
      columns,
      rows: shownRows(sheet).map(row => rowView(sheet, row, columns, tintings)),
      frozenRows: sheet.frozenRows,
      frozenColumns: sheet.frozenColumns,
      hasGridlines: !sheet.hiddenGridlines,
      selection: selectionOf(sheet),
      charts,
    },
    refusals,
  };
}

function shownColumns(sheet: Sheet): ColumnView[] {
  const last = Math.min(sheet.maxColumns, Math.max(sheet.lastColumn + ROOM.columns, LEAST.columns));
  return upTo(last)
    .filter(column => !sheet.hiddenColumns.has(column))
    .map(column => ({ column, name: columnName(column), width: widthOf(sheet, column) }));
}

function widthOf(sheet: Sheet, column: number): number {
  const characters = sheet.columnWidths.get(column);
  return characters === undefined ? COLUMN_WIDTH : Math.round(characters * 7 + 5);
}

function shownRows(sheet: Sheet): number[] {
  const filled = Math.max(sheet.lastRow, ...sheet.charts.map(chart => lastRowOf(chart, ROW_HEIGHT)));
  const last = Math.min(sheet.maxRows, Math.max(filled + ROOM.rows, LEAST.rows));
  return upTo(last).filter(row => !sheet.hiddenRows.has(row));
}

function rowView(
  sheet: Sheet,
  row: number,
  columns: readonly ColumnView[],
  tintings: readonly Tinting[],
): RowView {
  const points = sheet.rowHeights.get(row);
  return {
    row,
    height: points === undefined ? ROW_HEIGHT : Math.round(points / 0.75),
    cells: columns.map(({ column }) => {
      const tint = tintings.find(({ areas, test }) => isIn(areas, row, column) && test(row, column))?.tint;
      const looks = {
        style: sheet.peek(row, column)?.style,
        below: sheet.peek(row + 1, column)?.style,
        after: sheet.peek(row, column + 1)?.style,
        tint: tint ?? {},
      };
      return merged(sheet, row, column, cellView(sheet.peek(row, column), looks));
    }),
  };
}

const EMPTY: CellView = { text: '', css: '', wraps: false };

/** Cells of a merge that are hidden count for nothing. */
function merged(sheet: Sheet, row: number, column: number, view: CellView | null): CellView | null {
  const merge = sheet.merges.find(area => isIn([area], row, column));
  if (!merge) return view;
  const shown = (first: number, count: number, hidden: ReadonlySet<number>): number[] =>
    upTo(count)
      .map(step => first + step - 1)
      .filter(line => !hidden.has(line));
  const rows = shown(merge.row, merge.rows, sheet.hiddenRows);
  const columns = shown(merge.column, merge.columns, sheet.hiddenColumns);
  if (row !== rows[0] || column !== columns[0]) return { ...(view ?? EMPTY), isCovered: true };
  return { ...(view ?? EMPTY), span: { rows: rows.length, columns: columns.length } };
}

const isIn = (areas: readonly Area[], row: number, column: number): boolean =>
  areas.some(area => overlaps(area, { row, column, rows: 1, columns: 1 }));

const upTo = (last: number): number[] => Array.from({ length: last }, (_, index) => index + 1);
