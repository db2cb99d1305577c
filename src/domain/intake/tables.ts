// Finds the tables in a grid: which rows belong together, which column holds the codes and which the scores.

import type { Block } from './block';
import { splitBlocks } from './blocks';
import { codeColumns, scoreColumns } from './columns';
import { correctionColumns } from './corrections';
import type { Row } from './grid';
import { isGroupName, isItemCode, type Profile, profileOf } from './profile';
import { chooseScores } from './scoreChoice';
import { segmentsOf } from './segments';
import type { Table } from './table';

/** Positions of the columns that a person says hold the codes and the scores. */
export interface ColumnChoice {
  readonly code: number;
  readonly score: number;
}

/**
 * The tables of a grid, top to bottom and left to right.
 *
 * @param choice columns that all rows have: no other column gives codes or scores
 */
export function findTables(rows: readonly Row[], year: number, choice?: ColumnChoice): readonly Table[] {
  const tables = splitBlocks(rows).flatMap(block => tablesOf(block, year, choice));
  const worth = tables.filter(table => holdsCodes(table) || isHeadedByScore(table));
  // Rows above the first header are titles unless they hold codes; but a grid without any code is read all the same,
  // so that its scores are reported and not dropped.
  return worth.length > 0 ? worth : tables;
}

function tablesOf(block: Block, year: number, choice?: ColumnChoice): readonly Table[] {
  const width = block.rows.reduce((most, row) => Math.max(most, row.length), block.header?.length ?? 0);
  const columns = Array.from({ length: width }, (_, column) => column);
  const profiles = columns.map(column => profileOf(block.rows, column));
  const codes = choice ? [choice.code] : codeColumns(columns, profiles, block);
  const scores = choice ? [choice.score] : scoreColumns(columns, profiles, block, codes);
  // Of tables side by side, a column that only a title heads is no score of theirs.
  const filled = codes.length > 1 ? scores.filter(column => profiles[column]?.filled) : [];
  return segmentsOf(codes, filled.length > 1 ? filled : scores).map((segment, index, all) => {
    const from = index === 0 ? 0 : segment.start;
    const to = all[index + 1]?.start ?? width;
    const code = best(segment.codes, profiles);
    const own = columns.slice(from, to);
    const comments = own.filter(column => block.roles[column] === 'comment');
    const counters = own.filter(column => block.roles[column] === 'counter' && column !== code);
    const left = new Set([code, ...segment.scores, ...comments, ...counters]);
    const chosen = choice
      ? { scores: segment.scores, passedOver: [] }
      : chooseScores(segment.scores, profiles, block, year);
    const beside = own.filter(column => column !== code && !chosen.scores.includes(column));
    return {
      rows: block.rows,
      code,
      codeRole: block.roles[code],
      scores: chosen.scores,
      asks: chosen.asks,
      otherYear: [block.years[chosen.scores[0] ?? -1]].find(named => named !== year),
      passedOver: chosen.passedOver.flatMap(column => block.header?.[column] ?? []),
      comments,
      texts: own.filter(column => !left.has(column)),
      counters,
      no: block.roles.indexOf('no'),
      corrections: correctionColumns(beside, chosen.scores[0], profiles, block),
      header: block.header,
      heads: block.words,
    };
  });
}

function holdsCodes(table: Table): boolean {
  return table.rows.some(row => {
    const cell = row[table.code];
    if (!cell) return false;
    return isItemCode(cell) || isGroupName(cell) || (table.header !== undefined && cell.points !== undefined);
  });
}

const isHeadedByScore = ({ header, scores }: Table): boolean =>
  header !== undefined && scores.some(column => header[column]?.isBlank === false);

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
