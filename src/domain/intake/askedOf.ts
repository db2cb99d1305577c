// What must be asked about a whole table before any score of it is used: which column holds them, or which office.
import { addressOf } from './address';
import { shownText } from './cell';
import type { FindingCode, FindingParams } from './finding';
import type { Cell } from './gridCell';
import type { Identity } from './identity';
import { officesIn } from './offices';
import type { Table } from './table';

export interface Asked {
  readonly code: FindingCode;
  readonly cell: Cell;
  readonly params: FindingParams;
}

export function askedOf(table: Table, identities: readonly Identity[]): Asked | undefined {
  if (table.asks) {
    const tops = table.scores.map(column => topOf(table, column));
    return asked(table.asks, table, tops, rangesOf(table, identities));
  }
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

function asked(
  code: FindingCode,
  table: Table,
  named: readonly (Cell | undefined)[],
  range = '',
): Asked | undefined {
  const cells = named.flatMap(cell => cell ?? []);
  const [cell] = cells;
  const names = cells.map(one => headAt(table, one)).join(', ');
  return cell && { code, cell, params: { names, count: cells.length, range } };
}

/** The head of a column, or else its first cell with something in it. */
const topOf = ({ header, rows }: Table, column: number): Cell | undefined =>
  header?.[column] ?? rows.map(row => row[column]).find(cell => cell?.isBlank === false);

/** What the head says above or in a cell of it. */
export const headAt = ({ header, heads }: Table, cell: Cell): string =>
  heads[header?.indexOf(cell) ?? -1] ?? shownText(cell.reading);

/** More would tell no more. */
const MOST_RANGES = 3;

/**
 * The cells of the codes with those of each column that may be meant, none before another: `A2:B90 / {A2:A90, D2:D90}`.
 * Those of a table on its side lie one above the other: `{B1:K1; B3:K3}`.
 */
function rangesOf({ rows, code, scores }: Table, identities: readonly Identity[]): string {
  const own = rows.filter((_, index) => identities[index]?.kind === 'node');
  const [first, last] = [own[0], own[own.length - 1]];
  if (!first || !last) return '';
  const rangeOf = (from: number, to: number): string => {
    const [start, end] = [first[from], last[to]];
    return start && end ? `${addressOf(start.row, start.column)}:${addressOf(end.row, end.column)}` : '';
  };
  const mark = first !== last && first[code]?.row === last[code]?.row ? ';' : ',';
  const ranges = scores.slice(0, MOST_RANGES).map(score => {
    const [near, far] = code < score ? [code, score] : [score, code];
    return far - near < 2 ? rangeOf(near, far) : `{${rangeOf(near, near)}${mark} ${rangeOf(far, far)}}`;
  });
  return ranges.join(' / ');
}
