// Lines of a table with aligned columns.
import { displayWidth, padEnd, padStart } from './width';

export type Align = 'left' | 'right';

/** Two spaces between columns; a shorter row ends early. */
export function alignTable(rows: readonly (readonly string[])[], aligns: readonly Align[]): string[] {
  const widths = aligns.map((_, column) => Math.max(0, ...rows.map(row => displayWidth(row[column] ?? ''))));
  return rows.map(row =>
    row
      .map((cell, column) => (aligns[column] === 'right' ? padStart : padEnd)(cell, widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}
