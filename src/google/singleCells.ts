// Single cells that people own: reading everything that is lost when one is written over, and putting it there or back
// exactly, whatever Sheets would make of a text that is typed.
import type { CellContent, CellPut, Place, Put, TabCells } from '../app/ports';
import { Refused } from '../app/refused';
import { formatting, type Hand, toTab } from './asking';
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

export function putCells(sheet: Sheet, cells: readonly CellPut[], hand: Hand): Put {
  // What was refused before is told as it is: it is not of these cells.
  SpreadsheetApp.flush();
  const runs = runsOf(cells);
  const failed = runs.filter(run => !attempt(sheet, hand, [], () => putRun(sheet, run, hand)));
  // Sheets may hold a refusal back until everything is written out, and does not say then of which run it is.
  const again = attempt(sheet, hand, [], () => SpreadsheetApp.flush()) ? failed : runs;
  // What it refuses for one cell of a run must not keep the others from being written.
  const careful = { ...hand, isCareful: true };
  const refused: Refused[] = [];
  const isWhole = again
    .flat()
    .map(cell => attempt(sheet, careful, refused, () => putAlone(sheet, cell, careful)))
    .every(isWritten => isWritten);
  return { isWhole, refused };
}

/** Of the cell's format nothing is known after a first try, unless it was to stay as it is. */
function putAlone(sheet: Sheet, { formatNow, ...cell }: CellPut, hand: Hand): void {
  putRun(sheet, [formatNow === cell.format ? { ...cell, formatNow } : cell], hand);
}

function attempt(sheet: Sheet, hand: Hand, refused: Refused[], work: () => void): boolean {
  try {
    toTab(sheet, hand, work);
    return true;
  } catch (error) {
    console.error(error);
    if (error instanceof Refused) refused.push(error);
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

function putRun(sheet: Sheet, run: Run, hand: Hand): void {
  const [top] = run;
  if (!top) return;
  const range = sheet.getRange(top.row + 1, top.column + 1, run.length, 1);
  const first = run.map(formatToWriteIn);
  const now = run.map(({ formatNow }) => formatNow && automatic(formatNow));
  const isFormatted = setFormats(sheet, hand, range, now, first);
  const { content, link } = top;
  if ('formula' in content) range.setFormula(content.formula);
  else if (link === '') {
    const formats = isFormatted ? run.map(({ format }) => [format]) : range.getNumberFormats();
    range.setValues(run.map((cell, index) => [typedValue(cell.content, formats[index]?.[0] ?? '')]));
  } else {
    const text = 'value' in content ? String(content.value) : '';
    range.setRichTextValue(SpreadsheetApp.newRichTextValue().setText(text).setLinkUrl(link).build());
  }
  // Once it is a text, or a formula, it stays one under any format.
  const after = run.map(({ format }) => automatic(format));
  if (isFormatted) setFormats(sheet, hand, range, first, after);
}

/** Formats are written only where they differ: the columns of a table of Sheets refuse them. False where they did. */
const setFormats = (
  sheet: Sheet,
  hand: Hand,
  range: GoogleAppsScript.Spreadsheet.Range,
  from: readonly (string | undefined)[],
  to: readonly string[],
): boolean =>
  to.every((format, index) => format === from[index]) ||
  formatting(sheet, hand, () => range.setNumberFormats(to.map(format => [format])));

/** What Google says of a cell whose format is automatic; written back it would be a format of the cell's own. */
const UNTOUCHED = /^0\.#{4,}$/;

/**
 * Only text is written into a cell of plain text, and none that begins like a formula (see cells.ts) unless it leads
 * somewhere: no apostrophe can stand before a linked text, so it stays text by that format alone.
 */
function formatToWriteIn({ content, format, formatNow, link }: CellPut): string {
  if (link !== '') return TEXT;
  if ('formula' in content) return formatNow && formatNow !== TEXT ? automatic(formatNow) : AUTOMATIC;
  if (format !== TEXT) return automatic(format);
  return 'value' in content && typeof content.value === 'string' ? textFormat(content.value) : AUTOMATIC;
}

export const automatic = (format: string): string => (UNTOUCHED.test(format) ? AUTOMATIC : format);

function typedValue(content: CellContent, format: string): string | number | boolean | Date {
  if ('formula' in content) return content.formula;
  if ('date' in content) return new Date(content.date);
  const { value } = content;
  if (typeof value !== 'string' || value === '') return value;
  // Outside cells of plain text any text may be read as a number, a date or a formula.
  return format === TEXT ? asTyped(value) : `'${value}`;
}
