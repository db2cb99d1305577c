// Writes a workbook as .xlsx. The bytes depend on its content only, not on when it is saved.
import { writeFile } from 'node:fs/promises';
import type {
  ColumnDef,
  Cell as FileCell,
  CellValue as FileValue,
  FontStyle,
  NamedRange,
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
import { fileName, LONGEST_NAME } from './xlsx/fileName';
import { pageOf } from './xlsx/page';
import { printableFile } from './xlsx/printableFile';
import { type NewNames, newNames, withNewNames } from './xlsx/renamed';
import { renamedValidation, validationsToFile } from './xlsx/validations';

export async function saveWorkbook(workbook: Workbook, path: string): Promise<void> {
  await writeFile(path, await workbookBytes(workbook));
}

/** @param custom what the file says of itself, by name; people see it among its properties */
export async function workbookBytes(
  workbook: Workbook,
  custom: Readonly<Record<string, string>> = {},
): Promise<Uint8Array> {
  const before = workbook.sheets.map(sheet => sheet.name);
  const names = fileNames(before);
  const tabs: Tabs = new Map(
    workbook.sheets.map((sheet, index) => [sheet.id, { sheet, name: names[index] ?? sheet.name }]),
  );
  const file: File = { tabs, renamed: newNames(before, names), font: fontOf(workbook) };
  return writeXlsx(
    printableFile({
      sheets: [...tabs.values()].map(({ sheet, name }) => writeSheet(sheet, name, file)),
      activeSheet: workbook.active,
      namedRanges: workbook.namedRanges.map(range => namedRange(range, file)),
      defaultFont: file.font,
      properties: { created: new Date(0), modified: new Date(0), custom: { ...custom } },
    }),
  );
}

/** Tab names that a file may hold: none too long or reserved, no two alike in any case. */
export function fileNames(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map(name => {
    const plain = fileName(name);
    let free = plain;
    for (let count = 2; taken.has(free.toLowerCase()); count++) {
      const mark = ` (${count})`;
      free = fileName(plain.slice(0, LONGEST_NAME - mark.length)) + mark;
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
  /** Tabs that are called otherwise in it. */
  readonly renamed: NewNames;
  readonly font: FontStyle;
}

/** Google Sheets writes in Arial 10 unless told otherwise. */
function fontOf({ defaultFont }: Workbook): FontStyle {
  return defaultFont ?? { name: 'Arial', size: 10 };
}

function namedRange(range: NamedRange, { renamed }: File): NamedRange {
  const { scope } = range;
  return {
    ...range,
    range: withNewNames(range.range, renamed),
    ...(scope !== undefined && { scope: renamed.get(scope.toLowerCase()) ?? scope }),
  };
}

function writeSheet(sheet: Sheet, name: string, { tabs, renamed, font }: File): WriteSheet {
  const rows: FileValue[][] = [];
  const cells = new Map<string, Partial<FileCell>>();
  const names = new Map([...tabs].map(([id, tab]) => [id, tab.name]));
  for (const { row, column, cell } of sheet.entries()) {
    while (rows.length < row) rows.push([]);
    const line = rows[row - 1] as FileValue[];
    while (line.length < column) line.push(null);
    line[column - 1] = cell.value === '' ? null : cell.value;
    const detail = cellToFile(cell, { row, column }, { names, renamed, font });
    if (detail) cells.set(`${row - 1},${column - 1}`, detail);
  }
  // Rows that hold nothing but a height or are hidden have to be there, too.
  for (const row of [...sheet.rowHeights.keys(), ...sheet.hiddenRows])
    while (rows.length < row) rows.push([]);
  const charts = sheet.charts.flatMap(chart => chartToFile(chart, sheet, tabs) ?? []);
  const validations = [
    ...(sheet.kept.dataValidations ?? []).map(rule => renamedValidation(rule, renamed)),
    ...validationsToFile(sheet),
  ];
  const { tabColor, hiddenGridlines } = sheet;
  return {
    ...sheet.kept,
    pageSetup: sheet.kept.pageSetup ?? pageOf(sheet),
    name,
    rows,
    cells,
    ...(validations.length > 0 && { dataValidations: validations }),
    ...(sheet.conditionalFormats.length > 0 && {
      conditionalRules: rulesToFile(sheet.conditionalFormats, renamed),
    }),
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
