// Writes a workbook as .xlsx. The bytes depend on its content only, not on when it is saved.
import { writeFile } from 'node:fs/promises';
import type {
  CellStyle,
  ColumnDef,
  Cell as FileCell,
  CellValue as FileValue,
  RowDef,
  WriteSheet,
} from 'hucre';
import { writeXlsx } from 'hucre/xlsx';
import type { Cell } from './cell';
import { fileColour } from './colour';
import type { Sheet } from './sheet';
import type { Workbook } from './workbook';
import { chartToFile } from './xlsx/charts';
import { rulesToFile } from './xlsx/conditionalRules';
import { linkStyle, linkToFile } from './xlsx/links';
import { pageOf } from './xlsx/page';
import { validationsToFile } from './xlsx/validations';

export async function saveWorkbook(workbook: Workbook, path: string): Promise<void> {
  await writeFile(path, await workbookBytes(workbook));
}

export async function workbookBytes(workbook: Workbook): Promise<Uint8Array> {
  const names = fileNames(workbook.sheets.map(sheet => sheet.name));
  const tabs: Tabs = new Map(
    workbook.sheets.map((sheet, index) => [sheet.id, { sheet, name: names[index] ?? sheet.name }]),
  );
  return writeXlsx({
    sheets: [...tabs.values()].map(({ sheet, name }) => writeSheet(sheet, name, tabs)),
    activeSheet: workbook.active,
    namedRanges: workbook.namedRanges,
    ...(workbook.defaultFont && { defaultFont: workbook.defaultFont }),
    properties: { created: new Date(0), modified: new Date(0) },
  });
}

/** Tab names that a file may hold: at most 31 characters, none of `:\\/?*[]`, no two alike in any case. */
export function fileNames(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map(name => {
    const plain =
      name
        .replace(/[:\\/?*[\]]/g, '_')
        .replace(/^'|'$/g, '_')
        .slice(0, 31) || '_';
    let free = plain;
    for (let count = 2; taken.has(free.toLowerCase()); count++) {
      const mark = ` (${count})`;
      free = plain.slice(0, 31 - mark.length) + mark;
    }
    taken.add(free.toLowerCase());
    return free;
  });
}

/** The tabs of the file by their ids, with their names in it. */
type Tabs = ReadonlyMap<number, { readonly sheet: Sheet; readonly name: string }>;

function writeSheet(sheet: Sheet, name: string, tabs: Tabs): WriteSheet {
  const rows: FileValue[][] = [];
  const cells = new Map<string, Partial<FileCell>>();
  const names = new Map([...tabs].map(([id, tab]) => [id, tab.name]));
  for (const { row, column, cell } of sheet.entries()) {
    while (rows.length < row) rows.push([]);
    const line = rows[row - 1] as FileValue[];
    while (line.length < column) line.push(null);
    line[column - 1] = cell.value === '' ? null : cell.value;
    const detail = detailOf(cell, names);
    if (detail) cells.set(`${row - 1},${column - 1}`, detail);
  }
  // Rows that hold nothing but a height or are hidden have to be there, too.
  for (const row of [...sheet.rowHeights.keys(), ...sheet.hiddenRows])
    while (rows.length < row) rows.push([]);
  const charts = sheet.charts.flatMap(chart => chartToFile(chart, sheet, tabs) ?? []);
  const validations = [...(sheet.kept.dataValidations ?? []), ...validationsToFile(sheet)];
  const { tabColor, hiddenGridlines } = sheet;
  return {
    ...sheet.kept,
    pageSetup: sheet.kept.pageSetup ?? pageOf(sheet),
    name,
    rows,
    cells,
    ...(validations.length > 0 && { dataValidations: validations }),
    ...(sheet.conditionalFormats.length > 0 && { conditionalRules: rulesToFile(sheet.conditionalFormats) }),
    ...(charts.length > 0 && { charts }),
    ...((tabColor || hiddenGridlines) && {
      view: {
        ...sheet.kept.view,
        ...(tabColor && { tabColor: fileColour(tabColor) }),
        ...(hiddenGridlines && { showGridLines: false }),
      },
    }),
    columns: columnsOf(sheet),
    rowDefs: rowsOf(sheet),
    merges: sheet.merges.map(({ row, column, rows: height, columns: width }) => ({
      startRow: row - 1,
      startCol: column - 1,
      endRow: row + height - 2,
      endCol: column + width - 2,
    })),
    ...((sheet.frozenRows || sheet.frozenColumns) && {
      freezePane: { rows: sheet.frozenRows, columns: sheet.frozenColumns },
    }),
  };
}

function detailOf(cell: Readonly<Cell>, names: ReadonlyMap<number, string>): Partial<FileCell> | undefined {
  const hyperlink = cell.link === undefined ? undefined : linkToFile(cell.link, names);
  const style: CellStyle = hyperlink ? linkStyle(cell.style) : { ...cell.style };
  const numFmt = cell.numberFormat ?? (cell.value instanceof Date ? 'd/m/yyyy' : undefined);
  if (numFmt) style.numFmt = numFmt;
  const detail: Partial<FileCell> = {};
  if (Object.keys(style).length > 0) detail.style = style;
  if (hyperlink) detail.hyperlink = hyperlink;
  if (cell.note) detail.comment = { text: cell.note };
  const value = cell.value === '' ? null : cell.value;
  // Other programs do not know custom functions and would show #NAME?: of those the value is saved alone.
  if (cell.formula && cell.stored)
    Object.assign(detail, { value, formula: cell.formula.slice(1), formulaResult: value });
  else if (cell.error) Object.assign(detail, errorDetail(cell.error));
  else if (Object.keys(detail).length > 0) detail.value = value;
  return Object.keys(detail).length > 0 ? detail : undefined;
}

/** `#ERROR!` is Google's own: a file that holds it as an error is damaged for other programs. */
function errorDetail(error: string): Partial<FileCell> {
  return error === '#ERROR!' ? { value: error } : { value: error, type: 'error' };
}

function columnsOf(sheet: Sheet): ColumnDef[] {
  const last = Math.max(0, ...sheet.columnWidths.keys(), ...sheet.hiddenColumns);
  return Array.from({ length: last }, (_, index) => {
    const width = sheet.columnWidths.get(index + 1);
    return {
      ...(width !== undefined && { width }),
      ...(sheet.hiddenColumns.has(index + 1) && { hidden: true }),
    };
  });
}

function rowsOf(sheet: Sheet): Map<number, RowDef> {
  const rows = new Map<number, RowDef>();
  for (const [row, height] of sheet.rowHeights) rows.set(row - 1, { height });
  for (const row of sheet.hiddenRows) rows.set(row - 1, { ...rows.get(row - 1), hidden: true });
  return rows;
}
