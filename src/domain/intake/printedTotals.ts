// What a table itself prints as a sum or mean of its rows: the free check of everything that was read from it.
import type { FrameworkNode } from '../framework/node';
import { AGREEMENT } from '../scoring/rollUp';
import type { Place } from './entries';
import type { Cell } from './gridCell';
import { holds } from './identify';

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
}

/** A row of a node with its points. */
export interface ScoredRow {
  readonly node: FrameworkNode;
  readonly points: number;
}

/** Printed with 2 decimals, so that neither a mean nor a sum need be exact. */
const IN_PRINT = AGREEMENT + 1e-6;

/**
 * What a printed total is of the rows of its table.
 *
 * @param instruments the tree below the root
 */
export function printedTotal(
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
export function isSumOf(number: number, rows: readonly ScoredRow[]): boolean {
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
