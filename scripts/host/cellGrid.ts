// The cells of a tab, a line for each row. Lines are shared between copies of a workbook and replaced, never
// changed; only a line whose cells somebody was given to change is "loose": its grid owns it alone.
import { type Area, type Cell, hasContent } from './cell';

export interface Line {
  readonly cells: readonly (Readonly<Cell> | undefined)[];
  readonly loose: boolean;
}

interface LooseLine extends Line {
  readonly cells: (Cell | undefined)[];
}

/** The new content of a cell; undefined empties it wholly. */
export type Change = (
  cell: Readonly<Cell> | undefined,
  row: number,
  column: number,
) => Readonly<Cell> | undefined;

export class CellGrid {
  constructor(private lines: (Line | undefined)[] = []) {}

  get height(): number {
    return this.lines.length;
  }

  line(row: number): Line | undefined {
    return this.lines[row - 1];
  }

  peek(row: number, column: number): Readonly<Cell> | undefined {
    return this.lines[row - 1]?.cells[column - 1];
  }

  /** The cell for somebody who may change it in place. */
  loosen(row: number, column: number): Cell | undefined {
    return this.peek(row, column) && this.#looseLine(row).cells[column - 1];
  }

  /** Puts the very object, which its giver may go on changing. */
  put(row: number, column: number, cell: Cell): void {
    this.#looseLine(row).cells[column - 1] = cell;
  }

  update(area: Area, change: Change): void {
    for (let row = area.row; row < area.row + area.rows; row++) {
      const line = this.lines[row - 1];
      const cells = line ? line.cells.slice() : [];
      for (let column = area.column; column < area.column + area.columns; column++) {
        const cell = change(cells[column - 1], row, column);
        if (cell || cells.length >= column) cells[column - 1] = cell;
      }
      this.lines[row - 1] = { cells, loose: line?.loose ?? false };
    }
  }

  /** Replaces whole lines, for moves: `order(lines)` may drop, add and swap them. */
  reorder(order: (lines: (Line | undefined)[]) => (Line | undefined)[]): void {
    this.lines = order(this.lines);
  }

  /** The same with the cells of every line. */
  reorderCells(
    order: (cells: readonly (Readonly<Cell> | undefined)[]) => (Readonly<Cell> | undefined)[],
  ): void {
    this.lines = this.lines.map(line => line && { cells: order(line.cells), loose: line.loose });
  }

  lastRow(): number {
    for (let row = this.lines.length; row > 0; row--)
      if (this.lines[row - 1]?.cells.some(hasContent)) return row;
    return 0;
  }

  lastColumn(): number {
    let last = 0;
    for (const line of this.lines) {
      if (!line) continue;
      for (let column = line.cells.length; column > last; column--)
        if (hasContent(line.cells[column - 1])) last = column;
    }
    return last;
  }

  clone(): CellGrid {
    return new CellGrid(this.lines.map(line => (line?.loose ? copyOf(line) : line)));
  }

  #looseLine(row: number): LooseLine {
    const line = this.lines[row - 1];
    if (line?.loose) return line as LooseLine;
    while (this.lines.length < row) this.lines.push(undefined);
    const loose = { ...(line ? copyOf(line) : { cells: [] }), loose: true } as LooseLine;
    this.lines[row - 1] = loose;
    return loose;
  }
}

function copyOf(line: Line): Line {
  return { cells: line.cells.map(cell => cell && { ...cell }), loose: false };
}
