// Tables that lie on their side: one item a column instead of one a row.
import type { FrameworkNode } from '../framework/node';
import { type Row, transpose } from './grid';
import { Cell } from './gridCell';
import { headerRoles } from './header';
import { roleOfHeader } from './headRole';
import type { Role } from './headWords';
import type { Vocabulary } from './vocabulary';

/** The grid with one item a row. */
export function upright(grid: readonly Row[], vocabulary: Vocabulary): readonly Row[] {
  const named = withNumbersNamed(grid, vocabulary);
  if (codesLieInRows(named, vocabulary)) return transpose(named, vocabulary);
  if (grid.some(row => namesBoth(headerRoles(row)))) return grid;
  const first = grid.flatMap(row => row.slice(0, 1));
  return namesBoth(headerRoles(first)) && !stands(grid, vocabulary) ? transpose(grid, vocabulary) : grid;
}

/** Rows of nodes with numbers beside them, two or more or under the head of the number: "IIT | 92.24", "OIT | 95.84". */
function stands(grid: readonly Row[], vocabulary: Vocabulary): boolean {
  const heads = new Set<number>();
  let count = 0;
  for (const [first, ...others] of grid) {
    const isNode = first !== undefined && nodeIn(first, vocabulary) !== undefined;
    const number = others.findIndex(cell => cell.points !== undefined);
    if (isNode && number >= 0 && (heads.has(number) || ++count > 1)) return true;
    others.forEach((cell, column) => {
      if (roleOfHeader(cell.text) !== undefined) heads.add(column);
    });
  }
  return false;
}

/** Some row has more codes or names of one level than any column has, and no number beside them. */
function codesLieInRows(grid: readonly Row[], vocabulary: Vocabulary): boolean {
  const inColumns = new Counts();
  let inRow = 0;
  for (const row of grid) {
    const counts = new Counts();
    let hasNumbers = false;
    row.forEach((cell, column) => {
      if (cell.points !== undefined) hasNumbers = true;
      const node = nodeIn(cell, vocabulary);
      if (!node) return;
      counts.add(node.level, node);
      inColumns.add(`${node.level} ${column}`, node);
    });
    if (!hasNumbers) inRow = Math.max(inRow, counts.most());
  }
  return inRow >= 2 && inColumns.most() < inRow;
}

/** The node that a cell's code is, or that it names and no other; a score is no code. */
function nodeIn(cell: Cell, { byId }: Vocabulary): FrameworkNode | undefined {
  if (cell.text === '' || cell.points !== undefined) return undefined;
  const { code } = cell;
  if (code.kind === 'node') return code.node;
  if (code.kind === 'bare' && code.explicit && code.text === '') return byId.get(String(code.number));
  return cell.names.length === 1 ? cell.names[0] : undefined;
}

/** With heads 1, 2 … of all indicators, above a row of numbers, written out: a number alone would be a score. */
function withNumbersNamed(grid: readonly Row[], vocabulary: Vocabulary): readonly Row[] {
  const row = grid.findIndex((cells, index) => isOfIndicators(cells, grid[index + 1], vocabulary));
  if (row < 0) return grid;
  return grid.map((cells, index) =>
    index === row ? cells.map(cell => (cell.points === undefined ? cell : named(cell, vocabulary))) : cells,
  );
}

const named = ({ points, row, column }: Cell, vocabulary: Vocabulary): Cell =>
  new Cell(`${INDICATOR}${points}`, '', row, column, vocabulary);
const INDICATOR = 'ตัวชี้วัดที่ ';

function isOfIndicators(row: Row, below: Row | undefined, { byId }: Vocabulary): boolean {
  let next = 1;
  for (let column = 0; column < row.length; column++) {
    const { points, isBlank } = row[column] as Cell;
    if (points !== undefined && (points !== next++ || below?.[column]?.points === undefined)) return false;
    if (points === undefined && next > 1 && !isBlank && byId.has(String(next))) return false;
  }
  return next > 1 && byId.has(String(next - 1)) && !byId.has(String(next));
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
