// The Range object of a rectangle of cells.
import { address } from '../address';
import type { Area } from '../cell';
import { type Execution, strict } from '../service';
import type { Sheet } from '../sheet';

type RangeObject = GoogleAppsScript.Spreadsheet.Range;
type Implemented = Pick<
  RangeObject,
  | 'getA1Notation'
  | 'getRow'
  | 'getColumn'
  | 'getNumRows'
  | 'getNumColumns'
  | 'getValues'
  | 'getValue'
  | 'getFormulas'
  | 'getNumberFormats'
  | 'getNotes'
>;

export function rangeService(sheet: Sheet, area: Area, execution: Execution): RangeObject {
  const { row, column, rows, columns } = area;
  const implemented: Implemented = {
    getA1Notation: () => {
      const first = address(row, column);
      return rows * columns === 1 ? first : `${first}:${address(row + rows - 1, column + columns - 1)}`;
    },
    getRow: () => row,
    getColumn: () => column,
    getNumRows: () => rows,
    getNumColumns: () => columns,
    getValues: () => sheet.values(area),
    getValue: () => sheet.value(row, column),
    getFormulas: () => sheet.map(area, (r, c) => sheet.cell(r, c)?.formula ?? ''),
    getNumberFormats: () => sheet.map(area, (r, c) => sheet.cell(r, c)?.numberFormat ?? 'General'),
    getNotes: () => sheet.map(area, (r, c) => sheet.cell(r, c)?.note ?? ''),
  };
  return strict<RangeObject>('Range', implemented, execution);
}
