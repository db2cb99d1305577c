// Range: where it is, merging, sorting.
import { areaText } from '../areaText';
import { integer, truth } from '../check';
import { HostError } from '../errors';
import type { RangeHandle } from '../handles';
import { mismatch } from '../mismatch';
import { createFilter } from '../operations/filter';
import { breakApart, merge, mergesIn } from '../operations/merge';
import { sortRows } from '../operations/sortRows';
import { checkArea } from '../reference';
import { type Members, ServiceError } from '../service';
import { filterOf } from './filter';
import { activateCell, activateRange } from './selection';

type RangeObject = GoogleAppsScript.Spreadsheet.Range;
const CALL = 'SpreadsheetApp.Range.';

export const RANGE_SHAPE: Members<RangeObject, RangeHandle> = {
  reads: {
    isPartOfMerge: on => mergesIn(on.sheet, on.area).length > 0,
    getMergedRanges: on => mergesIn(on.sheet, on.area).map(area => on.owner.range({ ...area })),
  },
  writes: {
    merge(on) {
      merge(on.sheet, on.area);
      return on.self;
    },
    breakApart(on) {
      breakApart(on.sheet, on.area);
      return on.self;
    },
    createFilter(on) {
      createFilter(on.sheet, on.area);
      const filter = filterOf(on.owner);
      if (!filter) throw new HostError('the filter that was made is not there');
      return filter;
    },
    sort(on, by: unknown) {
      const columns = sortColumns(by);
      const last = on.area.column + on.area.columns;
      if (columns.some(({ column }) => column < on.area.column || column >= last))
        throw new ServiceError('The sort column is outside the range.');
      sortRows(on.sheet, on.area, columns);
      return on.self;
    },
  },
  neither: {
    getRow: on => on.area.row,
    getColumn: on => on.area.column,
    getNumRows: on => on.area.rows,
    getNumColumns: on => on.area.columns,
    getSheet: on => on.owner.self,
    getA1Notation: on => areaText(on.area),
    activate: on => activateRange(on, `${CALL}activate`),
    activateAsCurrentCell: on => activateCell(on, `${CALL}activateAsCurrentCell`),
    offset(on, ...args: unknown[]) {
      if (args.length < 2 || args.length > 4) throw mismatch(`${CALL}offset`, ...args);
      const [down = 0, right = 0, rows, columns] = args.map(arg => integer(arg, `${CALL}offset`));
      const area = {
        row: on.area.row + down,
        column: on.area.column + right,
        rows: rows ?? on.area.rows,
        columns: columns ?? on.area.columns,
      };
      checkArea(on.owner.sheet, area);
      return on.owner.range(area);
    },
  },
};

/** `3`, `{column: 3, ascending: false}` or a list of these; columns are those of the sheet. */
function sortColumns(by: unknown): { column: number; ascending: boolean }[] {
  const call = `${CALL}sort`;
  return (Array.isArray(by) ? by : [by]).map(spec => {
    if (typeof spec === 'number') return { column: integer(spec, call), ascending: true };
    if (typeof spec !== 'object' || spec === null || !('column' in spec)) throw mismatch(call, by);
    const ascending = 'ascending' in spec ? truth(spec.ascending, call) : true;
    return { column: integer(spec.column, call), ascending };
  });
}
