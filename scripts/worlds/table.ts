// What Jest found in each world, counted by suite, as the lines of a table.
import { SUITE_NAMES, type SuiteName, suiteOf } from './suites';

/** The part of Jest's JSON that is read. */
export interface Found {
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly message: string;
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
  }[];
}

export interface Count {
  readonly passed: number;
  /** Names of tests, or of files that could not be run at all. */
  readonly failed: readonly string[];
}

export type Row = Readonly<Partial<Record<SuiteName, Count>>>;

export function rowOf({ testResults }: Found): Row {
  const row: Partial<Record<SuiteName, Count>> = {};
  for (const { name, status, assertionResults } of testResults) {
    const suite = suiteOf(name);
    if (!suite) continue;
    const before = row[suite] ?? { passed: 0, failed: [] };
    const failed = assertionResults.filter(one => one.status === 'failed').map(({ fullName }) => fullName);
    const isBroken = status === 'failed' && failed.length === 0;
    row[suite] = {
      passed: before.passed + assertionResults.filter(one => one.status === 'passed').length,
      failed: [...before.failed, ...failed, ...(isBroken ? [name] : [])],
    };
  }
  return row;
}

export const HEAD = line('world', SUITE_NAMES);

export const rowLine = (world: string, row: Row): string =>
  line(
    world,
    SUITE_NAMES.map(name => said(row[name])),
  );

/** Passed and failed, or that nothing was run. */
const said = (count: Count | undefined): string =>
  count ? `${count.passed}${count.failed.length > 0 ? ` / ${count.failed.length} failed` : ''}` : '–';

function line(first: string, cells: readonly string[]): string {
  return `| ${[first.padEnd(14), ...cells.map(cell => cell.padEnd(11))].join(' | ')} |`;
}
