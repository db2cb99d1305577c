// From any rectangle of cells to scores and findings: never throws, never gives a score that is not in the grid, and
// reports whatever it does not use.
import type { Framework } from '../framework/node';
import type { EnteredScores } from '../scoring/rollUp';
import type { Place } from './entries';
import type { Finding } from './finding';
import { type Grid, readGrid } from './grid';
import { ofOneOffice } from './officeTitles';
import type { PrintedTotal } from './printedTotals';
import { type ScoreLine, scoreLines } from './scoreLines';
import { TableReader } from './tableReader';
import { type ColumnChoice, findTables } from './tables';
import { tablesOfYear } from './tableYears';
import { titlesOfYear } from './titleYears';
import { upright } from './turned';
import { vocabularyOf } from './vocabulary';
import { ofWholeGrid } from './wholeGrid';

export interface Intake extends EnteredScores {
  readonly scores: ReadonlyMap<string, number>;
  readonly excluded: ReadonlySet<string>;
  /** Nodes whose row is there but was not used; a total that needs one of them fails. */
  readonly refused: ReadonlySet<string>;
  /** The assessor's comments by node id. */
  readonly comments: ReadonlyMap<string, string>;
  /** Where each score stands. */
  readonly places: ReadonlyMap<string, Place>;
  /** What rows of the sheet give as sums and means of their tables; never used, only compared. */
  readonly totals: readonly PrintedTotal[];
  /** The columns that the scores were read from; rows, of a table that lies on its side. */
  readonly scoreLines: readonly ScoreLine[];
  readonly findings: readonly Finding[];
}

/**
 * Reads a grid for a year's framework.
 *
 * @param choice see findTables; it says nothing about a table that lies on its side
 */
export function readScores(grid: Grid, framework: Framework, choice?: ColumnChoice): Intake {
  const vocabulary = vocabularyOf(framework);
  const rows = readGrid(grid, vocabulary);
  const standing = upright(rows, vocabulary);
  const isTurned = standing !== rows;
  const all = findTables(standing, framework.year, isTurned ? undefined : choice);
  const { tables, findings } = tablesOfYear(all, standing, framework.year, isTurned);
  const other = titlesOfYear(tables, framework);
  const reader = new TableReader(vocabulary, framework.year, other?.foreign, standing);
  for (const table of tables) reader.read(table);
  const { titles, ...read } = ofOneOffice(reader.finish(), rows);
  const intake = { ...read, findings: [...findings, ...(other ? [other.finding] : []), ...read.findings] };
  const ofGrid = ofWholeGrid(grid, rows, framework.year, { ...intake, titles });
  return {
    ...intake,
    scoreLines: scoreLines(tables, isTurned),
    findings: [...intake.findings, ...ofGrid],
  };
}
