// Finds the tables in a grid: which rows belong together, which column holds the codes and which the scores.
import { type Block, splitBlocks } from './blocks';
import { chosenScores, codeColumns, scoreColumns } from './columns';
import { type Row, transpose } from './grid';
import { isGroupName, isItemCode, isNumber, type Profile, profileOf } from './profile';
import { segmentsOf } from './segments';
import type { Vocabulary } from './vocabulary';

export interface Table {
  readonly rows: readonly Row[];
  /** Positions in the rows. */
  readonly code: number;
  /** One, or several where it cannot be told which is meant; none where the table has no scores at all. */
  readonly scores: readonly number[];
  readonly comments: readonly number[];
  /** Columns whose texts may name what the row is about. */
  readonly texts: readonly number[];
  readonly header: Row | undefined;
}

/** The tables of a grid, top to bottom and left to right. */
export function findTables(grid: readonly Row[], vocabulary: Vocabulary, year: number): readonly Table[] {
  const rows = isTurned(grid, vocabulary) ? transpose(grid) : grid;
  const blocks = splitBlocks(rows);
  const tables = blocks.flatMap(block => tablesOf(block, vocabulary, year));
  const withCodes = tables.filter(table => holdsCodes(table, vocabulary));
  // Rows above the first header are titles unless they hold codes; but a grid without any code is read all the same,
  // so that its scores are reported and not dropped.
  return withCodes.length > 0 ? withCodes : tables;
}

/** One item a column: some row has more codes than any column has, and no number beside them. */
function isTurned(grid: readonly Row[], vocabulary: Vocabulary): boolean {
  const inColumn = new Map<number, number>();
  let inRow = 0;
  for (const row of grid) {
    let codes = 0;
    let numbers = 0;
    row.forEach(({ reading }, column) => {
      if (isItemCode(reading, vocabulary)) {
        codes++;
        inColumn.set(column, (inColumn.get(column) ?? 0) + 1);
      } else if (isNumber(reading)) numbers++;
    });
    if (numbers === 0) inRow = Math.max(inRow, codes);
  }
  return inRow >= 2 && [...inColumn.values()].every(count => count < inRow);
}

function tablesOf(block: Block, vocabulary: Vocabulary, year: number): readonly Table[] {
  const width = block.rows.reduce((most, row) => Math.max(most, row.length), block.header?.length ?? 0);
  const columns = Array.from({ length: width }, (_, column) => column);
  const profiles = columns.map(column => profileOf(block.rows, column, vocabulary));
  const codes = codeColumns(columns, profiles, block);
  const scores = scoreColumns(columns, profiles, block, codes, vocabulary);
  return segmentsOf(codes, scores).map((segment, index, all) => {
    const from = index === 0 ? 0 : segment.start;
    const to = all[index + 1]?.start ?? width;
    const code = best(segment.codes, profiles);
    const own = columns.slice(from, to);
    const comments = own.filter(column => block.roles[column] === 'comment');
    const left = new Set([code, ...segment.scores, ...comments]);
    return {
      rows: block.rows,
      code,
      scores: chosenScores(segment.scores, profiles, block.header, year),
      comments,
      texts: own.filter(column => !left.has(column) && block.roles[column] !== 'counter'),
      header: block.header,
    };
  });
}

function holdsCodes(table: Table, vocabulary: Vocabulary): boolean {
  return table.rows.some(row => {
    const reading = row[table.code]?.reading;
    if (!reading) return false;
    return (
      isItemCode(reading, vocabulary) ||
      isGroupName(reading, vocabulary) ||
      (table.header !== undefined && isNumber(reading))
    );
  });
}

/** Of several columns with codes, the one with most items; a column of group names is a heading beside it. */
function best(codes: readonly number[], profiles: readonly Profile[]): number {
  const worth = (column: number): number => {
    const { items, groups } = profiles[column] as Profile;
    return items * 1000 + groups;
  };
  return codes.reduce(
    (chosen, column) => (worth(column) > worth(chosen) ? column : chosen),
    codes[0] as number,
  );
}
