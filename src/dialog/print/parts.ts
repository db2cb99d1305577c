// Where blocks may be torn: texts between lines, with two lines at least on either side, and tables between rows.
import { TEARING } from '../flow';
import type { Part } from './pagesOf';

export interface MeasuredText {
  readonly height: number;
  /** How many lines it has, and how high each of them is. */
  readonly lines: number;
  readonly lineHeight: number;
}

/** What is never torn. */
export const whole = (height: number, item = 0): Part => ({ height, glued: false, item, line: 0 });

/** One line alone at the foot or the head of a page is lost; what is above and below the text counts as the first line's. */
export const linesOf = ({ height, lines, lineHeight }: MeasuredText, item = 0): readonly Part[] =>
  Array.from({ length: Math.max(1, lines) }, (_, line) => ({
    height: line === 0 ? height - (Math.max(1, lines) - 1) * lineHeight : lineHeight,
    glued: lines > 1 && (line === 0 || line === lines - 2),
    item,
    line,
  }));

/** Its last part stays with the next block. */
export const gluedToNext = (parts: readonly Part[]): readonly Part[] =>
  parts.map((part, index) => (index === parts.length - 1 ? { ...part, glued: true } : part));

export interface MeasuredRow extends MeasuredText {
  /** It heads the rows below it. */
  readonly heads: boolean;
}

/** A cell that reaches down over rows, and how high it would be by itself. */
export interface Reaching {
  readonly row: number;
  readonly rows: number;
  readonly height: number;
}

/**
 * The text of a reaching cell always stands whole on its first page, so rows stay together until there is room for it.
 * Up to the height `wholeTo` rows are not torn, nor are tables of short rows: torn, they are harder to read than the room
 * that is left. Nor is a table that asks to be kept whole.
 */
export function rowsOf(
  rows: readonly MeasuredRow[],
  reaching: readonly Reaching[],
  wholeTo: number,
  isKept = false,
): readonly Part[] {
  const isWhole =
    isKept ||
    (rows.every(({ lines }) => lines <= TEARING.shortRow) &&
      rows.reduce((sum, { height }) => sum + height, 0) <= wholeTo);
  const parts = rows.flatMap((row, item) => {
    const own = row.height > wholeTo ? linesOf(row, item) : [whole(row.height, item)];
    return isWhole || staysWithRowBelow(rows, item) ? gluedToNext(own) : own;
  });
  const stay = new Set(reaching.flatMap(cell => beforeItFits(parts, cell)));
  return parts.map((part, index) => ({
    ...part,
    glued: index < parts.length - 1 && (part.glued || stay.has(index)),
  }));
}

/** What heads rows stays with the first of them, and a total at the end with the last that it adds up. */
const staysWithRowBelow = (rows: readonly MeasuredRow[], row: number): boolean =>
  rows[row]?.heads === true || (row === rows.length - 2 && rows[row + 1]?.heads === true);

function beforeItFits(parts: readonly Part[], { row, rows, height }: Reaching): readonly number[] {
  const own = parts.flatMap(({ item }, index) => (item >= row && item < row + rows ? [index] : []));
  let room = 0;
  return own.slice(0, -1).filter(index => {
    room += parts[index]?.height ?? 0;
    // The browser rounds heights of rows.
    return room < height - 1;
  });
}
