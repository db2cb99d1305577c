// What a table itself prints as a sum or mean of its rows: the free check of everything that was read from it.
import type { FrameworkNode } from '../framework/node';
import { holds } from '../framework/tree';
import { AGREEMENT } from '../scoring/rollUp';
import { shownText } from './cell';
import type { Place } from './entries';
import type { FindingCode, FindingParams } from './finding';
import type { Cell } from './gridCell';
import type { Identity } from './identity';
import { readScore } from './score';
import type { Table } from './table';
import type { UnitDoubts } from './unitRows';

export interface PrintedTotal {
  /** Points 0–100. */
  readonly points: number;
  readonly place: Place;
  /** The row calls itself the office's total. */
  readonly overall: boolean;
  /** The node that holds all rows of its table; nothing where they have the root alone in common. */
  readonly of?: string;
  /** It is the plain mean of the rows, which no weights went into. */
  readonly isMean: boolean;
  /** It ends the last of several tables, and so may speak of all of them. */
  readonly isOfAll?: boolean;
}

/** What a row of a sum or mean is: a total to compare, or a number that is told at once. */
type Said =
  | { readonly kind: 'total'; readonly total: PrintedTotal }
  | {
      readonly kind: 'finding';
      readonly code: FindingCode;
      readonly cell: Cell;
      readonly subject: string;
      readonly params: FindingParams;
      readonly suggestions: readonly number[];
    };

/**
 * What a table prints as the office's total, wherever it stands, and as sums and means below its last row of a node.
 *
 * @param units scores that count in another unit, by position in the table
 * @param instruments the tree below the root
 */
export function printedTotals(
  table: Table,
  identities: readonly Identity[],
  units: UnitDoubts,
  instruments: readonly FrameworkNode[],
): readonly Said[] {
  const cells = table.rows.map(row => row[table.scores[0] ?? -1]);
  const rows = identities.flatMap((identity, index) => {
    const points = identity.kind === 'node' ? cells[index]?.points : undefined;
    return identity.kind === 'node' && points !== undefined ? [{ node: identity.node, points }] : [];
  });
  const kinds = identities.map(({ kind }) => kind);
  const last = kinds.lastIndexOf('node');
  // Above all rows, and with no other between them, it is theirs too.
  const isTop = (index: number): boolean =>
    kinds.indexOf('node') > index && kinds.lastIndexOf('total', last) === index;
  // Points of the weight do add up: what is told of them says so.
  const addUp = [...units.values()].some(({ code }) => code === 'weightPoints');
  return identities.flatMap((identity, index): readonly Said[] => {
    const cell = cells[index];
    if (identity.kind !== 'total' || !cell) return [];
    const unit = units.get(index);
    if (unit) {
      const subject = shownText((table.rows[index]?.[table.code] ?? cell).reading);
      const params = { shown: shownText(cell.reading) };
      return [{ kind: 'finding', cell, subject, params, ...unit }];
    }
    if (!identity.overall && index < last && !isTop(index)) return [];
    const { points: number } = cell;
    if (number !== undefined && !addUp && isSumOf(number, rows)) {
      const params = { points: number, count: rows.length };
      return [{ kind: 'finding', code: 'totalIsSum', cell, subject: '', params, suggestions: [] }];
    }
    const score = readScore(cell.reading);
    if (score.kind !== 'points') return [];
    return [{ kind: 'total', total: printedTotal(cell, score.points, identity.overall, rows, instruments) }];
  });
}

/** A row of a node with its points. */
interface ScoredRow {
  readonly node: FrameworkNode;
  readonly points: number;
}

/** Printed with 2 decimals, so that neither a mean nor a sum need be exact. */
const IN_PRINT = AGREEMENT + 1e-6;

/** What a printed total is of the rows of its table. */
function printedTotal(
  cell: Cell,
  points: number,
  overall: boolean,
  rows: readonly ScoredRow[],
  instruments: readonly FrameworkNode[],
): PrintedTotal {
  const of = commonNode(instruments, rows);
  const sum = sumOf(rows);
  const isMean = rows.length > 1 && Math.abs(sum / rows.length - points) <= IN_PRINT;
  return { points, place: cell.place, overall, ...(of && { of: of.id }), isMean };
}

/** Whether a number is the sum of the rows, and so no score of them together. */
function isSumOf(number: number, rows: readonly ScoredRow[]): boolean {
  const most = rows.reduce((max, { points }) => Math.max(max, points), 0);
  const sum = sumOf(rows);
  return rows.length > 1 && sum > most + IN_PRINT && Math.abs(sum - number) <= IN_PRINT * rows.length;
}

const sumOf = (rows: readonly ScoredRow[]): number => rows.reduce((sum, { points }) => sum + points, 0);

/** The deepest node that is, or holds, the nodes of all rows. */
function commonNode(nodes: readonly FrameworkNode[], rows: readonly ScoredRow[]): FrameworkNode | undefined {
  const holder =
    rows.length === 0 ? undefined : nodes.find(outer => rows.every(({ node }) => isIn(outer, node)));
  return holder && (commonNode(holder.children, rows) ?? holder);
}

const isIn = (outer: FrameworkNode, node: FrameworkNode): boolean => outer === node || holds(outer, node);
