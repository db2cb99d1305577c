// An .xlsx file as a workbook: values as they are stored, formulas with their stored results, looks, merges,
// hidden rows and columns, and whatever else a later save should put back.
import type { CellStyle, Cell as FileCell, Sheet as FileSheet, CellValue as FileValue } from 'hucre';
import type { Cell } from './cell';
import { Unreadable } from './errors';
import type { KeptFromFile, Sheet } from './sheet';
import { Workbook } from './workbook';
import { rulesFromFile } from './xlsx/conditionalRules';
import { containerOf } from './xlsx/container';
import { linkFromFile } from './xlsx/links';
import { readTabs } from './xlsx/readTabs';
import { ownFormulas } from './xlsx/shared';
import { validationsFromFile } from './xlsx/validations';

export async function readXlsxFile(bytes: Uint8Array, name: string): Promise<Workbook> {
  const container = containerOf(bytes);
  if (container) throw new Unreadable(container);
  const { file, leftOut } = await readTabs(bytes);
  const workbook = new Workbook(name);
  workbook.active = file.activeSheet ?? 0;
  workbook.defaultFont = file.defaultFont;
  workbook.leftOut = leftOut;
  workbook.namedRanges = file.namedRanges ?? [];
  const tabs = file.sheets.map(source => ({ source, sheet: workbook.addSheet(source.name) }));
  const ids = new Map(tabs.map(({ sheet }) => [sheet.name, sheet.id]));
  for (const { source, sheet } of tabs) readSheet(source, sheet, ids);
  return workbook;
}

function readSheet(source: FileSheet, sheet: Sheet, ids: ReadonlyMap<string, number>): void {
  const formulaOf = ownFormulas();
  source.rows.forEach((row, r) => {
    row.forEach((value, c) => {
      const detail = source.cells?.get(`${r},${c}`);
      if (value === null && !detail) return;
      const formula = detail && formulaOf(detail, r, c);
      sheet.put(r + 1, c + 1, { ...cellOf(value, detail, ids, formula), ...(detail && arrayOf(detail)) });
    });
  });
  sheet.merges = (source.merges ?? []).map(merge => ({
    row: merge.startRow + 1,
    column: merge.startCol + 1,
    rows: merge.endRow - merge.startRow + 1,
    columns: merge.endCol - merge.startCol + 1,
  }));
  for (const [row, { hidden, height }] of source.rowDefs ?? []) {
    if (hidden) sheet.hiddenRows.add(row + 1);
    if (height !== undefined) sheet.rowHeights.set(row + 1, height);
  }
  source.columns?.forEach(({ hidden, width }, column) => {
    if (hidden) sheet.hiddenColumns.add(column + 1);
    if (width !== undefined) sheet.columnWidths.set(column + 1, width);
  });
  sheet.frozenRows = source.freezePane?.rows ?? 0;
  sheet.frozenColumns = source.freezePane?.columns ?? 0;
  sheet.kept = keptOf(source);
  sheet.conditionalFormats = rulesFromFile(source.conditionalRules ?? []);
  const others = validationsFromFile(source.dataValidations ?? [], sheet);
  if (others.length > 0) sheet.kept.dataValidations = others;
}

/** What the formula of the cell is computed for, where that is an area. */
function arrayOf({ formulaType, formulaRef, formulaDynamic }: FileCell): Pick<Cell, 'array'> {
  return formulaType === 'array' && formulaRef
    ? { array: { area: formulaRef, isDynamic: formulaDynamic === true } }
    : {};
}

function cellOf(
  plain: FileValue,
  detail: FileCell | undefined,
  ids: ReadonlyMap<string, number>,
  formula: string | undefined,
): Cell {
  const stored = detail?.formulaResult ?? detail?.value ?? plain;
  const value = stored ?? '';
  const cell: Cell = { value };
  if (formula) cell.formula = `=${formula.replace(/^=/, '')}`;
  // A formula that it shares with a cell that is not there has no text.
  if (detail?.formula !== undefined && stored === null) cell.stored = 'nothing';
  else if (cell.formula) cell.stored = true;
  if (detail?.type === 'error' || (cell.formula && isErrorText(value))) cell.error = String(value);
  const link = detail?.hyperlink && linkFromFile(detail.hyperlink, ids);
  if (link) cell.link = link;
  if (detail?.comment) cell.note = detail.comment.text;
  if (detail?.style) {
    const { numFmt, ...style }: CellStyle = detail.style;
    if (numFmt && numFmt !== 'General') cell.numberFormat = numFmt;
    if (Object.keys(style).length > 0) cell.style = style;
  }
  return cell;
}

/** Files store the error of a formula as its text. */
function isErrorText(value: FileValue): boolean {
  return typeof value === 'string' && /^#(N\/A|REF!|NAME\?|VALUE!|DIV\/0!|NUM!|NULL!|ERROR!)$/.test(value);
}

function keptOf(source: FileSheet): KeptFromFile {
  const kept: Record<string, unknown> = {};
  for (const key of KEPT) if (source[key] !== undefined) kept[key] = source[key];
  return kept;
}

const KEPT = [
  'autoFilter',
  'images',
  'pageSetup',
  'headerFooter',
  'view',
  'hidden',
  'veryHidden',
  'tables',
  'rowBreaks',
  'colBreaks',
] as const satisfies readonly (keyof KeptFromFile)[];
