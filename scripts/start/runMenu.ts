// The menu command of the add-on on one tab, as a user would run it: open the tab, choose the command, answer what it asks.
import { th } from '../../src/text/th';
import { google } from '../../src/text/th/google';
import type { Code } from '../host/code';
import { runFunction } from '../host/execute';
import type { Sheet } from '../host/sheet';
import type { Workbook } from '../host/workbook';
import { UserError } from './userError';

const COMMAND = 'menuAnalyse';

/**
 * The message that the command ends with. It asks for the year only where the tab does not name one.
 * Fails with a UserError that says what the command said.
 */
export function runMenu(workbook: Workbook, source: Sheet, year: number, code: Code): string {
  workbook.active = workbook.sheets.indexOf(source);
  const { outcome, ui } = runFunction(workbook, code, COMMAND, [], {
    answers: [{ button: 'OK', text: String(year) }],
  });
  const told = ui.alerts.at(-1);
  if (outcome !== 'done' || told?.title !== th.run.finished.title)
    throw new UserError(told?.message ?? google.unknown({}));
  return told.message;
}
