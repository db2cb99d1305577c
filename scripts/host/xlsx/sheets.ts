// A tab in a file: its cells, and everything that the host keeps beside them.
import type {
  ColumnDef,
  Cell as FileCell,
  CellValue as FileValue,
  FontStyle,
  RowDef,
  TableDefinition,
  WriteSheet,
} from 'hucre';
import { fileColour } from '../colour';
import type { Sheet } from '../sheet';
import { cellToFile } from './cells';
import { chartToFile } from './charts';
import { rulesToFile } from './conditionalRules';
import { pageOf } from './page';
import type { NewNames } from './renamed';
import { renamedValidation, validationsToFile } from './validations';

/** The tabs of the file by their ids, with their names in it. */
export type Tabs = ReadonlyMap<number, { readonly sheet: Sheet; readonly name: string }>;

/** What a tab has to know of its file. */
export interface FileAround {
  readonly tabs: Tabs;
  /** Tabs that are called otherwise in it. */
  readonly renamed: NewNames;
  /** The tables of each tab by its id. */
  readonly tables: ReadonlyMap<number, readonly TableDefinition[]>;
  readonly tableNames: ReadonlySet<string>;
  readonly font: FontStyle;
}

export function sheetToFile(sheet: Sheet, name: string, file: FileAround): WriteSheet {
  const { tabs, renamed, tableNames, font } = file;
  const rows: FileValue[][] = [];
  const cells = new Map<string, Partial<FileCell>>();
  const names = new Map([...tabs].map(([id, tab]) => [id, tab.name]));
  for (const { row, column, cell } of sheet.entries()) {
    while (rows.length < row) rows.push([]);
    const line = rows[row - 1] as FileValue[];
    while (line.length < column) line.push(null);
    line[column - 1] = cell.value === '' ? null : cell.value;
    const detail = cellToFile(cell, { row, column }, { names, renamed, tables: tableNames, font });
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
  const tables = file.tables.get(sheet.id) ?? [];
  const { tables: _, ...kept } = sheet.kept;
  return {
    ...kept,
    ...(tables.length > 0 && { tables: [...tables] }),
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
