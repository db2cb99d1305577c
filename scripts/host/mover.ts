// What people do by hand with a part of a tab: they sort, filter, shift, cut and paste what they see and have selected,
// while hidden columns and the rest of the rows stay where they are. Ranges are text such as `B3:U20`.
import type { Area } from './cell';
import { checkInside } from './handles';
import { copyBlock, cutBlock } from './operations/blocks';
import { fillDown } from './operations/fill';
import { createFilter, filterBy, removeFilter, sortFilter } from './operations/filter';
import { merge } from './operations/merge';
import { deleteCells, insertCells, type Pulled, type Pushed } from './operations/shiftCells';
import { sortRows } from './operations/sortRows';
import { areaOf } from './reference';
import { ServiceError } from './service';
import type { Sheet } from './sheet';

export type Selected = string | Area;

export class Mover {
  /** Only the range moves. `column` counts from the left of the sheet. */
  sortRows(sheet: Sheet, range: Selected, column: number, ascending = true): void {
    sortRows(sheet, selected(sheet, range), [{ column, ascending }]);
  }

  /** The first row of the range is its head. */
  createFilter(sheet: Sheet, range: Selected): void {
    createFilter(sheet, selected(sheet, range));
  }

  /** Hides the rows of the filter that show none of the texts in the column. */
  filterBy(sheet: Sheet, column: number, shown: readonly string[]): void {
    filterBy(sheet, column, shown);
  }

  /** "Sort A → Z" in the filter's own menu. */
  sortFilter(sheet: Sheet, column: number, ascending = true): void {
    sortFilter(sheet, column, ascending);
  }

  removeFilter(sheet: Sheet): void {
    removeFilter(sheet);
  }

  /** แทรกเซลล์ ▸ เลื่อนลง or เลื่อนไปทางขวา */
  insertCells(sheet: Sheet, range: Selected, direction: Pushed): void {
    insertCells(sheet, selected(sheet, range), direction);
  }

  /** ลบเซลล์ ▸ เลื่อนขึ้น or เลื่อนไปทางซ้าย */
  deleteCells(sheet: Sheet, range: Selected, direction: Pulled): void {
    deleteCells(sheet, selected(sheet, range), direction);
  }

  /** Cut, and pasted over the place at whose upper left `row` and `column` are. */
  cut(sheet: Sheet, range: Selected, row: number, column: number): void {
    cutBlock(sheet, selected(sheet, range), { row, column });
  }

  copy(sheet: Sheet, range: Selected, row: number, column: number): void {
    copyBlock(sheet, selected(sheet, range), { row, column });
  }

  /** Cells for it are inserted above the row, it is moved there, and the gap that it leaves is closed. */
  moveCells(sheet: Sheet, range: Selected, row: number): void {
    const from = selected(sheet, range);
    if (row > from.row && row < from.row + from.rows)
      throw new ServiceError('The selection cannot be moved into itself.');
    insertCells(sheet, { ...from, row }, 'down');
    const now = row <= from.row ? { ...from, row: from.row + from.rows } : from;
    cutBlock(sheet, now, { row, column: from.column });
    deleteCells(sheet, now, 'up');
  }

  /** The upper left value stays, the others are lost. */
  merge(sheet: Sheet, range: Selected): void {
    merge(sheet, selected(sheet, range));
  }

  /** Drags the corner of the selection down over so many rows. */
  fillDown(sheet: Sheet, range: Selected, rows: number): void {
    fillDown(sheet, selected(sheet, range), rows);
  }
}

function selected(sheet: Sheet, range: Selected): Area {
  const area = typeof range === 'string' ? areaOf([range], sheet) : range;
  checkInside(sheet, area);
  return area;
}
