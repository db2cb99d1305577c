// How a messy input is written down, and how it becomes a grid: alone, under a header, or in the place of a row of a
// complete table.
import { type Assessment, assess } from '../../src/domain/analysis/assessment';
import { doubtsOf } from '../../src/domain/analysis/doubts';
import type { Framework } from '../../src/domain/framework/node';
import { leavesOf } from '../../src/domain/framework/tree';
import { type Finding, severityOf } from '../../src/domain/intake/finding';
import type { Grid } from '../../src/domain/intake/grid';
import { type Intake, readScores } from '../../src/domain/intake/read';
import { framework } from '../bundle/offices';

/** What the legend of the shared cases calls for; `nodes` and `excluded` are ours. */
export interface Expected {
  readonly action: 'accept' | 'accept_note' | 'flag' | 'ignore';
  readonly code?: string;
  readonly score?: number;
  readonly suggest?: readonly (string | number)[];
  /** Item scores: these and no others. */
  readonly items?: Readonly<Record<string, number>>;
  /** Scores of nodes above the items: these and no others. */
  readonly nodes?: Readonly<Record<string, number>>;
  readonly excluded?: readonly string[];
  readonly block_total?: boolean;
  readonly message?: string;
}

export interface MessyCase {
  readonly id: number;
  readonly input_code?: unknown;
  readonly input_score?: unknown;
  readonly grid?: readonly unknown[];
  readonly year?: number;
  readonly expect: Expected;
  readonly why: string;
}

/** Raw values as Apps Script gives them, and what only a menu command sees. */
interface Sheet {
  readonly values: unknown[][];
  readonly formats: string[][];
  readonly hiddenRows: Set<number>;
}

const has = <K extends string>(value: unknown, key: K): value is Record<K, unknown> =>
  typeof value === 'object' && value !== null && key in value;

/** `{ "$date": "2022-10-01" }`, `{ "$error": "#N/A" }` … as the value and number format of the cell. */
function cellOf(written: unknown): { value: unknown; format: string } {
  if (has(written, '$date')) {
    const [year = 0, month = 1, day = 1] = String(written.$date).split('-').map(Number);
    return { value: new Date(year, month - 1, day), format: 'd/m/yyyy' };
  }
  if (has(written, '$error')) return { value: written.$error, format: '' };
  if (has(written, '$num')) {
    return { value: written.$num, format: has(written, 'format') ? String(written.format) : '' };
  }
  return { value: has(written, 'value') ? written.value : written, format: '' };
}

export function sheetOf(rows: readonly unknown[]): Sheet {
  const sheet: Sheet = { values: [], formats: [], hiddenRows: new Set() };
  rows.forEach((row, index) => {
    if (has(row, '$hidden')) sheet.hiddenRows.add(index);
    const written = (has(row, '$hidden') ? row.$hidden : row) as readonly unknown[];
    const cells = written.map(cellOf);
    sheet.values.push(cells.map(({ value }) => value));
    sheet.formats.push(cells.map(({ format }) => format));
  });
  return sheet;
}

export interface Outcome {
  readonly intake: Intake;
  readonly assessment: Assessment;
  readonly doubts: readonly Finding[];
  readonly errors: readonly Finding[];
}

export function read(rows: readonly unknown[], year = 2565): Outcome {
  const grid: Grid = sheetOf(rows);
  return assessed(readScores(grid, framework(year)), framework(year));
}

export function assessed(intake: Intake, of: Framework): Outcome {
  const assessment = assess(of, intake);
  const doubts = doubtsOf(assessment, intake);
  return { intake, assessment, doubts, errors: doubts.filter(finding => severityOf(finding) === 'error') };
}

/** A complete table of the year, correct in every cell: code, title, comment, score. */
export function completeRows(year = 2565): unknown[][] {
  return leavesOf(framework(year).root).map((leaf, index) => [
    leaf.id,
    leaf.name,
    '',
    leaf.allOrNothing ? (index % 9 === 0 ? 0 : 100) : 80 + (index % 20) + 0.25,
  ]);
}

const widths: Readonly<Record<string, (code: unknown, score: unknown, title: unknown) => unknown[]>> = {
  'two columns': (code, score) => [code, score],
  'four columns with titles': (code, score, title) => [code, title, '', score],
};

const headers: Readonly<Record<string, unknown[]>> = {
  'two columns': ['ข้อ', 'คะแนน'],
  'four columns with titles': ['ข้อ', 'ประเด็นการตรวจ', 'ความคิดเห็น', 'คะแนน'],
};

export interface Embedded {
  readonly layout: string;
  readonly rows: unknown[][];
}

/** The complete table with one row replaced by the case (or the case added at its end), in every layout. */
export function embedded(replaced: string | undefined, code: unknown, score: unknown): readonly Embedded[] {
  return Object.entries(widths).flatMap(([layout, row]) => {
    const rows = completeRows().map(([id, title, , points]) =>
      id === replaced ? row(code, score, title) : row(id, points, title),
    );
    if (replaced === undefined) rows.push(row(code, score, ''));
    return [
      { layout, rows },
      { layout: `${layout}, under a header`, rows: [headers[layout] ?? [], ...rows] },
    ];
  });
}

export const itemScores = ({ intake }: Outcome, of: Framework): Record<string, number> =>
  pick(intake, new Set(leavesOf(of.root).flatMap(({ id, level }) => (level === 'item' ? [id] : []))), true);

export const groupScores = ({ intake }: Outcome, of: Framework): Record<string, number> =>
  pick(intake, new Set(leavesOf(of.root).flatMap(({ id, level }) => (level === 'item' ? [id] : []))), false);

function pick(intake: Intake, items: ReadonlySet<string>, inItems: boolean): Record<string, number> {
  return Object.fromEntries([...intake.scores].filter(([id]) => items.has(id) === inItems));
}
