// Cell addresses in A1 notation.

/** `columnName(28)` is `AB`. */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26))
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  return name;
}

/** `columnNumber('ab')` is 28. */
export function columnNumber(name: string): number {
  let column = 0;
  for (const letter of name.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}

/** `address(3, 28)` is `AB3`. */
export function address(row: number, column: number): string {
  return columnName(column) + row;
}

/** A reference to a tab as formulas write it: always quoted, which is always right. */
export function sheetReference(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}
