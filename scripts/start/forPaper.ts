// What Google Sheets does or lacks and a saved file must say: how high rows are, and how tabs of ours are printed.
import { borderChange } from '../host/borders';
import type { Sheet } from '../host/sheet';
import { linesIn, PAGE } from './look';
import type { OwnTabs } from './ownTabs';

/** Side by side these hold the columns of a plan in letters that can be read. */
const PLAN_PAGES = 3;
/** Size of letters in Google Sheets where neither cell nor file says another. */
const FONT_SIZE = 10;
/** Height of a line of Thai, with its tone marks, for each point of its letters. */
const LINE = 1.7;

export function prepareForPaper({ summary, ranking, check, plan }: OwnTabs, fontSize = FONT_SIZE): void {
  for (const sheet of [summary, ranking, check, plan]) {
    fitRows(sheet, fontSize);
    sheet.kept.pageSetup = { ...PAGE, orientation: 'landscape' };
  }
  for (const sheet of [ranking, check, plan]) ruleLines(sheet);
  summary.kept.pageSetup = { ...PAGE, orientation: 'portrait', fitToHeight: 1 };
  plan.kept.pageSetup = { ...plan.kept.pageSetup, fitToWidth: PLAN_PAGES };
}

/** Sheets draws grid lines on screen and asks about them when printing; on paper a table needs its lines. */
function ruleLines(sheet: Sheet): void {
  const area = { row: 1, column: 1, rows: sheet.lastRow, columns: sheet.lastColumn };
  if (area.rows > 0)
    sheet.update(area, borderChange(area, [true, true, true, true, true, true, '#dadce0', null]));
}

/** Makes rows as high as their texts need. */
function fitRows(sheet: Sheet, fontSize: number): void {
  const heights = new Map<number, number>();
  for (const { row, column, cell } of sheet.entries()) {
    const { font, alignment } = cell.style ?? {};
    const width = sheet.columnWidths.get(column) ?? 0;
    const lines = alignment?.wrapText && typeof cell.value === 'string' ? linesIn(cell.value, width) : 1;
    const height = Math.ceil(lines * LINE * (font?.size ?? fontSize));
    if (cell.value !== '') heights.set(row, Math.max(height, heights.get(row) ?? 0));
  }
  for (const [row, height] of heights) sheet.rowHeights.set(row, height);
}
