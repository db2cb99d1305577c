// Sorting the rows of a range: cells move with all that is theirs. Heights and hidden flags belong to whole rows, so they
// move only where the range has everything that stands in its rows.
import type { Area, CellValue } from '../cell';
import { overlaps } from '../cell';
import { ServiceError } from '../service';
import type { Sheet } from '../sheet';

/** `columns` are numbers of the sheet, the most important first. Empty cells come last in both directions. */
export function sortRows(
  sheet: Sheet,
  area: Area,
  columns: readonly { readonly column: number; readonly ascending: boolean }[],
): void {
  if (sheet.merges.some(merged => overlaps(merged, area)))
    throw new ServiceError("You can't sort a range that contains merged cells.");
  const rows = Array.from({ length: area.rows }, (_, index) => area.row + index);
  const order = [...rows].sort((a, b) => {
    for (const { column, ascending } of columns) {
      const compared = compare(sheet.value(a, column), sheet.value(b, column), ascending);
      if (compared !== 0) return compared;
    }
    return a - b;
  });
  const cells = order.map(from =>
    Array.from({ length: area.columns }, (_, index) => sheet.peek(from, area.column + index)),
  );
  sheet.update(area, (_, row, column) => cells[row - area.row]?.[column - area.column]);
  if (!hasWholeRows(sheet, area)) return;
  const heights = order.map(from => sheet.rowHeights.get(from));
  const hidden = order.map(from => sheet.hiddenRows.has(from));
  rows.forEach((row, index) => {
    const height = heights[index];
    if (height === undefined) sheet.rowHeights.delete(row);
    else sheet.rowHeights.set(row, height);
    if (hidden[index]) sheet.hiddenRows.add(row);
    else sheet.hiddenRows.delete(row);
  });
}

/** Whether nothing stands beside the range in its rows. */
function hasWholeRows(sheet: Sheet, area: Area): boolean {
  const last = area.column + area.columns - 1;
  const beside = [
    { ...area, column: 1, columns: area.column - 1 },
    { ...area, column: last + 1, columns: Math.max(0, sheet.lastColumn - last) },
  ];
  return beside.every(part =>
    sheet
      .values(part)
      .flat()
      .every(value => value === ''),
  );
}

/** Numbers and dates, then texts, then truth values. */
function compare(a: CellValue, b: CellValue, ascending: boolean): number {
  if (a === '' || b === '') return Number(a === '') - Number(b === '');
  const [first, second] = [rank(a), rank(b)];
  const compared =
    first !== second
      ? first - second
      : typeof a === 'string'
        ? COLLATOR.compare(a, String(b))
        : Number(a) - Number(b);
  return ascending ? compared : -compared;
}

const COLLATOR = new Intl.Collator('th');

function rank(value: CellValue): number {
  if (typeof value === 'string') return 1;
  return typeof value === 'boolean' ? 2 : 0;
}
