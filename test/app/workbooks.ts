// Workbooks for tests of the menu command, runs of it, and what is visible in them afterwards.
import { readFileSync } from 'node:fs';
import type { CellValue } from '../../scripts/host/cell';
import { Code } from '../../scripts/host/code';
import { type Finished, type RunOptions, runFunction, runHere } from '../../scripts/host/execute';
import type { Sheet } from '../../scripts/host/sheet';
import { Workbook } from '../../scripts/host/workbook';
import { ROOT } from '../../scripts/root';
import { readRecord } from '../../src/app/record';
import { menuAnalyse } from '../../src/google/menu';
import type { TabKind } from '../../src/wire/reading';
import { published2565 } from '../bundle/offices';

export const SOURCE = 'คะแนน';
/** A tab of the office's own. */
export const THEIRS = 'บันทึกของเรา';

/** An office's workbook: the score tab, open, and a tab of its own. */
export function officeWorkbook(rows: readonly (readonly CellValue[])[] = published2565()): Workbook {
  const workbook = new Workbook('office');
  workbook
    .addSheet(SOURCE)
    .fill(1, 1, [['ผลการประเมิน ประจำปีงบประมาณ พ.ศ. 2565'], ['ข้อ', 'คะแนน', 'ความคิดเห็น'], ...rows]);
  workbook.addSheet(THEIRS).fill(1, 1, [['อย่าลบ'], [42]]);
  return workbook;
}

let built: Code | undefined;

/** The menu command of the built files, in a realm of its own. */
export function analyseBuilt(workbook: Workbook, options: RunOptions = {}): Finished<unknown> {
  built ??= new Code(
    ['Code.js', 'App.js'].map(name => readFileSync(`${ROOT}dist/${name}`, 'utf8')).join('\n'),
  );
  return runFunction(workbook, built, 'menuAnalyse', [], options);
}

/** The same command from the sources in this realm: fast enough for thousands of runs. */
export function analyseHere(workbook: Workbook, options: RunOptions = {}): Finished<void> {
  return runHere(
    workbook,
    services => {
      Object.assign(globalThis, services);
      menuAnalyse();
    },
    options,
  );
}

/** One of our tabs, wherever and under whatever name it is now. */
export function ownTab(workbook: Workbook, kind: TabKind): Sheet | undefined {
  const entry = workbook.metadata.find(({ key }) => key === 'ita.record');
  const id = readRecord(entry?.value ?? '').tabs.find(tab => tab.kind === kind)?.id;
  return id === undefined ? undefined : workbook.sheetById(id);
}

export const valuesOf = (sheet: Sheet | undefined): CellValue[][] =>
  sheet ? sheet.values({ row: 1, column: 1, rows: sheet.lastRow, columns: sheet.lastColumn }) : [];
