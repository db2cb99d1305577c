// What people do by hand on a workbook, without any script: typing, moving rows and tabs, copying the file.
import type { Area, CellValue } from './cell';
import { checkInside } from './handles';
import { Mover } from './mover';
import { copyFile } from './operations/copyFile';
import { enter } from './operations/enter';
import { deleteLines, insertLines } from './operations/lines';
import { select } from './operations/select';
import { deleteTab, duplicateTab, moveTab, renameTab } from './operations/tabs';
import { areaOf } from './reference';
import { ServiceError } from './service';
import type { Sheet } from './sheet';
import type { Workbook } from './workbook';
import { type Modes, modesIn } from './world';

export class Officer extends Mover {
  constructor(readonly workbook: Workbook) {
    super();
  }

  /** What is typed by hand into a cell of plain text is no formula anywhere. */
  get #byHand(): Modes {
    const { textCells } = this.workbook;
    return { ...modesIn(this.workbook), textCells: textCells === 'formulas' ? 'keep' : textCells };
  }

  /** The tab of a name. */
  tab(name: string): Sheet {
    const sheet = this.workbook.sheet(name);
    if (!sheet) throw new Error(`there is no tab ${name}`);
    return sheet;
  }

  /** Types into a cell. A formula shows `shows`, because nothing here computes it. */
  type(sheet: Sheet, row: number, column: number, value: CellValue, shows: CellValue = 0): void {
    const area = { row, column, rows: 1, columns: 1 };
    checkInside(sheet, area);
    enter(sheet, area, [[value]], 'typing', this.#byHand);
    const formula = sheet.peek(row, column)?.formula;
    if (formula)
      sheet.update(area, cell => ({ ...cell, value: shows, ...(cell?.stored && { stored: true }) }));
  }

  /** The delete key: content goes, looks, note and validation stay. */
  clear(sheet: Sheet, row: number, column: number): void {
    enter(sheet, { row, column, rows: 1, columns: 1 }, [['']], 'clearing', this.#byHand);
  }

  /** Above the row. */
  insertRows(sheet: Sheet, row: number, count = 1): void {
    insertLines(this.workbook, sheet, { axis: 'row', at: row, count }, row);
  }

  deleteRows(sheet: Sheet, row: number, count = 1): void {
    checkInside(sheet, { row, column: 1, rows: count, columns: 1 });
    if (count >= sheet.maxRows - sheet.frozenRows && row <= sheet.frozenRows + 1)
      throw new ServiceError('Sorry, it is not possible to delete all non-frozen rows.');
    deleteLines(this.workbook, sheet, { axis: 'row', at: row, count: -count });
  }

  /** Inserts a copy of the row below it, with everything in it. */
  duplicateRow(sheet: Sheet, row: number): void {
    insertLines(this.workbook, sheet, { axis: 'row', at: row + 1, count: 1 }, row);
    const area = { row: row + 1, column: 1, rows: 1, columns: sheet.maxColumns };
    sheet.update(area, (_, __, column) => {
      const { spillOf: ___, ...cell } = sheet.peek(row, column) ?? { value: '' };
      return cell.value !== '' || Object.keys(cell).length > 1 ? cell : undefined;
    });
  }

  /** To the left of the column. */
  insertColumn(sheet: Sheet, column: number): void {
    insertLines(this.workbook, sheet, { axis: 'column', at: column, count: 1 }, column);
  }

  deleteColumn(sheet: Sheet, column: number): void {
    checkInside(sheet, { row: 1, column, rows: 1, columns: 1 });
    deleteLines(this.workbook, sheet, { axis: 'column', at: column, count: -1 });
  }

  hideRows(sheet: Sheet, row: number, count = 1): void {
    for (let hidden = row; hidden < row + count; hidden++) sheet.hiddenRows.add(hidden);
  }

  /** `index` counts from 0. */
  moveTab(sheet: Sheet, index: number): void {
    moveTab(this.workbook, sheet, index);
  }

  renameTab(sheet: Sheet, name: string): void {
    renameTab(this.workbook, sheet, name);
  }

  /** The copy stands behind the tab and is open. */
  duplicateTab(sheet: Sheet): Sheet {
    return duplicateTab(this.workbook, sheet);
  }

  deleteTab(sheet: Sheet): void {
    deleteTab(this.workbook, sheet);
  }

  openTab(sheet: Sheet): void {
    this.workbook.active = this.workbook.sheets.indexOf(sheet);
  }

  /** A click on a cell, or drawing over several. `range` is text such as `A2:F20`. */
  select(sheet: Sheet, range: string | Area): void {
    select(this.workbook, sheet, typeof range === 'string' ? areaOf([range], sheet) : range);
  }

  /** ไฟล์ ▸ ทำสำเนา */
  copyFile(): Workbook {
    return copyFile(this.workbook);
  }
}
