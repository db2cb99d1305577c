// Writes a workbook as .xlsx. The bytes depend on its content only, not on when it is saved.
import { writeFile } from 'node:fs/promises';
import type {
  ColumnDef,
  Cell as FileCell,
  CellValue as FileValue,
  FontStyle,
  RowDef,
  WriteSheet,
} from 'hucre';
import { writeXlsx } from 'hucre/xlsx';
import { fileColour } from './colour';
import type { Sheet } from './sheet';
import type { Workbook } from './workbook';
import { cellToFile } from './xlsx/cells';
import { chartToFile } from './xlsx/charts';
import { rulesToFile } from './xlsx/conditionalRules';
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
    sheets: [...tabs.values()].map(({ sheet, name }) =>
      writeSheet(sheet, name, { tabs, font: fontOf(workbook) }),
    ),
    activeSheet: workbook.active,
    namedRanges: workbook.namedRanges,
    defaultFont: fontOf(workbook),
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

/** What a tab has to know of its file. */
interface File {
  readonly tabs: Tabs;
  readonly font: FontStyle;
}

/** Google Sheets writes in Arial 10 unless told otherwise. */
function fontOf({ defaultFont }: Workbook): FontStyle {
  return defaultFont ?? { name: 'Arial', size: 10 };
}

function writeSheet(sheet: Sheet, name: string, { tabs, font }: File): WriteSheet {
  const rows: FileValue[][] = [];
  const cells = new Map<string, Partial<FileCell>>();
  const names = new Map([...tabs].map(([id, tab]) => [id, tab.name]));
  for (const { row, column, cell } of sheet.entries()) {
    while (rows.length < row) rows.push([]);
    const line = rows[row - 1] as FileValue[];
    while (line.length < column) line.push(null);
    line[column - 1] = cell.value === '' ? null : cell.value;
    const detail = cellToFile(cell, names, font);
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
