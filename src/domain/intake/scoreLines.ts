// Which columns of the sheet scores were read from, so that every result can name them.
import type { Table } from './table';

export interface ScoreLine {
  /** A row of the sheet, where the table lies on its side. */
  readonly isRow: boolean;
  /** 0-based. */
  readonly index: number;
  /** The words at its head; '' where there are none. */
  readonly head: string;
}

/** One for each column, or row of a turned table, that tables have their scores in; none of a table that is asked about. */
export function scoreLines(tables: readonly Table[], isRow: boolean): readonly ScoreLine[] {
  const found = new Map<number, ScoreLine>();
  for (const { rows, scores, asks, heads } of tables) {
    const [position] = scores;
    if (asks !== undefined || position === undefined) continue;
    const first = rows.find(row => row[position]?.isBlank === false)?.[position];
    if (!first) continue;
    const index = isRow ? first.row : first.column;
    const head = heads[position] || (first.points === undefined ? first.text : '');
    if (!found.has(index)) found.set(index, { isRow, index, head });
  }
  return [...found.values()];
}
