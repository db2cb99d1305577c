// Which rows in columns may be one table: prose between them parts them, short lines are the heads of parts.
import { roleOfHeader } from '../headRole';
import type { ColumnRow } from './columnRow';
import type { Line } from './line';

/** A longer line between rows is prose. */
const LONGEST_HEAD = 100;

/** The rows in stretches; one that goes on without column heads has those of the stretch above, where they fit. */
export function stretchesOf(
  rows: readonly ColumnRow[],
  lines: readonly Line[],
): readonly (readonly ColumnRow[])[] {
  const stretches: ColumnRow[][] = [];
  let heads: ColumnRow | undefined;
  let end = -1;
  for (const row of rows) {
    const [first = 0] = row.lines;
    const isApart = lines.slice(end + 1, first).some(({ text }) => text.length > LONGEST_HEAD);
    if (end < 0 || isApart) stretches.push(heads && fits(heads, row) ? [{ ...heads, lines: [] }] : []);
    stretches[stretches.length - 1]?.push(row);
    if (isHeads(row)) heads = row;
    end = row.lines[row.lines.length - 1] ?? end;
  }
  return stretches;
}

const isHeads = ({ cells }: ColumnRow): boolean =>
  cells.filter(cell => roleOfHeader(cell) !== undefined).length > 1 &&
  cells.map(roleOfHeader).includes('score');

const fits = (heads: ColumnRow, row: ColumnRow): boolean =>
  heads.cells.length === row.cells.length && !isHeads(row);
