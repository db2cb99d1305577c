// Small workbooks and executions for the tests of the host.
import { Code } from '../../scripts/host/code';
import { type Finished, type RunOptions, runFunction } from '../../scripts/host/execute';
import { Workbook } from '../../scripts/host/workbook';

/** Two tabs: scores with a percent and an error, and an empty one. */
export function office(): Workbook {
  const workbook = new Workbook('อบต.ตัวอย่าง');
  const sheet = workbook.addSheet('คะแนน');
  sheet.fill(1, 1, [
    ['ข้อ', 'คะแนน'],
    ['O1', 100],
  ]);
  sheet.put(3, 2, { value: 0.9741, numberFormat: '0.00%' });
  sheet.put(4, 1, { value: '#N/A', error: '#N/A' });
  workbook.addSheet('ว่าง');
  return workbook;
}

/** Names for the body of a script: the spreadsheet, the open tab, a range of it. */
const PRELUDE = `
  const book = SpreadsheetApp.getActiveSpreadsheet(), sheet = book.getActiveSheet();
  const range = a1 => sheet.getRange(a1);
`;

/** Runs the body of a function as an execution. */
export function runBody(body: string, options: RunOptions = {}, workbook = office()): Finished<unknown> {
  return runFunction(workbook, new Code(`function f() { ${body} }`), 'f', [], options);
}

/** The result of a body that may use `book`, `sheet` and `range(a1)`; fails when it throws. */
export function execute(body: string, workbook = office(), options: RunOptions = {}): unknown {
  const { result, outcome } = runBody(PRELUDE + body, options, workbook);
  if (outcome !== 'done') throw new Error(typeof outcome === 'string' ? outcome : outcome.threw);
  return result;
}
