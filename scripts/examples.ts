// Writes the workbooks of examples/ from the made-up offices of the domain: node scripts/run.mjs examples
import { mkdirSync } from 'node:fs';
import { samples } from '../src/domain/sample/samples';
import type { ColumnRole, SampleCell, SampleRow, SampleTab, SampleWorkbook } from '../src/domain/sample/tab';
import type { Cell } from './host/cell';
import { saveWorkbook } from './host/save';
import type { Sheet } from './host/sheet';
import { Workbook } from './host/workbook';
import { FONT, fitHeight, LOOKS, PAGE } from './start/look';

export async function main(): Promise<void> {
  mkdirSync('examples', { recursive: true });
  for (const sample of samples()) await saveWorkbook(exampleWorkbook(sample), `examples/${sample.id}.xlsx`);
}

/** The workbook of a made-up office, as a clerk would have laid it out. */
export function exampleWorkbook(sample: SampleWorkbook): Workbook {
  const workbook = new Workbook(sample.id);
  workbook.defaultFont = FONT;
  for (const tab of sample.tabs) layOut(tab, workbook.addSheet(tab.name));
  return workbook;
}

const WIDTHS: Readonly<Record<ColumnRole, number>> = {
  code: 13,
  title: 52,
  score: 12,
  comment: 44,
  text: 34,
};

function layOut(tab: SampleTab, sheet: Sheet): void {
  tab.columns.forEach((role, index) => {
    sheet.columnWidths.set(index + 1, WIDTHS[role]);
  });
  tab.rows.forEach((row, index) => {
    putRow(sheet, index + 1, row, tab.columns);
  });
  sheet.kept.pageSetup = PAGE;
  sheet.frozenRows = tab.rows.findIndex(row => row.kind === 'header') + 1;
}

function putRow(sheet: Sheet, at: number, row: SampleRow, columns: readonly ColumnRole[]): void {
  const cells = columns.map((role, index) => {
    const cell = { ...cellOf(row.cells[index] ?? ''), style: styleOf(row, role) };
    // Titles run over the cells beside them, which therefore hold nothing at all.
    if (row.kind === 'title' && cell.value === '') return cell;
    if (row.kind !== 'title' && typeof cell.value === 'number' && role === 'score')
      cell.numberFormat ??= '0.00';
    return sheet.put(at, index + 1, cell);
  });
  const wraps = row.kind === 'item' || row.kind === 'header';
  fitHeight(sheet, at, wraps ? cells.map(cell => cell.value) : []);
  if (row.kind === 'title') sheet.rowHeights.set(at, 26);
  if (row.hidden) sheet.hiddenRows.add(at);
  if (row.mergedBelow) sheet.merges.push({ row: at, column: 1, rows: row.mergedBelow + 1, columns: 1 });
}

function styleOf(row: SampleRow, role: ColumnRole) {
  if (row.kind !== 'item') return LOOKS[row.kind];
  if (role === 'code') return LOOKS.centre;
  return role === 'score' ? LOOKS.score : LOOKS.text;
}

function cellOf(sample: SampleCell): Cell {
  if (typeof sample !== 'object') return { value: sample };
  switch (sample.kind) {
    case 'percent':
      return { value: sample.fraction, numberFormat: '0.00%' };
    case 'date':
      return {
        value: new Date(Date.UTC(sample.year, sample.month - 1, sample.day)),
        numberFormat: 'd/m/yyyy',
      };
    case 'error':
      return { value: sample.text, error: sample.text };
  }
}
