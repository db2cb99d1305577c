// The rows of the plan that give back most points; the plan itself is sorted by them.
import { HEAD_ROWS } from '../../../src/domain/editableTable/layout';
import { columnsIn } from '../../../src/domain/editableTable/table';
import { PLAN_COLUMNS, type PlanColumn } from '../../../src/domain/plan/columns';
import { th } from '../../../src/text/th';
import type { CellValue } from '../../host/cell';
import type { Sheet } from '../../host/sheet';
import { alignTable } from '../alignTable';
import type { Paint } from '../paint';
import { words } from '../words';
import { coloured, points, rowsOf, text } from './cells';

const MOST_ROWS = 10;
/** An indicator has no code of its own in the plan; its number stands before its name. */
const NUMBER = /^\S+/;

export function planLines(sheet: Sheet, paint: Paint): string[] {
  const rows = rowsOf(sheet);
  const columns = columnsIn(PLAN_COLUMNS, rows[0] ?? []);
  const cell = (row: readonly CellValue[], column: PlanColumn): CellValue =>
    row[columns.indexOf(column)] ?? '';
  const codeOf = (row: readonly CellValue[]): string =>
    text(cell(row, 'code')) || (NUMBER.exec(text(cell(row, 'indicator')))?.[0] ?? '');

  const [header = [], ...all] = rows.slice(HEAD_ROWS - 1);
  const needed = all.filter(row => cell(row, 'point') !== th.tabs.plan.keep);
  if (needed.length === 0) return [`  ${words.page.noGain}`];
  const lines = alignTable(
    [header, ...needed.slice(0, MOST_ROWS)].map(row => [
      `  ${codeOf(row)}`,
      text(cell(row, 'point')),
      points(cell(row, 'score')),
      points(cell(row, 'recovery')),
      text(cell(row, 'responsible')),
    ]),
    ['left', 'left', 'right', 'right', 'left'],
  );
  const rest = needed.length - MOST_ROWS;
  return [...coloured(lines, paint), ...(rest > 0 ? [`  ${words.page.more(rest, sheet.name)}`] : [])];
}
