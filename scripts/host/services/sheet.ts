// The Sheet object of a tab.
import type { Area } from '../cell';
import { instance, list, text, truth } from '../check';
import { colour } from '../colour';
import { enumName } from '../enums';
import { SheetHandle, SpreadsheetHandle } from '../handles';
import { enterRows } from '../operations/enter';
import { insertLines } from '../operations/lines';
import { duplicateTab, moveTab, renameTab } from '../operations/tabs';
import { areaOf } from '../reference';
import { type Members, ServiceKind } from '../service';
import type { Sheet } from '../sheet';
import { chartsOf, insertChart, newChart, removeChart, updateChart } from './chart';
import { rulesOf, setRules } from './conditionalFormat';
import { filterOf } from './filter';
import { addEntry, entriesOf, openFinder } from './metadata';
import { protect, protectionsOf } from './protection';
import { openRange } from './range';
import { activateCell, activateRange, activateSheet, activeRange, currentCell } from './selection';
import { SHEET_LINES } from './sheetLines';

type SheetObject = GoogleAppsScript.Spreadsheet.Sheet;
const CALL = 'SpreadsheetApp.Sheet.';

const SHEET_ITSELF: Members<SheetObject, SheetHandle> = {
  reads: {
    getName: on => on.sheet.name,
    getSheetId: on => on.sheet.id,
    getIndex: on => on.book.workbook.sheets.indexOf(on.sheet) + 1,
    isSheetHidden: ({ sheet: { kept } }) => kept.hidden === true || kept.veryHidden === true,
    getConditionalFormatRules: rulesOf,
    getCharts: chartsOf,
    getProtections: (on, type: unknown) =>
      protectionsOf(on, enumName('ProtectionType', type, `${CALL}getProtections`)),
    getDeveloperMetadata: on => entriesOf(on.book, on.sheet),
  },
  writes: {
    setName(on, name: unknown) {
      renameTab(on.book.workbook, on.sheet, text(name, `${CALL}setName`));
      return on.self;
    },
    setTabColor(on, value: unknown) {
      on.sheet.tabColor = colour(value);
      return on.self;
    },
    setHiddenGridlines(on, hidden: unknown) {
      on.sheet.hiddenGridlines = truth(hidden, `${CALL}setHiddenGridlines`);
      return on.self;
    },
    showSheet(on) {
      const { hidden: _, veryHidden: __, ...kept } = on.sheet.kept;
      on.sheet.kept = kept;
      return on.self;
    },
    setConditionalFormatRules: setRules,
    insertChart,
    updateChart,
    removeChart,
    protect,
    copyTo(on, destination: unknown) {
      const { workbook } = instance(SpreadsheetHandle, destination, `${CALL}copyTo`);
      const copy = duplicateTab(workbook, on.sheet);
      moveTab(workbook, copy, workbook.sheets.length - 1);
      return on.book.sheetObject(copy);
    },
    addDeveloperMetadata(on, ...args: unknown[]) {
      addEntry(on.book, on.sheet, args);
      return on.self;
    },
    appendRow(on, contents: unknown) {
      const values = list(contents, value => value, `${CALL}appendRow`);
      const { sheet } = on;
      const row = sheet.lastRow + 1;
      if (row > sheet.maxRows)
        insertLines(on.book.workbook, sheet, { axis: 'row', at: row, count: 1 }, row - 1);
      enterRows(
        on.sheet,
        { row, column: 1, rows: 1, columns: values.length },
        [values],
        `${CALL}appendRow`,
        on.book.workbook,
      );
      return on.self;
    },
  },
  neither: {
    getFilter: filterOf,
    getRange: (on, ...args: unknown[]) => on.range(areaOf(args, on.sheet)),
    getDataRange: on => on.range(on.sheet.dataArea),
    newChart,
    activate: on => activateSheet([on], `${CALL}activate`),
    getActiveRange: on => activeRange(on.book, on.sheet),
    getActiveCell: on => currentCell(on.book, on.sheet),
    getCurrentCell: on => currentCell(on.book, on.sheet),
    setActiveRange: (on, range: unknown) => activateRange(range, `${CALL}setActiveRange`, on.sheet),
    setCurrentCell: (on, cell: unknown) => activateCell(cell, `${CALL}setCurrentCell`, on.sheet),
    createDeveloperMetadataFinder: on => openFinder(on.book, () => [on.sheet]),
  },
};

const SHEET = new ServiceKind<SheetObject, SheetHandle>('Sheet', SHEET_ITSELF, SHEET_LINES);

export function openSheet(book: SpreadsheetHandle, sheet: Sheet): SheetObject {
  return SHEET.open(new SheetHandle(book, sheet, (owner: SheetHandle, area: Area) => openRange(owner, area)));
}
