// ITA_CHECK: every doubt about a table, with the cell, the reason and a suggestion.
import { doubtsOf } from '../domain/analysis/doubts';
import type { Framework } from '../domain/framework/node';
import { nodeById } from '../domain/framework/tree';
import { type Finding, severityOf } from '../domain/intake/finding';
import { toldOnce } from '../domain/intake/toldOnce';
import { cells as th } from '../text/th/cells';
import { itemsOf } from './arguments';
import { type CellOut, idCell, type TableOut } from './cells';
import { USAGE } from './usage';

/** Row and column (1 is the first of the range), code, severity, sentence and suggestion of every finding. */
export function check(items: unknown, year: unknown): TableOut {
  const { framework, assessment, intake } = itemsOf(items, year, USAGE.ITA_CHECK);
  const rows = toldOnce(doubtsOf(assessment, intake)).map(finding => rowOf(finding, framework));
  return [[...th.headers.check], ...(rows.length > 0 ? rows : [['', '', '', '', th.nothingFound, '']])];
}

function rowOf(finding: Finding, framework: Framework): CellOut[] {
  const { row, column, subject, params, suggestions } = finding;
  const [only] = suggestions;
  return [
    row === undefined ? '' : row + 1,
    column === undefined ? '' : column + 1,
    codeCell(subject, framework),
    th.severity[severityOf(finding)],
    th.findings[finding.code](params),
    suggestions.length === 1 && only !== undefined ? only : suggestions.join(', '),
  ];
}

/** A node's id as the other tables have it; a text that is no id of the year as it stands in the sheet. */
function codeCell(subject: string, framework: Framework): CellOut {
  if (subject === framework.root.id) return th.total;
  return nodeById(framework, subject) ? idCell(subject) : subject;
}
