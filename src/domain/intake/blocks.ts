// Rows that one header governs, from one header row to the next.
import { toArabicDigits } from '../thai/digits';
import type { Reading } from './cell';
import type { Row } from './grid';
import { headerRoles, type Role } from './header';

export interface Block {
  /** None for the rows above the first header. */
  readonly header: Row | undefined;
  /** By position in the rows. */
  readonly roles: readonly (Role | undefined)[];
  readonly rows: readonly Row[];
}

/** The blocks of a grid, top to bottom; titles above the first header are a block without one. */
export function splitBlocks(rows: readonly Row[]): readonly Block[] {
  const blocks: { header: Row | undefined; roles: Block['roles']; rows: Row[] }[] = [
    { header: undefined, roles: [], rows: [] },
  ];
  rows.forEach((row, index) => {
    const roles = headerRoles(row);
    if (roles) {
      blocks.push({ header: row, roles, rows: [] });
      return;
    }
    const block = blocks[blocks.length - 1] as (typeof blocks)[number];
    const below = block.header !== undefined && block.rows.length === 0 && rows[index - 1] === block.header;
    const years = below ? secondHeader(row) : undefined;
    if (years) {
      block.roles = row.map((_, column) => (years[column] ? 'score' : block.roles[column]));
      block.header = row.map((cell, column) => (years[column] ? cell : (block.header?.[column] ?? cell)));
    } else block.rows.push(row);
  });
  return blocks.filter(block => block.rows.length > 0);
}

/** A row of years under a header: which columns it makes score columns. */
function secondHeader(row: Row): readonly boolean[] | undefined {
  const years = row.map(({ reading }) => yearIn(reading) !== undefined);
  const filled = row.filter(({ reading }) => reading.kind !== 'blank').length;
  return filled > 0 && years.filter(Boolean).length === filled ? years : undefined;
}

/** The fiscal year (B.E.) that a header cell names. */
export function yearIn(reading: Reading): number | undefined {
  if (reading.kind === 'number')
    return reading.value >= 2500 && reading.value < 2700 ? reading.value : undefined;
  const match =
    reading.kind === 'text' ? /(?:^|\D)(2[56]\d\d)(?!\d)/.exec(toArabicDigits(reading.text)) : null;
  return match ? Number(match[1]) : undefined;
}
