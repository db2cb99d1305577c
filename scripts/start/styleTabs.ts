// Gives the result tabs the looks of a table: widths, wrapped texts, two decimals, a bold frozen header.
import type { CellStyle } from 'hucre';
import type { CellValue } from '../host/cell';
import type { Sheet } from '../host/sheet';
import { fitHeight, LOOKS, linesIn, PAGE } from './look';
import { type ResultTabs, SUMMARY } from './resultTabs';

type Kind = 'text' | 'code' | 'score';

/** Width in characters and kind of each column. */
type Columns = readonly (readonly [number, Kind])[];

const SUMMARY_COLUMNS: Columns = [
  [20, 'text'],
  [46, 'text'],
  [30, 'score'],
];
const RANK: Columns = [
  [9, 'code'],
  [13, 'code'],
  [40, 'text'],
  [12, 'score'],
  [18, 'code'],
];
const GAIN: Columns = [
  [9, 'code'],
  [62, 'text'],
  [12, 'score'],
  [20, 'score'],
  [12, 'score'],
];
const CHECK: Columns = [
  [8, 'code'],
  [10, 'code'],
  [10, 'code'],
  [12, 'code'],
  [76, 'text'],
  [16, 'code'],
];

export function styleTabs({ summary, rank, gain, check }: ResultTabs): void {
  styleTable(summary, SUMMARY_COLUMNS, SUMMARY.header);
  const title = summary.cell(1, 1);
  if (title) title.style = LOOKS.title;
  styleTable(rank, RANK, 1);
  styleTable(gain, GAIN, 1);
  styleTable(check, CHECK, 1);
}

/** Rows above the header are plain. */
function styleTable(sheet: Sheet, columns: Columns, header: number): void {
  columns.forEach(([width], index) => {
    sheet.columnWidths.set(index + 1, width);
  });
  sheet.frozenRows = header;
  sheet.kept.pageSetup = PAGE;
  for (let row = 1; row <= sheet.lastRow; row++) {
    const values = columns.map(([width, kind], index): CellValue => {
      const cell =
        sheet.cell(row, index + 1) ?? (row >= header ? sheet.put(row, index + 1, { value: '' }) : undefined);
      if (!cell) return '';
      explainError(cell);
      cell.style =
        row < header ? LOOKS.plain : row === header ? LOOKS.header : lookOf(kind, cell.value, width);
      if (row > header && kind === 'score' && typeof cell.value === 'number') cell.numberFormat = '0.00';
      return cell.value;
    });
    fitHeight(sheet, row, row >= header ? values : []);
  }
}

/** A sentence in place of a score reads from the left. */
function lookOf(kind: Kind, value: CellValue, width: number): CellStyle {
  if (typeof value === 'string' && linesIn(value, width) > 1) return LOOKS.text;
  return kind === 'code' ? LOOKS.centre : LOOKS[kind];
}

/** A saved file has no custom functions any more: the sentence says more than #ERROR! with a note. */
function explainError(cell: { value: CellValue; error?: string; note?: string }): void {
  if (!cell.error || !cell.note) return;
  cell.value = cell.note;
  delete cell.error;
  delete cell.note;
}
