// The scores of a table as they stand, whatever their unit is: what every guess at a unit starts from.
import type { FrameworkNode } from '../framework/node';
import type { FindingCode, FindingParams } from './finding';
import type { Cell } from './gridCell';
import type { Identity } from './identity';
import type { Table } from './table';

export interface UnitRow {
  /** Position in the table. */
  readonly at: number;
  readonly node: FrameworkNode;
  readonly cell: Cell;
  readonly points: number;
}

/** A score that is not used because its table seems to count in another unit, and what it would be in percent. */
export interface UnitDoubt {
  readonly code: FindingCode;
  readonly suggestions: readonly number[];
  readonly params?: FindingParams;
}

/** By position in the table. */
export type UnitDoubts = Map<number, UnitDoubt>;

/** A percent sign or "ร้อยละ" in the cell itself settles what its number is. */
const SAYS_PERCENT = /[%％]|ร้อยละ|เปอร์เซ/;

/** Rows of a node whose cell holds a number of points that says nothing of its unit. */
export function unitRows(table: Table, identities: readonly Identity[]): readonly UnitRow[] {
  const column = table.scores[0] ?? -1;
  return table.rows.flatMap((row, at) => {
    const identity = identities[at];
    const cell = row[column];
    const points = cell?.points;
    if (identity?.kind !== 'node' || !cell || points === undefined || !(points >= 0 && points <= 100))
      return [];
    const { reading } = cell;
    if (reading.kind === 'number' ? reading.percent : SAYS_PERCENT.test(cell.text)) return [];
    return [{ at, node: identity.node, cell, points }];
  });
}
