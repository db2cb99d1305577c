// Which columns were read, as the view tells it and lets it be changed.
import { toArabicDigits } from '../../../domain/thai/digits';
import type { ColumnChoice, ReadColumn, Reading } from '../../../wire/reading';
import { joinTables } from '../../readColumns';

/** Scores were found in several columns and none was read: the user must say which. */
export const mustChooseColumn = ({ scores, findings }: Reading): boolean =>
  Object.keys(scores).length === 0 &&
  findings.some(({ code }) => code === 'severalScoreColumns' || code === 'othersScores');

/** Part of a choice: the rest is what was recognised, or not known yet. */
export type Choosing = { readonly [Role in keyof ColumnChoice]: number | undefined };

/** What a choice of one column makes of both. */
export function choosing(reading: Reading, role: keyof ColumnChoice, column: number): Choosing {
  const [table] = reading.tables;
  const before: Choosing = reading.chosen ?? { code: table?.code.column, score: table?.score?.column };
  return { ...before, [role]: column };
}

/** The choice when it is whole and makes sense. */
export const wholeChoice = ({ code, score }: Choosing): ColumnChoice | undefined =>
  code === undefined || score === undefined || code === score ? undefined : { code, score };

/** A column's words name the year by which the table is read. */
export const namesYear = ({ header }: ReadColumn, { framework }: Reading): boolean =>
  toArabicDigits(header).includes(String(framework.year));

/** What a choice of columns is made from: the same text in two readings when none of it has changed. */
export const columnsOf = ({ tab, columns, chosen, tables }: Reading): string =>
  JSON.stringify([tab.id, columns, chosen, joinTables(tables).map(({ code, score }) => [code, score])]);
