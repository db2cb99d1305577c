// What was recognised in a grid, to be shown to a person and corrected: the tables with their columns, and which other
// columns may be chosen instead.
import type { Framework } from '../framework/node';
import { shownText } from './cell';
import { type Grid, type Row, readGrid } from './grid';
import type { Cell } from './gridCell';
import { isGroupName, isItemCode } from './profile';
import type { Table } from './table';
import { type ColumnChoice, findTables } from './tables';
import { upright } from './turned';
import { vocabularyOf } from './vocabulary';

/** A column of the sheet, 0-based, and the words at its head; '' where there are none. */
export interface HeadedColumn {
  readonly column: number;
  readonly header: string;
}

export interface RecognisedTable {
  /** 0-based rows of the sheet, both included: the first and the last that have a code or a score. */
  readonly firstRow: number;
  readonly lastRow: number;
  readonly code: HeadedColumn;
  /** None where several may be meant. */
  readonly score: HeadedColumn | undefined;
}

export interface Recognised {
  /** None of a table that lies on its side: there are columns of items only. */
  readonly tables: readonly RecognisedTable[];
  /** Filled columns, left to right; empty where a column of the sheet is no column of the table. */
  readonly columns: readonly HeadedColumn[];
  /** 0-based rows of the sheet with a whole table in one cell: what was read is not what the cell holds. */
  readonly pastedRows: ReadonlySet<number>;
}

/** Recognises tables as `readScores` does with the same arguments. */
export function recognise(grid: Grid, framework: Framework, choice?: ColumnChoice): Recognised {
  const vocabulary = vocabularyOf(framework);
  const rows = readGrid(grid, vocabulary);
  const pastedRows = new Set(rows.filter(isPasted).map(row => row[0]?.row ?? 0));
  if (upright(rows, vocabulary) !== rows) return { tables: [], columns: [], pastedRows };
  const tables = findTables(rows, framework.year, choice);
  return {
    tables: tables.flatMap(recognised),
    columns: pastedRows.size > 0 ? [] : headedColumns(tables),
    pastedRows,
  };
}

/** The parts of a pasted line all stand in the one cell. */
const isPasted = (row: Row): boolean => row.some((cell, position) => cell.column !== position);

function recognised(table: Table): readonly RecognisedTable[] {
  const [score] = table.asks === undefined ? table.scores : [];
  const filled = table.rows.filter(row =>
    [table.code, ...table.scores].some(position => row[position]?.isBlank === false),
  );
  const [first, last] = [filled[0]?.[0], filled[filled.length - 1]?.[0]];
  if (!first || !last) return [];
  return [
    {
      firstRow: first.row,
      lastRow: last.row,
      code: headed(table, table.code),
      score: score === undefined ? undefined : headed(table, score),
    },
  ];
}

function headedColumns(tables: readonly Table[]): readonly HeadedColumn[] {
  const found = new Map<number, HeadedColumn>();
  for (const table of tables) {
    for (const row of [...(table.header ? [table.header] : []), ...table.rows]) {
      row.forEach((cell, position) => {
        const known = found.get(position);
        // The first table's words, or those of a later one where the first has none.
        if (!cell.isBlank && (known === undefined || known.header === ''))
          found.set(position, headed(table, position));
      });
    }
  }
  return [...found.values()].sort((a, b) => a.column - b.column);
}

/** A column of a table with the words at its head. */
export function headed(table: Table, position: number): HeadedColumn {
  const head = table.header?.[position];
  const column = head?.column ?? table.rows.find(row => row[position])?.[position]?.column ?? position;
  const above = head?.isBlank === false ? undefined : textAbove(table, position);
  return { column, header: above ? shownText(above.reading) : (table.heads[position] ?? '') };
}

/** The nearest text above the first row with a code: a head that was not recognised as one. */
function textAbove({ rows, code }: Table, position: number): Cell | undefined {
  const first = rows.findIndex(row => {
    const cell = row[code];
    return cell !== undefined && (isItemCode(cell) || isGroupName(cell));
  });
  return rows
    .slice(0, Math.max(0, first))
    .filter(isHead)
    .map(row => row[position])
    .reverse()
    .find(cell => cell?.isBlank === false);
}

/** A title stands alone in its row. */
const isHead = (row: Row): boolean => row.filter(({ isBlank }) => !isBlank).length > 1;
