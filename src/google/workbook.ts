// The workbook port on SpreadsheetApp: the open file, its tabs, and the product's record in its metadata.
import type { TabId, Workbook } from '../app/ports';
import { Refused } from '../app/refused';
import { adding, formatting, type Hand, toTab } from './asking';
import { blockOf } from './block';
import { daysOf } from './cellDates';
import { AUTOMATIC, asTyped, formatsFor, heldAsText, TEXT } from './cells';
import { dressSheet } from './dress';
import { filteredRows } from './filter';
import { recordOf } from './record';
import { automatic, coveredIn, putCells, readCells } from './singleCells';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** @param refused gets what Google did not allow and the work went on without */
export function openWorkbook(refused: Refused[] = []): Workbook {
  // There is none for a script that belongs to no file, whatever the type says.
  const file = SpreadsheetApp.getActiveSpreadsheet() as GoogleAppsScript.Spreadsheet.Spreadsheet | null;
  if (!file) throw new Refused('outside');
  // The page may ask for any number; the service takes whole ones only.
  const find = (id: TabId): Sheet | null => (Number.isInteger(id) ? file.getSheetById(id) : null);
  const tab = (id: TabId): Sheet => {
    const sheet = find(id);
    if (!sheet) throw new Error(`no tab ${id}`);
    return sheet;
  };
  const asShown = daysOf(file);
  const record = recordOf(file);
  const hand: Hand = { isCareful: false, tell: one => void refused.push(one) };
  // How many tabs there are is asked once; every added one stands at the end.
  let count: number | undefined;
  // Each added tab is opened: a run that goes on with care must not take it for the user's.
  let open: TabId | undefined;
  let last: { readonly text: string; readonly unsettled: string } | undefined;

  return {
    beCareful: () => {
      hand.isCareful = true;
    },
    activeTab: () => (open ??= file.getActiveSheet().getSheetId()),
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
      const added = adding(
        () => name,
        () =>
          copyOf === undefined
            ? file.insertSheet(name, end)
            : file.insertSheet(name, end, { template: tab(copyOf) }),
      );
      return added.getSheetId();
    },
    removeTab: id => {
      file.deleteSheet(tab(id));
      if (count !== undefined) count--;
    },
    clear: id => {
      const sheet = tab(id);
      const cells = sheet.getDataRange();
      toTab(sheet, hand, () => formatting(sheet, hand, () => cells.clear()) || cells.clearContent());
    },
    writeCells: (id, { row, column }, content, styles) => {
      const sheet = tab(id);
      toTab(sheet, hand, () => {
        const range = blockOf(sheet, row + 1, column + 1, content.length, content[0]?.length ?? 0);
        const formats = formatsFor(content, styles);
        const isFormatted = formatting(sheet, hand, () => range.setNumberFormats(formats));
        range.setValues(
          isFormatted
            ? content.map(cells => cells.map(asTyped))
            : heldAsText(content, range.getNumberFormats()),
        );
      });
    },
    readCells: id => {
      const sheet = find(id);
      return sheet ? readCells(sheet, asShown) : undefined;
    },
    putCells: (id, cells) => putCells(tab(id), cells, hand),
    writeFormula: (id, { row, column }, formula, { rows, columns }) => {
      const sheet = tab(id);
      toTab(sheet, hand, () => {
        blockOf(sheet, row + 1, column + 1, rows, columns);
        const cell = sheet.getRange(row + 1, column + 1);
        // In a cell of plain text a formula may be a text.
        if (cell.getNumberFormats()[0]?.[0] === TEXT)
          formatting(sheet, hand, () => cell.setNumberFormat(AUTOMATIC));
        cell.setFormula(formula);
      });
    },
    dress: (id, look, isNew) => {
      const sheet = tab(id);
      return toTab(sheet, hand, () => dressSheet(sheet, look, isNew, hand));
    },
    checkLooks: id => {
      if (!hand.isCareful) return;
      const sheet = tab(id);
      const rows = sheet.getLastRow();
      if (rows === 0) return;
      const cells = sheet.getRange(rows, 1, 1, sheet.getLastColumn());
      const formats = cells.getNumberFormats().map(row => row.map(automatic));
      try {
        formatting(sheet, hand, () => cells.setNumberFormats(formats));
      } catch (error) {
        // Something else is the matter with these cells, which need nothing.
        console.error(error);
      }
    },
    link: (id, { row, column, targets }, content, target) => {
      if (targets.length === 0) return;
      const links = targets.map((to, index) => {
        const text = String(content[row + index]?.[column] ?? '');
        const builder = SpreadsheetApp.newRichTextValue().setText(text);
        return [(to ? builder.setLinkUrl(`#gid=${target}&range=${text}`) : builder).build()];
      });
      const sheet = tab(id);
      toTab(sheet, hand, () => sheet.getRange(row + 1, column + 1, links.length, 1).setRichTextValues(links));
    },
    show: id => {
      file.setActiveSheet(tab(id));
    },
    unhide: id => {
      const sheet = tab(id);
      if (sheet.isSheetHidden()) toTab(sheet, hand, () => sheet.showSheet());
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
    loadRecord: () => {
      const text = record.load();
      const standing = hand.isCareful && text === last?.text ? last.unsettled : text;
      last = undefined;
      return standing;
    },
    saveRecord: (text, unsettled = text) => {
      record.save(text);
      // What is written with care has been taken.
      last = hand.isCareful ? undefined : { text, unsettled };
    },
  };
}

const withFormulas = (
  shown: readonly (readonly unknown[])[],
  formulas: readonly (readonly string[])[],
): readonly (readonly unknown[])[] =>
  shown.map((row, index) => row.map((value, column) => formulas[index]?.[column] || value));
