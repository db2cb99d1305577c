// The cells of a tab, a line for each row. Lines are shared between copies of a workbook and replaced, never
// changed; only a line whose cells somebody was given to change is "loose": its grid owns it alone.
import { type Area, type Cell, hasContent } from './cell';

export interface Line {
  readonly cells: readonly (Readonly<Cell> | undefined)[];
  readonly loose: boolean;
  /** The last column with content, once somebody asked. */
  width?: number;
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

  /**
   * `alike(row)` is equal for rows that the change treats the same: equal lines then stay one line, which is what
   * makes a thousand rows with one look cheap.
   */
  update(area: Area, change: Change, alike?: (row: number) => unknown): void {
    const made = new Map<unknown, Map<Line | undefined, Line>>();
    for (let row = area.row; row < area.row + area.rows; row++) {
      const line = this.lines[row - 1];
      const group = alike && !line?.loose ? alike(row) : undefined;
      const known = group === undefined ? undefined : made.get(group)?.get(line);
      const next = known ?? changed(line, row, area, change);
      this.lines[row - 1] = next;
      if (known || group === undefined) continue;
      if (!made.has(group)) made.set(group, new Map());
      made.get(group)?.set(line, next);
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
    for (let row = this.lines.length; row > 0; row--) if (contentWidth(this.lines[row - 1]) > 0) return row;
    return 0;
  }

  lastColumn(): number {
    return this.lines.reduce((last, line) => Math.max(last, contentWidth(line)), 0);
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

function changed(line: Line | undefined, row: number, area: Area, change: Change): Line {
  const cells = line ? line.cells.slice() : [];
  const loose = line?.loose ?? false;
  for (let column = area.column; column < area.column + area.columns; column++) {
    const before = cells[column - 1];
    const after = change(before, row, column);
    // Cells of other lines may be shared; those of a loose line may be changed in place.
    const own = loose && after && after !== before ? { ...after } : after;
    if (own || cells.length >= column) cells[column - 1] = own;
  }
  return { cells, loose };
}

function copyOf(line: Line): Line {
  return { cells: line.cells.map(cell => cell && { ...cell }), loose: false };
}

/** Last column of a line with content. A line that nobody may change is looked through once. */
function contentWidth(line: Line | undefined): number {
  if (!line) return 0;
  if (!line.loose && line.width !== undefined) return line.width;
  let width = line.cells.length;
  while (width > 0 && !hasContent(line.cells[width - 1])) width--;
  line.width = width;
  return width;
}
