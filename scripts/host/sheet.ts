// One tab: its cells by position, and what a file keeps about the tab beside them.
import type { Sheet as FileSheet } from 'hucre';
import { address } from './address';
import type { Area, Cell, CellValue } from './cell';

/** What the host neither reads nor changes, handed from the file that was read to the file that is saved. */
export type KeptFromFile = Partial<
  Pick<
    FileSheet,
    | 'dataValidations'
    | 'conditionalRules'
    | 'autoFilter'
    | 'images'
    | 'pageSetup'
    | 'headerFooter'
    | 'view'
    | 'hidden'
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
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  /** In characters, as files hold them. */
  readonly columnWidths = new Map<number, number>();
  /** In points. */
  readonly rowHeights = new Map<number, number>();
  kept: KeptFromFile = {};
  readonly #cells = new Map<string, Cell>();

  constructor(public name: string) {}

  /** The cell, or undefined where nothing was ever put. */
  cell(row: number, column: number): Cell | undefined {
    return this.#cells.get(address(row, column));
  }

  /** Puts a cell; the grid grows to hold it, as it does when a file is opened. */
  put(row: number, column: number, cell: Cell): Cell {
    this.maxRows = Math.max(this.maxRows, row);
    this.maxColumns = Math.max(this.maxColumns, column);
    this.#cells.set(address(row, column), cell);
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

  /** Empties a cell and keeps its looks. */
  clear(row: number, column: number): void {
    const cell = this.cell(row, column);
    if (!cell) return;
    const { numberFormat, style } = cell;
    this.#cells.set(address(row, column), {
      value: '',
      ...(numberFormat && { numberFormat }),
      ...(style && { style }),
    });
  }

  /** '' for an empty cell, the text of an error for an error. */
  value(row: number, column: number): CellValue {
    return this.cell(row, column)?.value ?? '';
  }

  /** What getValues gives for the area: raw values, fractions for percents. */
  values(area: Area): CellValue[][] {
    return this.map(area, (row, column) => this.value(row, column));
  }

  map<T>(area: Area, pick: (row: number, column: number) => T): T[][] {
    return Array.from({ length: area.rows }, (_, r) =>
      Array.from({ length: area.columns }, (_, c) => pick(area.row + r, area.column + c)),
    );
  }

  /** Every cell that was ever put, row by row. */
  entries(): { row: number; column: number; cell: Cell }[] {
    return [...this.#cells]
      .map(([key, cell]) => ({ ...position(key), cell }))
      .sort((a, b) => a.row - b.row || a.column - b.column);
  }

  /** Last row with content; 0 in an empty tab. */
  get lastRow(): number {
    return this.#last(entry => entry.row);
  }

  /** Last column with content; 0 in an empty tab. */
  get lastColumn(): number {
    return this.#last(entry => entry.column);
  }

  /** From A1 to the last row and column with content; A1 alone in an empty tab. */
  get dataArea(): Area {
    return { row: 1, column: 1, rows: Math.max(1, this.lastRow), columns: Math.max(1, this.lastColumn) };
  }

  #last(pick: (at: { row: number; column: number }) => number): number {
    let last = 0;
    for (const [key, cell] of this.#cells)
      if (cell.value !== '' || cell.formula) last = Math.max(last, pick(position(key)));
    return last;
  }
}

function position(key: string): { row: number; column: number } {
  const letters = key.search(/\d/);
  let column = 0;
  for (let i = 0; i < letters; i++) column = column * 26 + key.charCodeAt(i) - 64;
  return { row: Number(key.slice(letters)), column };
}
