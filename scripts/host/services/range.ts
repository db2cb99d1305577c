// The Range object of a rectangle of cells.
import type { Area } from '../cell';
import { RangeHandle, type SheetHandle } from '../handles';
import { ServiceKind } from '../service';
import { RANGE_CONTENT } from './rangeContent';
import { RANGE_LOOKS } from './rangeLooks';
import { RANGE_SHAPE } from './rangeShape';
import { RANGE_VALUES } from './rangeValues';

type RangeObject = GoogleAppsScript.Spreadsheet.Range;

const RANGE = new ServiceKind<RangeObject, RangeHandle>(
  'Range',
  RANGE_VALUES,
  RANGE_LOOKS,
  RANGE_CONTENT,
  RANGE_SHAPE,
);

export function openRange(owner: SheetHandle, area: Area): RangeObject {
  return RANGE.open(new RangeHandle(owner, area));
}
