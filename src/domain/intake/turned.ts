// Tables that lie on their side: one item a column instead of one a row.
import type { FrameworkNode } from '../framework/node';
import { type Row, transpose } from './grid';
import type { Cell } from './gridCell';
import { headerRoles, type Role } from './header';
import type { Vocabulary } from './vocabulary';

/** The grid with one item a row. */
export function upright(grid: readonly Row[], vocabulary: Vocabulary): readonly Row[] {
  if (codesLieInRows(grid)) return transpose(grid, vocabulary);
  if (grid.some(row => namesBoth(headerRoles(row)))) return grid;
  const first = grid.flatMap(row => row.slice(0, 1));
  return namesBoth(headerRoles(first)) ? transpose(grid, vocabulary) : grid;
}

/** Some row has more codes or names of one level than any column has, and no number beside them. */
function codesLieInRows(grid: readonly Row[]): boolean {
  const inColumns = new Counts();
  let inRow = 0;
  for (const row of grid) {
    const counts = new Counts();
    let hasNumbers = false;
    row.forEach((cell, column) => {
      if (cell.points !== undefined) hasNumbers = true;
      const node = nodeIn(cell);
      if (!node) return;
      counts.add(node.level, node);
      inColumns.add(`${node.level} ${column}`, node);
    });
    if (!hasNumbers) inRow = Math.max(inRow, counts.most());
  }
  return inRow >= 2 && inColumns.most() < inRow;
}

/** The node that a cell's code is, or that it names and no other; a score is no code. */
function nodeIn(cell: Cell): FrameworkNode | undefined {
  if (cell.text === '' || cell.points !== undefined) return undefined;
  if (cell.code.kind === 'node') return cell.code.node;
  return cell.names.length === 1 ? cell.names[0] : undefined;
}

/** How many different nodes were seen under a key. */
class Counts {
  private readonly seen = new Map<string, Set<FrameworkNode>>();

  add(key: string, node: FrameworkNode): void {
    const nodes = this.seen.get(key);
    if (nodes) nodes.add(node);
    else this.seen.set(key, new Set([node]));
  }

  most(): number {
    return [...this.seen.values()].reduce((most, nodes) => Math.max(most, nodes.size), 0);
  }
}

const namesBoth = (roles: readonly (Role | undefined)[] | undefined): boolean =>
  roles?.includes('code') === true && roles.includes('score');
