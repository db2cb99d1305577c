// An area in A1 notation, and back.
import { address, columnNumber } from './address';
import type { Area } from './cell';

/** `B2:C9`, or `B2` for one cell. */
export function areaText({ row, column, rows, columns }: Area): string {
  const first = address(row, column);
  return rows * columns === 1 ? first : `${first}:${address(row + rows - 1, column + columns - 1)}`;
}

const AREA = /^\$?([A-Z]+)\$?(\d+)(?::\$?([A-Z]+)\$?(\d+))?$/;

/** Of a text with both ends, as files hold ranges; undefined for any other. */
export function areaFrom(text: string): Area | undefined {
  const [, first, top, last = first, bottom = top] = AREA.exec(text) ?? [];
  if (first === undefined || last === undefined) return undefined;
  const [row, column] = [Number(top), columnNumber(first)];
  return { row, column, rows: Number(bottom) - row + 1, columns: columnNumber(last) - column + 1 };
}
