// What a person does in the grid and below it: opens a tab, selects, types or pastes, clears.
import { HostError } from '../host/errors';
import { Officer } from '../host/officer';
import { mergesIn } from '../host/operations/merge';
import type { Sheet } from '../host/sheet';
import type { Workbook } from '../host/workbook';
import { clearAll, typeInto } from './typeInto';
import type { Action, AreaView } from './wire';

export type ByHand = Extract<Action, { readonly tab: number }>;

export function doByHand(workbook: Workbook, action: ByHand): void {
  const officer = new Officer(workbook);
  const sheet = workbook.sheetById(action.tab);
  if (!sheet) throw new HostError(`there is no tab ${action.tab}`);
  if (action.do === 'open') officer.openTab(sheet);
  else if (action.do === 'select') officer.select(sheet, wholeMerge(sheet, action.area));
  else if (action.do === 'type') typeInto(officer, sheet, action, action.texts);
  else clearAll(officer, sheet, action.area);
}

/** A click on merged cells selects all of them. */
function wholeMerge(sheet: Sheet, area: AreaView): AreaView {
  const [merge] = mergesIn(sheet, area);
  return area.rows * area.columns === 1 && merge ? merge : area;
}
