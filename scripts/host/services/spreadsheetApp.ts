// SpreadsheetApp over a workbook of the host.
import { BORDER_STYLE, PROTECTION_TYPE, VISIBILITY, WRAP_STRATEGY } from '../enums';
import type { SpreadsheetHandle } from '../handles';
import { SAYS } from '../refusalTexts';
import type { Run } from '../run';
import { Handle, ServiceError, ServiceKind } from '../service';
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

const isWithoutFile = ({ run }: AppHandle): boolean => run.refusing.lacks?.includes('file') ?? false;

/** Null for a script that belongs to no file, whatever the type says. */
const fileOf = (on: AppHandle): GoogleAppsScript.Spreadsheet.Spreadsheet =>
  isWithoutFile(on) ? (null as never) : on.book.self;

const APP = new ServiceKind<App, AppHandle>('SpreadsheetApp', {
  neither: {
    getActiveSpreadsheet: fileOf,
    getActive: fileOf,
    getActiveSheet: on => on.book.sheetObject(on.run.workbook.activeSheet),
    setActiveSheet: (_, ...args: unknown[]) => activateSheet(args, `${CALL}setActiveSheet`),
    getActiveRange: on => activeRange(on.book),
    getCurrentCell: on => currentCell(on.book),
    setActiveRange: (_, range: unknown) => activateRange(range, `${CALL}setActiveRange`),
    setCurrentCell: (_, cell: unknown) => activateCell(cell, `${CALL}setCurrentCell`),
    getUi(on) {
      if (isWithoutFile(on)) throw new ServiceError(SAYS.noUi);
      return openUi(on.run);
    },
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
