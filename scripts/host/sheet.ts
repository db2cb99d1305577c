// One tab: its cells by position, and everything that belongs to the tab beside them.
import type { Sheet as FileSheet } from 'hucre';
import type { Area, Cell, CellValue } from './cell';
import { CellGrid, type Change } from './cellGrid';
import type { Chart } from './model/chart';
import type { ConditionalFormat } from './model/conditionalFormat';
import type { Metadata } from './model/metadata';
import type { Protection } from './model/protection';
import { AT_A1, type Selection } from './model/selection';

/** What no script here reads or changes, handed from the file that was read to the file that is saved. */
export type KeptFromFile = Partial<
  Pick<
    FileSheet,
    | 'dataValidations'
    | 'autoFilter'
    | 'images'
    | 'pageSetup'
    | 'headerFooter'
    | 'view'
    | 'hidden'
    | 'veryHidden'
    | 'tables'
    | 'rowBreaks'
    | 'colBreaks'
  >
>;

export class Sheet {
  /** Grid size of a new tab in Google Sheets. */
  maxRows = 1000;
  maxColumns = 26;
  frozenRows = 0;
  frozenColumns = 0;
  merges: Area[] = [];
  hiddenRows = new Set<number>();
  hiddenColumns = new Set<number>();
  /** In characters, as files hold them. */
  columnWidths = new Map<number, number>();
  /** In points. */
  rowHeights = new Map<number, number>();
  conditionalFormats: readonly ConditionalFormat[] = [];
  charts: readonly Chart[] = [];
  protections: Protection[] = [];
  /** Cells that somebody made a Table (Format ▸ Convert to table). */
  typedAreas: readonly Area[] = [];
  metadata: Metadata[] = [];
  /** Read it by `selectionOf`: rows and columns go. */
  selection: Selection = AT_A1;
  /** `#rrggbb`. */
  tabColor: string | undefined;
  hiddenGridlines = false;
  kept: KeptFromFile = {};
  #grid = new CellGrid();

  constructor(
    public name: string,
    /** As in the address of the tab: `#gid=7`. */
    readonly id = 0,
  ) {}

  /** The cells, for operations that move them. */
  get grid(): CellGrid {
    return this.#grid;
  }

  /** The cell, or undefined where nothing was ever put. To look only, `peek` is cheaper. */
  cell(row: number, column: number): Cell | undefined {
    return this.#grid.loosen(row, column);
  }

  /** The cell, not to be changed. */
  peek(row: number, column: number): Readonly<Cell> | undefined {
    return this.#grid.peek(row, column);
  }

  /** Puts a cell; the grid grows to hold it, as it does when a file is opened. */
  put(row: number, column: number, cell: Cell): Cell {
    this.maxRows = Math.max(this.maxRows, row);
    this.maxColumns = Math.max(this.maxColumns, column);
    this.#grid.put(row, column, cell);
    return cell;
  }

  /** Puts rows of plain values, from a cell downwards and to the right. */
  fill(row: number, column: number, values: readonly (readonly CellValue[])[]): void {
    values.forEach((line, r) => {
      line.forEach((value, c) => {
        if (value !== '') this.put(row + r, column + c, { value });
      });
    });
  }

  /** Replaces every cell of an area. */
  update(area: Area, change: Change): void {
    this.#grid.update(area, change);
  }

  /** The same for a change that depends on the cell only, or for each row on what `alike` gives for it. */
  edit(area: Area, change: Change, alike: (row: number) => unknown = () => true): void {
    this.#grid.update(area, change, alike);
  }

  /** Empties a cell and keeps its looks. */
  clear(row: number, column: number): void {
    this.update({ row, column, rows: 1, columns: 1 }, cell => {
      if (!cell) return undefined;
      const { numberFormat, style, validation } = cell;
      return {
        value: '',
        ...(numberFormat && { numberFormat }),
        ...(style && { style }),
        ...(validation && { validation }),
      };
    });
  }

  /** '' for an empty cell, the text of an error for an error. */
  value(row: number, column: number): CellValue {
    return this.peek(row, column)?.value ?? '';
  }

  /** What getValues gives for the area: raw values, fractions for percents. */
  values(area: Area): CellValue[][] {
    return this.map(area, (row, column) => this.value(row, column));
  }

  map<T>(area: Area, pick: (row: number, column: number) => T): T[][] {
    const rows: T[][] = [];
    for (let row = area.row; row < area.row + area.rows; row++) {
      const line: T[] = [];
      for (let column = area.column; column < area.column + area.columns; column++)
        line.push(pick(row, column));
      rows.push(line);
    }
    return rows;
  }

  /** Every cell that was ever put, row by row. */
  entries(): { row: number; column: number; cell: Readonly<Cell> }[] {
    const entries: { row: number; column: number; cell: Readonly<Cell> }[] = [];
    for (let row = 1; row <= this.#grid.height; row++)
      this.#grid.line(row)?.cells.forEach((cell, index) => {
        if (cell) entries.push({ row, column: index + 1, cell });
      });
    return entries;
  }

  /** Last row with content; 0 in an empty tab. */
  get lastRow(): number {
    return this.#grid.lastRow();
  }

  /** Last column with content; 0 in an empty tab. */
  get lastColumn(): number {
    return this.#grid.lastColumn();
  }

  /** From A1 to the last row and column with content; A1 alone in an empty tab. */
  get dataArea(): Area {
    return { row: 1, column: 1, rows: Math.max(1, this.lastRow), columns: Math.max(1, this.lastColumn) };
  }

  /** The same tab for another workbook, or under a new id and name for the same one. */
  clone(name = this.name, id = this.id): Sheet {
    const copy = Object.assign(new Sheet(name, id), this, { name, id });
    copy.#grid = this.#grid.clone();
    copy.merges = this.merges.map(merge => ({ ...merge }));
    copy.hiddenRows = new Set(this.hiddenRows);
    copy.hiddenColumns = new Set(this.hiddenColumns);
    copy.columnWidths = new Map(this.columnWidths);
    copy.rowHeights = new Map(this.rowHeights);
    copy.protections = this.protections.map(protection => ({ ...protection }));
    copy.metadata = this.metadata.map(entry => ({ ...entry }));
    copy.kept = { ...this.kept };
    return copy;
  }
}
