// Inserting and deleting rows and columns: everything that has a place in the tab moves with them.
import { areaFrom, areaText } from '../areaText';
import type { Area, Cell } from '../cell';
import type { ChartRange } from '../model/chart';
import { SAYS } from '../refusalTexts';
import { ServiceError } from '../service';
import type { Sheet } from '../sheet';
import type { Workbook } from '../workbook';
import { type Move, moveAddress, moveArea, moveKeys, moveSet } from './move';

const MOST_CELLS = 10_000_000;

/** Inserts before `at`; the new cells look like those of the line `like`, and have their validation. */
export function insertLines(workbook: Workbook, sheet: Sheet, move: Move, like: number): void {
  const { axis, at, count } = move;
  const across = axis === 'row' ? sheet.maxColumns : sheet.maxRows;
  if (workbook.cellCount + count * across > MOST_CELLS) throw new ServiceError(SAYS.full);
  if (axis === 'row') {
    const cells = sheet.grid.line(like)?.cells.map(blankLike) ?? [];
    const line = cells.some(Boolean) ? { cells, loose: false } : undefined;
    sheet.grid.reorder(lines => {
      if (lines.length < at - 1 && !line) return lines;
      while (lines.length < at - 1) lines.push(undefined);
      return [
        ...lines.slice(0, at - 1),
        ...Array.from({ length: count }, () => line),
        ...lines.slice(at - 1),
      ];
    });
    sheet.maxRows += count;
  } else {
    sheet.grid.reorderCells(cells => {
      const blank = blankLike(cells[like - 1]);
      if (cells.length < at - 1 && !blank) return [...cells];
      const before = Array.from({ length: at - 1 }, (_, index) => cells[index]);
      return [...before, ...Array.from({ length: count }, () => blank), ...cells.slice(at - 1)];
    });
    sheet.maxColumns += count;
  }
  moveRest(workbook, sheet, move);
}

/** Deletes from `at` on; `count` is negative in the move. */
export function deleteLines(workbook: Workbook, sheet: Sheet, move: Move): void {
  const { axis, at } = move;
  const count = -move.count;
  if (axis === 'row') {
    sheet.grid.reorder(lines => [...lines.slice(0, at - 1), ...lines.slice(at - 1 + count)]);
    sheet.maxRows -= count;
    sheet.frozenRows -= Math.max(0, Math.min(sheet.frozenRows, at + count - 1) - at + 1);
  } else {
    sheet.grid.reorderCells(cells => [...cells.slice(0, at - 1), ...cells.slice(at - 1 + count)]);
    sheet.maxColumns -= count;
    sheet.frozenColumns -= Math.max(0, Math.min(sheet.frozenColumns, at + count - 1) - at + 1);
  }
  moveRest(workbook, sheet, move);
}

function moveRest(workbook: Workbook, sheet: Sheet, move: Move): void {
  if (move.axis === 'row') {
    sheet.hiddenRows = moveSet(sheet.hiddenRows, move);
    sheet.rowHeights = moveKeys(sheet.rowHeights, move);
    if (move.count > 0 && move.at <= sheet.frozenRows) sheet.frozenRows += move.count;
  } else {
    sheet.hiddenColumns = moveSet(sheet.hiddenColumns, move);
    sheet.columnWidths = moveKeys(sheet.columnWidths, move);
    if (move.count > 0 && move.at <= sheet.frozenColumns) sheet.frozenColumns += move.count;
  }
  sheet.merges = areas(sheet.merges, move).filter(area => area.rows * area.columns > 1);
  sheet.conditionalFormats = sheet.conditionalFormats
    .map(format => ({ ...format, areas: areas(format.areas, move) }))
    .filter(format => format.areas.length > 0);
  sheet.typedAreas = areas(sheet.typedAreas, move);
  moveProtections(sheet, move);
  moveFilter(sheet, move);
  for (const tab of workbook.sheets)
    tab.charts = tab.charts.map(chart => ({
      ...chart,
      ranges: chart.ranges.flatMap(range => movedRange(range, sheet, move)),
    }));
  moveSpills(sheet, move);
}

function areas(from: readonly Area[], move: Move): Area[] {
  return from.flatMap(area => moveArea(area, move) ?? []);
}

function movedRange(range: ChartRange, sheet: Sheet, move: Move): ChartRange[] {
  if (range.sheetId !== sheet.id) return [range];
  const area = moveArea(range.area, move);
  return area ? [{ ...range, area }] : [];
}

/** In place: scripts hold protections. */
function moveProtections(sheet: Sheet, move: Move): void {
  for (const protection of sheet.protections) {
    const area = protection.area && moveArea(protection.area, move);
    if (area) protection.area = area;
    else if (protection.area) sheet.protections = sheet.protections.filter(other => other !== protection);
  }
}

/** A filter goes with its head. What it hides in a column is told by the column's place, which is kept as it is. */
function moveFilter(sheet: Sheet, move: Move): void {
  const { autoFilter, ...kept } = sheet.kept;
  if (!autoFilter) return;
  const before = areaFrom(autoFilter.range);
  if (!before) return;
  const area = moveArea(before, move);
  const isHeadGone =
    move.axis === 'row' && move.count < 0 && before.row >= move.at && before.row < move.at - move.count;
  sheet.kept = area && !isHeadGone ? { ...kept, autoFilter: { ...autoFilter, range: areaText(area) } } : kept;
}

/** Spilled cells know their formula by its address. */
function moveSpills(sheet: Sheet, move: Move): void {
  for (const { row, column, cell } of sheet.entries())
    if (cell.spillOf)
      sheet.put(row, column, { ...cell, spillOf: moveAddress(cell.spillOf, move) ?? cell.spillOf });
}

/** What a new cell takes over from its neighbour. */
export function blankLike(cell: Readonly<Cell> | undefined): Cell | undefined {
  if (!cell?.style && !cell?.numberFormat && !cell?.validation) return undefined;
  const { style, numberFormat, validation } = cell;
  return {
    value: '',
    ...(style && { style }),
    ...(numberFormat && { numberFormat }),
    ...(validation && { validation }),
  };
}
