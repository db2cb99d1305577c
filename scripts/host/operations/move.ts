// Where places go when lines are inserted (`count` > 0) or deleted (`count` < 0) at a row or column.
import { address, columnNumber } from '../address';
import type { Area } from '../cell';

export interface Move {
  readonly axis: 'row' | 'column';
  readonly at: number;
  readonly count: number;
}

/** Undefined for a deleted line. */
function moveLine(line: number, { at, count }: Move): number | undefined {
  if (line < at) return line;
  return count < 0 && line < at - count ? undefined : line + count;
}

/** An area grows when lines are inserted inside it; undefined when all of it is deleted. */
export function moveArea(area: Area, move: Move): Area | undefined {
  const [first, size] = move.axis === 'row' ? [area.row, area.rows] : [area.column, area.columns];
  const start = moveLine(first, move) ?? move.at;
  const end = moveLine(first + size - 1, move) ?? move.at - 1;
  if (end < start) return undefined;
  return move.axis === 'row'
    ? { ...area, row: start, rows: end - start + 1 }
    : { ...area, column: start, columns: end - start + 1 };
}

export function moveSet(lines: ReadonlySet<number>, move: Move): Set<number> {
  return new Set([...lines].flatMap(line => moveLine(line, move) ?? []));
}

export function moveKeys<T>(values: ReadonlyMap<number, T>, move: Move): Map<number, T> {
  return new Map(
    [...values].flatMap(([line, value]): [number, T][] => {
      const moved = moveLine(line, move);
      return moved === undefined ? [] : [[moved, value]];
    }),
  );
}

/** `B2`, moved. */
export function moveAddress(from: string, move: Move): string | undefined {
  const match = /^([A-Z]+)(\d+)$/.exec(from);
  if (!match?.[1]) return undefined;
  const area = { row: Number(match[2]), column: columnNumber(match[1]), rows: 1, columns: 1 };
  const moved = moveArea(area, move);
  return moved && address(moved.row, moved.column);
}
