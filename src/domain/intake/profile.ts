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
  const cells = rows.flatMap(row => {
    const cell = row[column];
    return cell && !cell.isBlank ? [cell] : [];
  });
  const numbers = cells.map(cell => cell.points);
  const follows = numbers.every(
    (number, index) =>
      number !== undefined && (index === 0 || number === 1 || number === (numbers[index - 1] as number) + 1),
  );
  return {
    filled: cells.length,
    codes: cells.filter(isReadableItem).length,
    items: cells.filter(isItemCode).length,
    groups: cells.filter(isGroupName).length,
    numbers: numbers.filter(number => number !== undefined).length,
    dotted: cells.filter(cell => cell.points !== undefined && cell.code.kind === 'node').length,
    counts: follows && numbers[0] === 1 && numbers.length >= 3,
    runs:
      (follows && (numbers[0] === 1 || (numbers.length >= 3 && Number.isInteger(numbers[0])))) ||
      (numbers.every(isIndicatorNumber) && new Set(numbers).size === numbers.length),
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
