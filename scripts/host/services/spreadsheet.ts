// The Spreadsheet object of a workbook.
import { instance, text } from '../check';
import { SheetHandle, SpreadsheetHandle } from '../handles';
import { mismatch } from '../mismatch';
import { deleteTab, insertTab } from '../operations/tabs';
import type { Run } from '../run';
import { ServiceKind } from '../service';
import { addEntry, entriesOf, openFinder } from './metadata';
import { activateCell, activateRange, activateSheet, activeRange, currentCell } from './selection';
import { openSheet } from './sheet';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
const CALL = 'SpreadsheetApp.Spreadsheet.';

const SPREADSHEET = new ServiceKind<Spreadsheet, SpreadsheetHandle>('Spreadsheet', {
  reads: {
    getName: on => on.workbook.name,
    getNumSheets: on => on.workbook.sheets.length,
    getSpreadsheetTimeZone: on => on.workbook.timeZone,
    getSpreadsheetLocale: on => on.workbook.locale,
    getDeveloperMetadata: on => entriesOf(on, on.workbook),
  },
  writes: {
    insertSheet(on, ...args: unknown[]) {
      const call = `${CALL}insertSheet`;
      const [name, index, options] = args;
      if (args.length < 1 || args.length > 3) throw mismatch(call, ...args);
      if (index !== undefined && typeof index !== 'number') throw mismatch(call, ...args);
      const template = (options as { template?: unknown } | undefined)?.template;
      const sheet = insertTab(
        on.workbook,
        text(name, call),
        index,
        template === undefined ? undefined : instance(SheetHandle, template, call).sheet,
      );
      return on.sheetObject(sheet);
    },
    deleteSheet(on, sheet: unknown) {
      deleteTab(on.workbook, instance(SheetHandle, sheet, `${CALL}deleteSheet`).sheet);
    },
    addDeveloperMetadata(on, ...args: unknown[]) {
      addEntry(on, on.workbook, args);
      return on.self;
    },
  },
  neither: {
    getActiveSheet: on => on.sheetObject(on.workbook.activeSheet),
    setActiveSheet: (_, ...args: unknown[]) => activateSheet(args, `${CALL}setActiveSheet`),
    getActiveRange: on => activeRange(on),
    getActiveCell: on => currentCell(on),
    getCurrentCell: on => currentCell(on),
    setActiveRange: (_, range: unknown) => activateRange(range, `${CALL}setActiveRange`),
    setCurrentCell: (_, cell: unknown) => activateCell(cell, `${CALL}setCurrentCell`),
    getSheets: on => on.workbook.sheets.map(sheet => on.sheetObject(sheet)),
    getSheetById(on, id: unknown) {
      const sheet = typeof id === 'number' ? on.workbook.sheetById(id) : undefined;
      return sheet ? on.sheetObject(sheet) : null;
    },
    getSheetByName(on, name: unknown) {
      const sheet = on.workbook.sheet(text(name, `${CALL}getSheetByName`));
      return sheet ? on.sheetObject(sheet) : null;
    },
    createDeveloperMetadataFinder: on => openFinder(on, () => [on.workbook, ...on.workbook.sheets]),
    toast(on, ...args: unknown[]) {
      const [message, title = '', seconds] = args;
      const { ui } = on.execution as Run;
      ui.toasts.push({
        message: String(message),
        title: String(title),
        ...(typeof seconds === 'number' && { seconds }),
      });
    },
  },
});

export function openSpreadsheet(run: Run): SpreadsheetHandle {
  const handle = new SpreadsheetHandle(run, run.workbook, openSheet);
  SPREADSHEET.open(handle);
  return handle;
}
