// Puts our formulas into new tabs of the workbook and evaluates them there with the bundle, as a user would in
// Google Sheets. Whatever is printed or saved afterwards is what these cells hold.
import type { Framework } from '../../src/domain/framework/node';
import { nodesAt } from '../../src/domain/framework/tree';
import { address, sheetReference } from '../host/address';
import type { Code } from '../host/code';
import { callCell, evaluateCell } from '../host/evaluate';
import { evaluateWorkbook } from '../host/evaluateWorkbook';
import type { Sheet } from '../host/sheet';
import type { Workbook } from '../host/workbook';
import { words } from './words';

export interface ResultTabs {
  readonly summary: Sheet;
  readonly rank: Sheet;
  readonly gain: Sheet;
  readonly check: Sheet;
}

/** Where the summary holds what. */
export const SUMMARY = { header: 5, total: 6, score: 3 };

export function addResultTabs(
  workbook: Workbook,
  source: Sheet,
  framework: Framework,
  code: Code,
): ResultTabs {
  const items = `${referenceTo(source)}, ${framework.year}`;
  const tabs: ResultTabs = {
    summary: newTab(workbook, words.tabs.summary),
    rank: newTab(workbook, words.tabs.rank),
    gain: newTab(workbook, words.tabs.gain),
    check: newTab(workbook, words.tabs.check),
  };
  const after = fillSummary(tabs.summary, source, framework, items);
  putFormula(tabs.rank, 1, 1, `=ITA_RANK(${items})`);
  putFormula(tabs.gain, 1, 1, `=ITA_GAIN(${items})`);
  putFormula(tabs.check, 1, 1, `=ITA_CHECK(${items})`);
  evaluateWorkbook(workbook, code);
  if (typeof tabs.summary.value(SUMMARY.total, SUMMARY.score) === 'number')
    addVerdict(tabs.summary, after, items, workbook, code);
  workbook.active = workbook.sheets.indexOf(tabs.summary);
  return tabs;
}

/** The score of the whole office and of each instrument; gives the next free row. */
function fillSummary(sheet: Sheet, source: Sheet, framework: Framework, items: string): number {
  const text = words.summary;
  sheet.fill(1, 1, [[text.title], [text.source, source.name], [text.year, framework.year]]);
  sheet.fill(SUMMARY.header, 1, [text.header]);
  const levels = [
    [text.total, framework.root.name],
    ...nodesAt(framework, 'instrument').map(({ id, name }) => [id, name]),
  ];
  sheet.fill(SUMMARY.total, 1, levels);
  const end = SUMMARY.total + levels.length - 1;
  const range = `${address(SUMMARY.total, 1)}:${address(end, 1)}`;
  putFormula(sheet, SUMMARY.total, SUMMARY.score, `=ITA_SCORE(${items}, ${range})`);
  return end + 1;
}

/** Grade and pass are asked for only where there is a total: without one they could only repeat its message. */
function addVerdict(sheet: Sheet, row: number, items: string, workbook: Workbook, code: Code): void {
  const verdicts = [
    [words.summary.grade, `=ITA_GRADE(${items})`],
    [words.summary.pass, `=ITA_PASS(${address(SUMMARY.total, SUMMARY.score)})`],
  ] as const;
  verdicts.forEach(([label, formula], index) => {
    sheet.fill(row + index, 1, [[label]]);
    putFormula(sheet, row + index, SUMMARY.score, formula);
    evaluateCell(callCell(sheet, row + index, SUMMARY.score), workbook, code);
  });
}

function putFormula(sheet: Sheet, row: number, column: number, formula: string): void {
  sheet.put(row, column, { value: '', formula });
}

/** The filled part of a tab; two columns at least, because a table of scores needs them. */
function referenceTo({ name, lastRow, lastColumn }: Sheet): string {
  return `${sheetReference(name)}!A1:${address(Math.max(1, lastRow), Math.max(2, lastColumn))}`;
}

/** A tab of the user may have our name already: then ours gets a number. */
function newTab(workbook: Workbook, name: string): Sheet {
  for (let count = 2, free = name; ; free = `${name} (${count++})`)
    if (!workbook.sheet(free)) return workbook.addSheet(free);
}
