// SpreadsheetApp over a workbook of the host.
import { BORDER_STYLE, PROTECTION_TYPE, VISIBILITY, WRAP_STRATEGY } from '../enums';
import type { SpreadsheetHandle } from '../handles';
import type { Run } from '../run';
import { Handle, ServiceKind } from '../service';
import { openRuleBuilder } from './conditionalFormat';
import { openRichTextBuilder } from './richText';
import { activateCell, activateRange, activateSheet, activeRange, currentCell } from './selection';
import { openSpreadsheet } from './spreadsheet';
import { openUi } from './ui';
import { openValidationBuilder } from './validation';

type App = GoogleAppsScript.Spreadsheet.SpreadsheetApp;
const CALL = 'SpreadsheetApp.';

class AppHandle extends Handle<App> {
  readonly book: SpreadsheetHandle;

  constructor(readonly run: Run) {
    super(run);
    this.book = openSpreadsheet(run);
  }
}

const APP = new ServiceKind<App, AppHandle>('SpreadsheetApp', {
  neither: {
    getActiveSpreadsheet: on => on.book.self,
    getActive: on => on.book.self,
    getActiveSheet: on => on.book.sheetObject(on.run.workbook.activeSheet),
    setActiveSheet: (_, ...args: unknown[]) => activateSheet(args, `${CALL}setActiveSheet`),
    getActiveRange: on => activeRange(on.book),
    getCurrentCell: on => currentCell(on.book),
    setActiveRange: (_, range: unknown) => activateRange(range, `${CALL}setActiveRange`),
    setCurrentCell: (_, cell: unknown) => activateCell(cell, `${CALL}setCurrentCell`),
    getUi: on => openUi(on.run),
    /** Nothing is held back here but what is told of it. */
    flush: on => on.run.late?.tell('flush'),
    newConditionalFormatRule: on => openRuleBuilder(on.execution),
    newDataValidation: on => openValidationBuilder(on.execution),
    newRichTextValue: on => openRichTextBuilder(on.execution),
  },
  constants: {
    WrapStrategy: WRAP_STRATEGY,
    BorderStyle: BORDER_STYLE,
    DeveloperMetadataVisibility: VISIBILITY,
    ProtectionType: PROTECTION_TYPE,
  },
});

export function spreadsheetApp(run: Run): App {
  return APP.open(new AppHandle(run));
}
