// The columns that a user chose for codes and scores, kept by the words at their heads: columns move when others are
// put before them. Where it cannot be told which is meant any more, the choice does not hold.
import type { HeadedColumn } from '../domain/intake/recognised';
import type { ColumnChoice } from '../domain/intake/tables';
import type { KeptColumn } from './record';

type Columns = readonly HeadedColumn[];
interface Kept {
  readonly code: KeptColumn;
  readonly score: KeptColumn;
}

/** How a choice is kept; nothing if it is none of the columns. */
export function keptChoice(columns: Columns, { code, score }: ColumnChoice): Kept | undefined {
  const [keptCode, keptScore] = [keptColumn(columns, code), keptColumn(columns, score)];
  return keptCode && keptScore && code !== score ? { code: keptCode, score: keptScore } : undefined;
}

/** The choice among the columns as they stand now; nothing if it does not hold any more. */
export function choiceAmong(columns: Columns, kept: Kept): ColumnChoice | undefined {
  const [code, score] = [columnOf(columns, kept.code), columnOf(columns, kept.score)];
  return code === undefined || score === undefined ? undefined : { code, score };
}

function keptColumn(columns: Columns, column: number): KeptColumn | undefined {
  const header = columns.find(one => one.column === column)?.header;
  if (header === undefined) return undefined;
  const alike = withHeader(columns, header);
  return { header, nth: alike.findIndex(one => one.column === column), of: alike.length };
}

function columnOf(columns: Columns, { header, nth, of }: KeptColumn): number | undefined {
  const alike = withHeader(columns, header);
  return alike.length === of ? alike[nth]?.column : undefined;
}

const withHeader = (columns: Columns, header: string): Columns =>
  columns.filter(one => one.header === header);
