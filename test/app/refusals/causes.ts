// What may make Google refuse an office's user: each is put into a workbook that holds all that is needed for it, and taken
// away again, after which the workbook is as one that never had it.
import type { RunOptions } from '../../../scripts/host/execute';
import { Officer } from '../../../scripts/host/officer';
import type { ErrorLanguage } from '../../../scripts/host/refusalTexts';
import type { Refusing } from '../../../scripts/host/refusing';
import type { Workbook } from '../../../scripts/host/workbook';
import type { TabKind } from '../../../src/wire/reading';
import { makeFollowUp } from '../followUpTabs';
import { analyse, KeyedTab, score } from '../planTabs';
import { officeWorkbook, ownTab, SOURCE } from '../workbooks';

/** A tab of old data, which may be as large as a file can be. */
const OLD = 'ข้อมูลเก่า';
const MOST_CELLS = 10_000_000;

/** An office's workbook with room for a cause. */
export function office(): Workbook {
  const workbook = officeWorkbook();
  workbook.addSheet(OLD).fill(1, 1, [['เก็บไว้ดู']]);
  return workbook;
}

/** What the officer typed: where it stands, and what. */
export const TYPED = [
  ['plan', 'e-service', 'measure', 'มาตรการของเราเอง'],
  ['plan', 'operation-report', 'status', 'กำลังดำเนินการ'],
  ['followUp', 'half/operation-report', 'result', 'ประชุมแล้ว 3/4 ครั้ง'],
] as const;

/** One in which the officer filled in plan and follow-up, and of which the scores changed since. */
export function worked(): Workbook {
  const workbook = office();
  analyse(workbook);
  makeFollowUp(workbook);
  for (const [kind, key, column, text] of TYPED) new KeyedTab(workbook, kind).type(key, column, text);
  score(workbook, 'O14', 0);
  score(workbook, 'O17', 'ก');
  score(workbook, 7, 71);
  openSource(workbook);
  return workbook;
}

export function openSource(workbook: Workbook): Workbook {
  const officer = new Officer(workbook);
  officer.openTab(officer.tab(SOURCE));
  return workbook;
}

/** What stands in the cells that the officer typed into. */
export const typedIn = (workbook: Workbook) =>
  TYPED.map(([kind, key, column]) => [
    kind,
    key,
    column,
    ownTab(workbook, kind) && new KeyedTab(workbook, kind).value(key, column),
  ]);

/** Leaves room for so many new tabs. */
export function fillUp(workbook: Workbook, tabs = 0): void {
  const old = workbook.sheet(OLD);
  if (!old) return;
  const others = workbook.cellCount - old.maxRows * old.maxColumns;
  old.maxRows = Math.floor((MOST_CELLS - tabs * 26_000 - others) / old.maxColumns);
}

export function emptyAgain(workbook: Workbook): void {
  const old = workbook.sheet(OLD);
  if (old) old.maxRows = 1000;
}

/** Somebody else protected the tab, or its cells (1-based). */
export function lock(workbook: Workbook, tab: TabKind | string, cells?: string): void {
  const [top = 1, left = 1, bottom = 1, right = 1] = (cells ?? '').split(' ').map(Number);
  const area = { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  sheetOf(workbook, tab).protections.push({
    description: 'ห้ามแก้',
    warningOnly: false,
    isLocked: true,
    ...(cells !== undefined && { area }),
  });
}

export function unlock(workbook: Workbook): void {
  for (const sheet of workbook.sheets)
    sheet.protections = sheet.protections.filter(({ isLocked }) => !isLocked);
}

/** Format ▸ Convert to table. */
export function makeTable(workbook: Workbook, tab: TabKind | string): void {
  const sheet = sheetOf(workbook, tab);
  sheet.typedAreas = [{ row: 1, column: 1, rows: sheet.maxRows, columns: sheet.maxColumns }];
}

export function unmakeTables(workbook: Workbook): void {
  for (const sheet of workbook.sheets) sheet.typedAreas = [];
}

const sheetOf = (workbook: Workbook, tab: TabKind | string) => {
  const sheet = workbook.sheet(tab) ?? ownTab(workbook, tab as TabKind);
  if (!sheet) throw new Error(`there is no ${tab}`);
  return sheet;
};

export const refusing = (given: Refusing): RunOptions => ({ refusing: given });

export const LANGUAGES: readonly ErrorLanguage[] = ['en', 'th', 'ja'];
