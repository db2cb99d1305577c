// Filter: the range that the filter of a tab covers. What it hides is asked of the sheet, row by row.
import { areaFrom } from '../areaText';
import { HostError } from '../errors';
import type { SheetHandle } from '../handles';
import { Handle, ServiceError, ServiceKind } from '../service';

type FilterObject = GoogleAppsScript.Spreadsheet.Filter;

class FilterHandle extends Handle<FilterObject> {
  constructor(readonly owner: SheetHandle) {
    super(owner.execution);
  }
}

const FILTER = new ServiceKind<FilterObject, FilterHandle>('Filter', {
  neither: {
    getRange({ owner }) {
      const range = owner.sheet.kept.autoFilter?.range;
      if (range === undefined) throw new ServiceError('There is no filter in this sheet.');
      const area = areaFrom(range);
      if (!area) throw new HostError(`the filter of ${range} is not understood`);
      return owner.range(area);
    },
  },
});

/** The filter of the tab, if it has one. */
export const filterOf = (owner: SheetHandle): FilterObject | null =>
  owner.sheet.kept.autoFilter ? FILTER.open(new FilterHandle(owner)) : null;
