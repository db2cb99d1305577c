// The Spreadsheet object of a workbook.
import { type Execution, strict } from '../service';
import type { Sheet } from '../sheet';
import type { Workbook } from '../workbook';
import { sheetService } from './sheet';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The object, and its open tab for whom the way through the object would count as a call of the script. */
export function spreadsheetService(
  workbook: Workbook,
  execution: Execution,
): { readonly spreadsheet: Spreadsheet; readonly activeSheet: () => GoogleAppsScript.Spreadsheet.Sheet } {
  // One object a tab, so that the same tab is the same object.
  const services = new Map<Sheet, GoogleAppsScript.Spreadsheet.Sheet>();
  const serviceOf = (sheet: Sheet) => {
    const service = services.get(sheet) ?? sheetService(sheet, execution);
    services.set(sheet, service);
    return service;
  };
  const activeSheet = () => serviceOf(workbook.activeSheet);
  const implemented: Pick<
    Spreadsheet,
    'getName' | 'getSheets' | 'getSheetByName' | 'getActiveSheet' | 'getNumSheets'
  > = {
    getName: () => workbook.name,
    getSheets: () => workbook.sheets.map(serviceOf),
    getSheetByName: name => {
      const sheet = workbook.sheet(name);
      return sheet ? serviceOf(sheet) : null;
    },
    getActiveSheet: activeSheet,
    getNumSheets: () => workbook.sheets.length,
  };
  return { spreadsheet: strict<Spreadsheet>('Spreadsheet', implemented, execution), activeSheet };
}
