// SpreadsheetApp over a workbook of the host: so far what reading needs.
import { type Execution, strict } from '../service';
import type { Workbook } from '../workbook';
import { spreadsheetService } from './spreadsheet';

type App = GoogleAppsScript.Spreadsheet.SpreadsheetApp;

/** The global SpreadsheetApp for the `services` of a realm. */
export function spreadsheetApp(workbook: Workbook, execution: Execution): App {
  const { spreadsheet, activeSheet } = spreadsheetService(workbook, execution);
  const implemented: Pick<App, 'getActiveSpreadsheet' | 'getActiveSheet'> = {
    getActiveSpreadsheet: () => spreadsheet,
    getActiveSheet: activeSheet,
  };
  return strict<App>('SpreadsheetApp', implemented, execution);
}
