// The rows of a tab that a filter may hide. Sheets tells only row by row, or column by column, what a filter really hides; the
// range that it covers takes three calls whatever the table.
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** `A1:C90`; of whole columns `A:C`, of rows to the end `A5:C`, of one cell `A1`. */
const RANGE = /^[A-Z]*(\d*)(?::[A-Z]*(\d*))?$/;

/** 0-based, among so many rows: those under the head of the filter, which is never hidden itself. None without a filter. */
export function filteredRows(sheet: Sheet, rows: number): ReadonlySet<number> {
  const filter = sheet.getFilter();
  if (!filter) return new Set();
  const [, top, bottom = top] = RANGE.exec(filter.getRange().getA1Notation()) ?? [];
  const first = Number(top || 1);
  const last = Math.min(Number(bottom || rows), rows);
  return new Set(Array.from({ length: Math.max(last - first, 0) }, (_, index) => first + index));
}
