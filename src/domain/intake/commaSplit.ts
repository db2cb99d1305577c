// A decimal comma that cut a score into two cells: 99 | 33 was 99,33. The column behind the scores has no head, and
// holds what may stand behind a point.
import type { Cell } from './gridCell';
import type { Identity } from './identity';
import type { Table } from './table';
import { type UnitDoubts, type UnitRow, unitRows } from './unitRows';

const LEAST = 2;

export function commaDoubts(table: Table, rows: readonly UnitRow[], doubts: UnitDoubts): void {
  const parts = decimalsBehind(table, rows);
  if (!parts) return;
  // "50" is written only where two decimals always are, and then 5 was 05.
  const isFixed = parts.some(decimals => decimals.length > 1 && decimals.endsWith('0'));
  rows.forEach(({ at, points }, index) => {
    const decimals = parts[index] as string;
    if (!Number.isInteger(points) || isNone(decimals)) return;
    const all = readings(points, decimals);
    doubts.set(at, { code: 'commaSplit', suggestions: isFixed ? all.slice(0, 1) : all });
  });
}

/** The table with one column of scores, where the second one that may be meant holds but the decimals of the first. */
export function withoutDecimals(table: Table, identities: readonly Identity[]): Table {
  const [first = 0, second, ...others] = table.scores;
  if (!table.asks || second !== first + 1 || others.length > 0) return table;
  const alone = { ...table, scores: [first], asks: undefined };
  return decimalsBehind(alone, unitRows(alone, identities)) ? alone : table;
}

/** What stands behind the score of each row, if all of it may be decimals. */
function decimalsBehind(table: Table, rows: readonly UnitRow[]): readonly string[] | undefined {
  const column = (table.scores[0] ?? -1) + 1;
  const { header } = table;
  if (column === 0 || !header || header[column]?.isBlank === false || rows.length < LEAST) return undefined;
  const behind = rows.map(({ at }) => decimalsIn(table.rows[at]?.[column]));
  if (behind.some(decimals => decimals === undefined)) return undefined;
  const parts = behind as readonly string[];
  if (parts.every(isNone) || isCount(parts.map(Number))) return undefined;
  // A row that was mended already still has its old decimals behind it.
  const fits = rows.every(({ points }, index) => {
    const decimals = parts[index] as string;
    return Number.isInteger(points)
      ? points < 100 || isNone(decimals)
      : readings(points, decimals).includes(points);
  });
  return fits ? parts : undefined;
}

const isNone = (decimals: string): boolean => Number(decimals) === 0;

/** Rows that are counted or ranked, not decimals. */
function isCount(numbers: readonly number[]): boolean {
  const sorted = [...numbers].sort((a, b) => a - b);
  return (
    sorted.length > 1 &&
    sorted.every((number, index) => index === 0 || number === (sorted[index - 1] as number) + 1)
  );
}

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
