// Where a cell stands, as people say it.

/**
 * The A1 address of a cell by its 0-based row and column.
 *
 * @example addressOf(12, 2) // 'C13'
 */
export function addressOf(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** 0 → A, 26 → AA. */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26);
  return `${rest > 0 ? columnLetters(rest - 1) : ''}${String.fromCharCode(65 + (column % 26))}`;
}
