// The workbook port on SpreadsheetApp: the open file, its tabs, and the product's record in its metadata.
import type { TabId, Workbook } from '../app/ports';
import { blockOf } from './block';
import { daysOf } from './cellDates';
import { AUTOMATIC, asTyped, formatsFor, TEXT } from './cells';
import { dressSheet } from './dress';
import { filteredRows } from './filter';
import { recordOf } from './record';
import { coveredIn, putCells, readCells } from './singleCells';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export function openWorkbook(): Workbook {
  const file = SpreadsheetApp.getActiveSpreadsheet();
  // The page may ask for any number; the service takes whole ones only.
  const find = (id: TabId): Sheet | null => (Number.isInteger(id) ? file.getSheetById(id) : null);
  const tab = (id: TabId): Sheet => {
    const sheet = find(id);
    if (!sheet) throw new Error(`no tab ${id}`);
    return sheet;
  };
  const asShown = daysOf(file);
  const record = recordOf(file);
  // How many tabs there are is asked once; every added one stands at the end.
  let count: number | undefined;

  return {
    activeTab: () => file.getActiveSheet().getSheetId(),
    readSource: id => {
      const sheet = find(id);
      if (!sheet) return undefined;
      const cells = sheet.getDataRange();
      const values = asShown(cells.getValues());
      const hiddenRows = filteredRows(sheet, values.length);
      const grid = { values, formats: cells.getNumberFormats(), hiddenRows };
      return { name: sheet.getName(), grid, formulas: cells.getFormulas() };
    },
    readCovered: id => coveredIn(tab(id).getDataRange()),
    readValues: id => {
      const sheet = find(id);
      return sheet ? asShown(sheet.getDataRange().getValues()) : undefined;
    },
    readTyped: id => {
      const cells = find(id)?.getDataRange();
      if (!cells) return undefined;
      const shown = asShown(cells.getValues());
      let typed: readonly (readonly unknown[])[] | undefined;
      return {
        shown,
        // Formulas are read when they are asked for: most runs need none.
        get typed() {
          typed ??= withFormulas(shown, cells.getFormulas());
          return typed;
        },
      };
    },
    isThere: id => find(id) !== null,
    hasTab: name => file.getSheetByName(name) !== null,
    tabNamed: name => file.getSheetByName(name)?.getSheetId(),
    nameOf: id => tab(id).getName(),
    addTab: (name, copyOf) => {
      count ??= file.getSheets().length;
      const end = count++;
      const added =
        copyOf === undefined
          ? file.insertSheet(name, end)
          : file.insertSheet(name, end, { template: tab(copyOf) });
      return added.getSheetId();
    },
    clear: id => {
      tab(id).getDataRange().clear();
    },
    writeCells: (id, { row, column }, content, styles) => {
      const range = blockOf(tab(id), row + 1, column + 1, content.length, content[0]?.length ?? 0);
      range.setNumberFormats(formatsFor(content, styles));
      range.setValues(content.map(cells => cells.map(asTyped)));
    },
    readCells: id => {
      const sheet = find(id);
      return sheet ? readCells(sheet, asShown) : undefined;
    },
    putCells: (id, cells) => putCells(tab(id), cells),
    writeFormula: (id, { row, column }, formula, { rows, columns }) => {
      const sheet = tab(id);
      blockOf(sheet, row + 1, column + 1, rows, columns);
      const cell = sheet.getRange(row + 1, column + 1);
      // In a cell of plain text a formula may be a text.
      if (cell.getNumberFormats()[0]?.[0] === TEXT) cell.setNumberFormat(AUTOMATIC);
      cell.setFormula(formula);
    },
    dress: (id, look, isNew) => dressSheet(tab(id), look, isNew),
    link: (id, { row, column, targets }, content, target) => {
      if (targets.length === 0) return;
      const links = targets.map((to, index) => {
        const text = String(content[row + index]?.[column] ?? '');
        const builder = SpreadsheetApp.newRichTextValue().setText(text);
        return [(to ? builder.setLinkUrl(`#gid=${target}&range=${text}`) : builder).build()];
      });
      tab(id)
        .getRange(row + 1, column + 1, links.length, 1)
        .setRichTextValues(links);
    },
    show: id => {
      file.setActiveSheet(tab(id));
    },
    selectCell: (id, { row, column }) => {
      const sheet = tab(id);
      file.setActiveSheet(sheet);
      const within = (position: number, count: number): number => Math.min(Math.max(position + 1, 1), count);
      sheet.setCurrentCell(
        sheet.getRange(within(row, sheet.getMaxRows()), within(column, sheet.getMaxColumns())),
      );
    },
    selectedCell: () => {
      const sheet = file.getActiveSheet();
      const cell = sheet.getCurrentCell();
      const place = { row: (cell?.getRow() ?? 1) - 1, column: (cell?.getColumn() ?? 1) - 1 };
      return { tab: sheet.getSheetId(), ...place };
    },
    loadRecord: record.load,
    saveRecord: record.save,
  };
}

const withFormulas = (
  shown: readonly (readonly unknown[])[],
  formulas: readonly (readonly string[])[],
): readonly (readonly unknown[])[] =>
  shown.map((row, index) => row.map((value, column) => formulas[index]?.[column] || value));
