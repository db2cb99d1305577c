// What must be asked about a whole table before any score of it is used: which column holds them, or which office.
import { addressOf } from './address';
import { shownText } from './cell';
import type { FindingCode, FindingParams } from './finding';
import type { Cell } from './gridCell';
import type { Identity } from './identify';
import { officesIn } from './offices';
import type { Table } from './tables';

export interface Asked {
  readonly code: FindingCode;
  readonly cell: Cell;
  readonly params: FindingParams;
}

export function askedOf(table: Table, identities: readonly Identity[]): Asked | undefined {
  if (table.asks)
    return asked(
      table.asks,
      table,
      table.scores.map(column => topOf(table, column)),
    );
  const nodes = identities.map(identity => (identity.kind === 'node' ? identity.node : undefined));
  const offices = officesIn(table.rows, table.texts, nodes);
  return offices.length > 0 ? asked('manyOffices', table, offices) : undefined;
}

/** What is said of a table whose codes were read, but none of whose columns of numbers, for what their heads say. */
export function unreadColumns(table: Table, identities: readonly Identity[]): Asked | undefined {
  if (table.scores.length > 0) return undefined;
  const hasNumbers = (column: number): boolean =>
    table.rows.some((row, at) => identities[at]?.kind === 'node' && row[column]?.points !== undefined);
  const heads = table.texts.filter(hasNumbers).map(column => topOf(table, column));
  return asked('othersScores', table, heads);
}

function asked(code: FindingCode, table: Table, named: readonly (Cell | undefined)[]): Asked | undefined {
  const cells = named.flatMap(cell => cell ?? []);
  const [cell] = cells;
  const names = cells.map(one => headAt(table, one)).join(', ');
  return cell && { code, cell, params: { names, count: cells.length, range: rangeOf(table) } };
}

/** The head of a column, or else its first cell with something in it. */
const topOf = ({ header, rows }: Table, column: number): Cell | undefined =>
  header?.[column] ?? rows.map(row => row[column]).find(cell => cell?.isBlank === false);

/** What the head says above or in a cell of it. */
export const headAt = ({ header, heads }: Table, cell: Cell): string =>
  heads[header?.indexOf(cell) ?? -1] ?? shownText(cell.reading);

/** The rows of the codes and of the first of several score columns: `A2:B90`, or `{A2:A90, D2:D90}`. */
function rangeOf({ rows, code, scores }: Table): string {
  const [first, last] = [rows[0]?.[0], rows[rows.length - 1]?.[0]];
  if (!first || !last) return '';
  const [left = 0, right = 0] = [code, scores[0] ?? code].sort((a, b) => a - b);
  const column = (from: number, to: number): string =>
    `${addressOf(first.row, from)}:${addressOf(last.row, to)}`;
  return right - left < 2 ? column(left, right) : `{${column(left, left)}, ${column(right, right)}}`;
}
