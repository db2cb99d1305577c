// A basic filter over a range whose first row is its head: it hides rows by what they show, and its own sort moves only
// the cells of its range, though whole rows are hidden.
import { address } from '../address';
import { areaFrom, areaText } from '../areaText';
import type { Area } from '../cell';
import { displayed } from '../display';
import { ServiceError } from '../service';
import type { Sheet } from '../sheet';
import { sortRows } from './sortRows';

export function createFilter(sheet: Sheet, area: Area): void {
  if (sheet.kept.autoFilter)
    throw new ServiceError('You can’t create a filter in a sheet that already has a filter.');
  sheet.kept = { ...sheet.kept, autoFilter: { range: areaText(area) } };
}

/** Leaves only the rows that show one of the texts in the column, which is one of the sheet. */
export function filterBy(sheet: Sheet, column: number, shown: readonly string[]): void {
  const area = filtered(sheet);
  const colIndex = column - area.column;
  if (colIndex < 0 || colIndex >= area.columns)
    throw new ServiceError(`${address(area.row, column)} is not in the filter.`);
  const others = (sheet.kept.autoFilter?.columns ?? []).filter(one => one.colIndex !== colIndex);
  sheet.kept = {
    ...sheet.kept,
    autoFilter: { range: areaText(area), columns: [...others, { colIndex, filters: [...shown] }] },
  };
  hide(sheet, area);
}

/** What is hidden goes on being hidden by what it shows, wherever it stands afterwards. */
export function sortFilter(sheet: Sheet, column: number, ascending: boolean): void {
  const area = filtered(sheet);
  const below = { ...area, row: area.row + 1, rows: area.rows - 1 };
  if (below.rows > 0) sortRows(sheet, below, [{ column, ascending }]);
  hide(sheet, area);
}

/** Everything is shown again. */
export function removeFilter(sheet: Sheet): void {
  const area = filtered(sheet);
  sheet.kept = { ...sheet.kept, autoFilter: { range: areaText(area) } };
  hide(sheet, area);
  const { autoFilter: _, ...kept } = sheet.kept;
  sheet.kept = kept;
}

function filtered(sheet: Sheet): Area {
  const area = areaFrom(sheet.kept.autoFilter?.range ?? '');
  if (!area) throw new ServiceError('There is no filter in this sheet.');
  return area;
}

function hide(sheet: Sheet, area: Area): void {
  const columns = sheet.kept.autoFilter?.columns ?? [];
  for (let row = area.row + 1; row < area.row + area.rows; row++) {
    const isShown = columns.every(({ colIndex, filters }) =>
      filters?.includes(displayed(sheet.peek(row, area.column + colIndex) ?? { value: '' })),
    );
    if (isShown) sheet.hiddenRows.delete(row);
    else sheet.hiddenRows.add(row);
  }
}
