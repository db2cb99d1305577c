// ITA_CHECK: every doubt about a table, with the cell, the reason and a suggestion.
import { doubtsOf } from '../domain/analysis/doubts';
import { type Finding, severityOf } from '../domain/intake/finding';
import { cells as th } from '../text/th/cells';
import { itemsOf } from './arguments';
import type { CellOut, TableOut } from './cells';
import { USAGE } from './usage';

/** Row and column (1 is the first of the range), code, severity, sentence and suggestion of every finding. */
export function check(items: unknown, year: unknown): TableOut {
  const { assessment, intake } = itemsOf(items, year, USAGE.ITA_CHECK);
  const rows = doubtsOf(assessment, intake).map(rowOf);
  return [[...th.headers.check], ...(rows.length > 0 ? rows : [['', '', '', '', th.nothingFound, '']])];
}

function rowOf(finding: Finding): CellOut[] {
  const { row, column, subject, params, suggestions } = finding;
  const [only] = suggestions;
  return [
    row === undefined ? '' : row + 1,
    column === undefined ? '' : column + 1,
    subject,
    th.severity[severityOf(finding)],
    th.findings[finding.code](params),
    suggestions.length === 1 && only !== undefined ? only : suggestions.join(', '),
  ];
}
