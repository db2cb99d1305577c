// Adding, naming, duplicating, moving and deleting tabs.
import { SAYS } from '../refusalTexts';
import { ServiceError } from '../service';
import { Sheet } from '../sheet';
import type { Workbook } from '../workbook';
import { copiedMetadata } from './copiedMetadata';

const MOST_CELLS = 10_000_000;

/** `index` counts from 0; behind the open tab without one. With a template its copy: a new id, the same metadata. */
export function insertTab(workbook: Workbook, name: string, index?: number, template?: Sheet): Sheet {
  checkName(workbook, name);
  const { maxRows, maxColumns } = template ?? new Sheet(name);
  if (workbook.cellCount + maxRows * maxColumns > MOST_CELLS) throw new ServiceError(SAYS.full);
  const sheet = template?.clone(name, workbook.newTabId()) ?? new Sheet(name, workbook.newTabId());
  if (template) {
    const entries = copiedMetadata(sheet.metadata, workbook);
    sheet.metadata = entries.map(entry => ({ ...entry, id: workbook.newEntryId() }));
    sheet.charts = template.charts.map(chart => ({
      ...chart,
      id: workbook.newEntryId(),
      ranges: chart.ranges.map(range =>
        range.sheetId === template.id ? { ...range, sheetId: sheet.id } : range,
      ),
    }));
  }
  const at = index ?? workbook.active + 1;
  if (at < 0 || at > workbook.sheets.length) throw new ServiceError(`Invalid argument: ${at}`);
  workbook.sheets.splice(at, 0, sheet);
  workbook.active = at;
  return sheet;
}

export function renameTab(workbook: Workbook, sheet: Sheet, name: string): void {
  if (name === sheet.name) return;
  checkName(workbook, name);
  sheet.name = name;
}

/** `index` counts from 0. */
export function moveTab(workbook: Workbook, sheet: Sheet, index: number): void {
  const open = workbook.activeSheet;
  workbook.sheets.splice(workbook.sheets.indexOf(sheet), 1);
  workbook.sheets.splice(index, 0, sheet);
  workbook.active = workbook.sheets.indexOf(open);
}

export function deleteTab(workbook: Workbook, sheet: Sheet): void {
  if (workbook.sheets.length === 1) throw new ServiceError("You can't remove all the sheets in a document.");
  const open = workbook.activeSheet;
  const index = workbook.sheets.indexOf(sheet);
  workbook.sheets.splice(index, 1);
  workbook.active = open === sheet ? Math.max(0, index - 1) : workbook.sheets.indexOf(open);
  for (const tab of workbook.sheets)
    tab.charts = tab.charts.map(chart => ({
      ...chart,
      ranges: chart.ranges.filter(range => range.sheetId !== sheet.id),
    }));
}

/** "คะแนน" becomes "สำเนาของ คะแนน", then "สำเนาของ คะแนน 2". */
export function duplicateTab(workbook: Workbook, sheet: Sheet): Sheet {
  const base = `สำเนาของ ${sheet.name}`;
  let name = base;
  for (let count = 2; workbook.sheet(name); count++) name = `${base} ${count}`;
  return insertTab(workbook, name, workbook.sheets.indexOf(sheet) + 1, sheet);
}

/** Names differ by more than case, as in files. */
function checkName(workbook: Workbook, name: string): void {
  if (name === '') throw new ServiceError('A sheet name cannot be empty.');
  if (name.length > 100) throw new ServiceError('The sheet name cannot be greater than 100 characters.');
  if (workbook.sheets.some(sheet => sheet.name.toLowerCase() === name.toLowerCase()))
    throw new ServiceError(`A sheet with the name "${name}" already exists. Please enter another name.`);
}
