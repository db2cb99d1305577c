// The functions in cells as one table: their parameters, examples, and what their results fill. The build, the README, the
// page's help, the formulas that the page writes and the reading of score tabs all go by it; the words stand in
// text/functions. The build takes ITA_SCORE from functions/score, and so on.
import type { Assessment } from '../analysis/assessment';
import { doubtsOf } from '../analysis/doubts';
import { recoveries } from '../analysis/recovery';
import type { Framework } from '../framework/node';
import { leavesOf, nodesAt } from '../framework/tree';
import type { Intake } from '../intake/read';
import { toldOnce } from '../intake/toldOnce';

interface FunctionRow {
  /** By name, each with what Sheets shows as an example of it. */
  readonly parameters: Readonly<Record<string, string>>;
  readonly example: string;
  /** The example that the page shows. */
  readonly onPage: string;
  /** Whether the page may write it for a table that was read; others stand beside a cell that only the user knows. */
  readonly isOfTable?: true;
}

export const FUNCTIONS = {
  ITA_SCORE: {
    parameters: { items: 'A2:C90', year: '2565', level: '"รวม"' },
    example: '=ITA_SCORE(A2:C90, 2565, "OIT")',
    onPage: '=ITA_SCORE(A2:C90, 2565, "OIT")',
    isOfTable: true,
  },
  ITA_GRADE: {
    parameters: { score: '94.19', year: '2565', instruments: 'C2:E2' },
    example: '=ITA_GRADE(B2, 2566, C2:E2)',
    onPage: '=ITA_GRADE(A2:C90, 2565)',
    isOfTable: true,
  },
  ITA_PASS: {
    parameters: { score: 'B2:B11', cutoff: '85' },
    example: '=ITA_PASS(B2, 85)',
    onPage: '=ITA_PASS(B2, 85)',
  },
  ITA_RANK: {
    parameters: { items: 'A2:C90', year: '2565', cutoff: '85' },
    example: '=ITA_RANK(A2:C90, 2565)',
    onPage: '=ITA_RANK(A2:C90, 2565)',
    isOfTable: true,
  },
  ITA_GAIN: {
    parameters: { items: 'A2:C90', year: '2565' },
    example: '=ITA_GAIN(A2:C90, 2565)',
    onPage: '=ITA_GAIN(A2:C90, 2565)',
    isOfTable: true,
  },
  ITA_CHECK: {
    parameters: { items: 'A2:C90', year: '2565' },
    example: '=ITA_CHECK(A2:C90, 2565)',
    onPage: '=ITA_CHECK(A2:C90, 2565)',
    isOfTable: true,
  },
  ITA_ITEMS: {
    parameters: { year: '2565' },
    example: '=ITA_ITEMS(2565)',
    onPage: '=ITA_ITEMS(2565)',
    isOfTable: true,
  },
  ITA_THAI: {
    parameters: { value: '94.19', decimals: '2' },
    example: '=ITA_THAI(94.19)',
    onPage: '=ITA_THAI(B2)',
  },
} as const satisfies Readonly<Record<string, FunctionRow>>;

export type FunctionName = keyof typeof FUNCTIONS;

/** Those that the page may write for a table that was read. */
export type TableFunction = {
  [Name in FunctionName]: (typeof FUNCTIONS)[Name] extends { readonly isOfTable: true } ? Name : never;
}[FunctionName];

const isOfTable = (name: FunctionName): name is TableFunction => 'isOfTable' in FUNCTIONS[name];
export const FUNCTION_NAMES = Object.keys(FUNCTIONS) as FunctionName[];
export const TABLE_FUNCTIONS = FUNCTION_NAMES.filter(isOfTable);

/** What a result fills. */
export type Shape =
  /** One cell for each cell of an argument. */
  | { readonly fills: 'argument'; readonly at: number; readonly isOneForTable?: true }
  /** A table under a head. */
  | ({ readonly fills: 'table' } & SpilledTable);

interface SpilledTable {
  readonly width: number;
  /** Rows below the head, where these scores are read. */
  readonly rows: (of: { readonly framework: Framework; readonly read: Read | undefined }) => number;
  /** Tells a row of the table from one that somebody typed right below; nothing where people type beside its rows. */
  readonly isRow?: (line: readonly unknown[]) => boolean;
}

interface Read {
  readonly assessment: Assessment;
  readonly intake: Intake;
}

const isText = (cell: unknown): boolean => typeof cell === 'string' && cell !== '';
const isNumberOrBlank = (cell: unknown): boolean => typeof cell === 'number' || cell === '';

export const SHAPES: Readonly<Record<FunctionName, Shape>> = {
  ITA_SCORE: { fills: 'argument', at: 2 },
  ITA_GRADE: { fills: 'argument', at: 0, isOneForTable: true },
  ITA_PASS: { fills: 'argument', at: 0 },
  ITA_THAI: { fills: 'argument', at: 0 },
  ITA_RANK: {
    fills: 'table',
    width: 5,
    rows: ({ framework }) => nodesAt(framework, 'indicator').length,
    isRow: ([rank, id, name, score, result]) =>
      isNumberOrBlank(rank) && id !== '' && isText(name) && isNumberOrBlank(score) && isText(result),
  },
  ITA_GAIN: {
    fills: 'table',
    width: 5,
    rows: ({ read }) =>
      read
        ? recoveries(read.assessment).filter(({ points }) => points > 0).length + read.intake.refused.size
        : 1,
    isRow: ([code, name, score, points, sum]) =>
      (code === '' || /\d/.test(String(code))) &&
      isText(name) &&
      (points === '' ? sum === '' && typeof score === 'string' : [points, sum].every(isNumberOrBlank)),
  },
  ITA_CHECK: {
    fills: 'table',
    width: 6,
    rows: ({ read }) => (read ? toldOnce(doubtsOf(read.assessment, read.intake)).length : 1),
    isRow: ([row, column, , , sentence]) =>
      isNumberOrBlank(row) && isNumberOrBlank(column) && isText(sentence),
  },
  // People type scores beside its codes.
  ITA_ITEMS: { fills: 'table', width: 5, rows: ({ framework }) => leavesOf(framework.root).length },
};
