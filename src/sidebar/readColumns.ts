// The columns that a table was read from, as views name them.
import type { ReadColumn, Reading } from '../wire/reading';

type Table = Reading['tables'][number];

/** Tables that stand below each other and have the same columns are one to the reader. */
export function joinTables(tables: readonly Table[]): readonly Table[] {
  const joined: Table[] = [];
  for (const table of tables) {
    const same = joined.findIndex(
      ({ code, score }) => code.column === table.code.column && score?.column === table.score?.column,
    );
    const before = joined[same];
    if (before) {
      const firstRow = Math.min(before.firstRow, table.firstRow);
      joined[same] = { ...before, firstRow, lastRow: Math.max(before.lastRow, table.lastRow) };
    } else {
      joined.push(table);
    }
  }
  return joined;
}

const LONGEST_HEADER = 40;

/** A column's words, cut to what fits into a list of choices. */
export const headerOf = ({ header }: ReadColumn): string =>
  header.length > LONGEST_HEADER ? `${header.slice(0, LONGEST_HEADER)}…` : header;

/** The columns that scores were read from, as they are called: "D คะแนน". */
export function scoreColumnsOf({ tables, places }: Reading): readonly string[] {
  const used = new Set(Object.values(places).map(({ column }) => column));
  return joinTables(tables).flatMap(({ score }) =>
    score && used.has(score.column) ? `${score.letter} ${headerOf(score)}`.trim() : [],
  );
}
