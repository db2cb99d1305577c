// What the page takes from the summary tab: whether the office passed, its instruments, what about the year is to be checked.
import { th } from '../../../src/text/th';
import type { CellValue } from '../../host/cell';
import type { Sheet } from '../../host/sheet';
import { alignTable } from '../alignTable';
import type { Paint } from '../paint';
import { coloured, flagged, points, rowsOf, text } from './cells';

export interface SummaryLines {
  /** Colours a sentence by the result of the whole office. */
  readonly passed: (sentence: string) => string;
  readonly instruments: string[];
  readonly uncertain: string[];
}

/** Column of the flags. */
const FLAG = 5;

export function summaryOf(sheet: Sheet, paint: Paint): SummaryLines {
  const rows = rowsOf(sheet);
  const at = (label: string) => rows.findIndex(row => row[0] === label);
  const words = th.tabs.summary;
  return {
    passed: flagged(rows[at(words.total)]?.[FLAG], paint),
    instruments: instrumentLines(untilBlank(rows.slice(at(words.instruments[0]))), paint),
    uncertain: uncertainLines(rows, at(th.uncertain.title), paint),
  };
}

function instrumentLines(table: readonly CellValue[][], paint: Paint): string[] {
  const lines = alignTable(
    table.map(([id, name, score, weight, coverage, flag]) => [
      `  ${text(id)}`,
      text(name),
      points(score),
      text(weight),
      text(coverage),
      text(flag),
    ]),
    ['left', 'left', 'right', 'right', 'right', 'left'],
  );
  return coloured(lines, paint, row => flagged(table[row + 1]?.[FLAG], paint));
}

/** The title stands beside the first; the plan's progress may follow below a blank row. */
function uncertainLines(rows: readonly CellValue[][], first: number, paint: Paint): string[] {
  if (first < 0) return [];
  const lines = untilBlank(rows.slice(first)).map(([, sentence]) => `  ${text(sentence)}`);
  return [paint.bold(th.uncertain.title), ...lines];
}

function untilBlank(rows: readonly CellValue[][]): readonly CellValue[][] {
  const end = rows.findIndex(row => row.every(cell => cell === ''));
  return end < 0 ? rows : rows.slice(0, end);
}
