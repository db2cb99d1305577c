// A decimal comma that cut a score into two cells: 99 | 33 was 99,33. The column behind the scores has no head, and
// holds what may stand behind a point.
import type { Cell } from './gridCell';
import type { Table } from './tables';
import type { UnitDoubts, UnitRow } from './unitRows';

const LEAST = 2;

export function commaDoubts(table: Table, rows: readonly UnitRow[], doubts: UnitDoubts): void {
  const column = (table.scores[0] ?? -1) + 1;
  const { header } = table;
  if (column === 0 || !header || header[column]?.isBlank === false || rows.length < LEAST) return;
  const behind = rows.map(({ at }) => decimalsIn(table.rows[at]?.[column]));
  if (behind.some(decimals => decimals === undefined)) return;
  const parts = behind as readonly string[];
  if (parts.every(isNone) || isCount(parts.map(Number))) return;
  // A row that was mended already still has its old decimals behind it.
  const fits = rows.every(({ points }, index) => {
    const decimals = parts[index] as string;
    return Number.isInteger(points)
      ? points < 100 || isNone(decimals)
      : readings(points, decimals).includes(points);
  });
  if (!fits) return;
  // "50" is written only where two decimals always are, and then 5 was 05.
  const isFixed = parts.some(decimals => decimals.length > 1 && decimals.endsWith('0'));
  rows.forEach(({ at, points }, index) => {
    const decimals = parts[index] as string;
    if (!Number.isInteger(points) || isNone(decimals)) return;
    const all = readings(points, decimals);
    doubts.set(at, { code: 'commaSplit', suggestions: isFixed ? all.slice(0, 1) : all });
  });
}

const isNone = (decimals: string): boolean => Number(decimals) === 0;

/** Rows that are counted, not decimals. */
const isCount = (numbers: readonly number[]): boolean =>
  numbers.length > 1 &&
  numbers.every((number, index) => index === 0 || number === (numbers[index - 1] as number) + 1);

/** A whole number of at most two digits, as it is written. */
function decimalsIn(cell: Cell | undefined): string | undefined {
  const text = cell?.reading.kind === 'number' ? String(cell.reading.value) : (cell?.text ?? '');
  return /^\d\d?$/.test(text) ? text : undefined;
}

/** 99 and 5: 99.05, or 99.5; a number has lost the zero in front of it. */
function readings(points: number, decimals: string): readonly number[] {
  const whole = Math.floor(points);
  return [...new Set([decimals.padStart(2, '0'), decimals])].map(digits => Number(`${whole}.${digits}`));
}
