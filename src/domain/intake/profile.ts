// What the cells of one column look like: how many are codes, names of nodes, numbers.
import type { Row } from './grid';
import type { Cell } from './gridCell';

export interface Profile {
  readonly filled: number;
  /** Cells that are an item's code. */
  readonly codes: number;
  /** Cells that are an item's code, or were meant as one. */
  readonly items: number;
  /** Cells that are or name a node above the items. */
  readonly groups: number;
  readonly numbers: number;
  /** Numbers that are a node's id too: 9.1. */
  readonly dotted: number;
  /** 1, 2, 3 …, perhaps begun anew under a sub-header: a running number, no score. */
  readonly counts: boolean;
  /** Numbers that follow one another, or different ones up to 10: left of the codes no scores, elsewhere perhaps. */
  readonly runs: boolean;
}

export function profileOf(rows: readonly Row[], column: number): Profile {
  const count = { filled: 0, codes: 0, items: 0, groups: 0, numbers: 0, dotted: 0 };
  const points: (number | undefined)[] = [];
  for (const row of rows) {
    const cell = row[column];
    if (!cell || cell.isBlank) continue;
    count.filled++;
    points.push(cell.points);
    if (cell.points !== undefined) {
      count.numbers++;
      if (cell.code.kind === 'node') count.dotted++;
    } else if (cell.text !== '') {
      if (isReadableItem(cell)) count.codes++;
      if (isItemCode(cell)) count.items++;
      if (isGroupName(cell)) count.groups++;
    }
  }
  const follows = points.every(
    (number, index) =>
      number !== undefined && (index === 0 || number === 1 || number === (points[index - 1] as number) + 1),
  );
  return {
    ...count,
    counts: follows && points[0] === 1 && points.length >= 3,
    runs:
      (follows && (points[0] === 1 || (points.length >= 3 && Number.isInteger(points[0])))) ||
      (points.every(isIndicatorNumber) && new Set(points).size === points.length),
  };
}

const isIndicatorNumber = (number: number | undefined): boolean =>
  number !== undefined && Number.isInteger(number) && number >= 1 && number <= 10;

export function isReadableItem(cell: Cell): boolean {
  if (cell.text === '' || cell.points !== undefined) return false;
  return cell.code.kind === 'node' && cell.code.node.level === 'item';
}

/** An item's code, or a text that was meant as one. */
export function isItemCode(cell: Cell): boolean {
  return (
    cell.text !== '' && cell.points === undefined && (cell.code.kind === 'refused' || isReadableItem(cell))
  );
}

/** The code or name of a node above the items. */
export function isGroupName(cell: Cell): boolean {
  if (cell.text === '' || cell.points !== undefined) return false;
  const { code } = cell;
  if (code.kind === 'node') return code.node.level !== 'item';
  if (code.kind === 'bare') return code.explicit || cell.names.length > 0;
  return code.kind === 'words' && cell.names.some(node => node.level !== 'item');
}
