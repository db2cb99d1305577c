// Single cells that people own: reading everything that is lost when one is written over, and putting it there or back
// exactly, whatever Sheets would make of a text that is typed.
import type { CellContent, CellPut, Place, TabCells } from '../app/ports';
import { AUTOMATIC, asTyped, TEXT, textFormat } from './cells';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Run = readonly CellPut[];
type Values = TabCells['values'];

/** @param asShown gives dates the days that the file shows */
export function readCells(sheet: Sheet, asShown: (values: Values) => Values): TabCells {
  const range = sheet.getDataRange();
  // A cell that holds no text has no rich text.
  const texts = range.getRichTextValues();
  return {
    values: asShown(range.getValues()),
    formulas: range.getFormulas(),
    formats: range.getNumberFormats(),
    linkAt: ({ row, column }) => texts[row]?.[column]?.getLinkUrl() ?? '',
    isCovered: coveredIn(range),
  };
}

/** Tells of the cells of a range whether another one is merged over them. */
export function coveredIn(range: GoogleAppsScript.Spreadsheet.Range): (place: Place) => boolean {
  const merges = range.getMergedRanges().map(merged => ({
    row: merged.getRow() - 1,
    column: merged.getColumn() - 1,
    rows: merged.getNumRows(),
    columns: merged.getNumColumns(),
  }));
  return ({ row, column }) =>
    merges.some(merged => {
      const down = row - merged.row;
      const right = column - merged.column;
      const isInside = down >= 0 && down < merged.rows && right >= 0 && right < merged.columns;
      return isInside && down + right > 0;
    });
}

export function putCells(sheet: Sheet, cells: readonly CellPut[]): boolean {
  let isWhole = true;
  for (const run of runsOf(cells)) {
    // What Sheets refuses for one cell of a run must not keep the others from being written.
    if (attempt(() => putRun(sheet, run))) continue;
    for (const cell of run) isWhole = attempt(() => putRun(sheet, [cell])) && isWhole;
  }
  // Sheets may hold a refusal back until everything is written out.
  return attempt(() => SpreadsheetApp.flush()) && isWhole;
}

function attempt(work: () => void): boolean {
  try {
    work();
    return true;
  } catch (error) {
    console.error(error);
    return false;
  }
}

/** Cells under one another whose plain values are written in one piece; every other cell is alone. */
function runsOf(cells: readonly CellPut[]): readonly Run[] {
  const sorted = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  const runs: CellPut[][] = [];
  for (const cell of sorted) {
    const run = runs[runs.length - 1];
    const above = run?.[run.length - 1];
    const isBelow = above?.column === cell.column && above.row === cell.row - 1;
    if (run && above && isBelow && isPlain(above) && isPlain(cell)) run.push(cell);
    else runs.push([cell]);
  }
  return runs;
}

const isPlain = ({ content, link }: CellPut): boolean => !('formula' in content) && link === '';

function putRun(sheet: Sheet, run: Run): void {
  const [top] = run;
  if (!top) return;
  const range = sheet.getRange(top.row + 1, top.column + 1, run.length, 1);
  const { content, format, link } = top;
  if ('formula' in content) {
    // A formula that is written into a cell of plain text would be text; one that is there may have its result shown as text.
    range.setNumberFormat(AUTOMATIC);
    range.setFormula(content.formula);
    range.setNumberFormat(automatic(format));
    return;
  }
  const formats = run.map(cell => [automatic(cell.format)]);
  const first = run.map(cell => [formatOf(cell)]);
  range.setNumberFormats(first);
  if (link === '') {
    range.setValues(run.map(cell => [typedValue(cell.content, cell.format)]));
    // Once it is a text, it stays one under any format.
    if (String(first) !== String(formats)) range.setNumberFormats(formats);
  } else {
    const text = 'value' in content ? String(content.value) : '';
    range.setRichTextValue(SpreadsheetApp.newRichTextValue().setText(text).setLinkUrl(link).build());
  }
}

/** What Google says of a cell whose format is automatic; written back it would be a format of the cell's own. */
const UNTOUCHED = /^0\.#{4,}$/;

/** A text that begins like a formula is not written into a cell of plain text: see cells.ts. */
const formatOf = ({ content, format }: CellPut): string =>
  format === TEXT && 'value' in content && typeof content.value === 'string'
    ? textFormat(content.value)
    : automatic(format);

const automatic = (format: string): string => (UNTOUCHED.test(format) ? AUTOMATIC : format);

function typedValue(content: CellContent, format: string): string | number | boolean | Date {
  if ('formula' in content) return content.formula;
  if ('date' in content) return new Date(content.date);
  const { value } = content;
  if (typeof value !== 'string' || value === '') return value;
  // Outside cells of plain text any text may be read as a number, a date or a formula.
  return format === TEXT ? asTyped(value) : `'${value}`;
}
