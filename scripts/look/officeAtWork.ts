// A made-up office at work in the local host: an example after the menu's run, and calls as the pages make them.
import type { Answer, CallName, Input, Value } from '../../src/wire/calls';
import type { Changes } from '../../src/wire/documents';
import { VERSION } from '../../src/wire/version';
import type { Code } from '../host/code';
import { runFunction } from '../host/execute';
import type { Workbook } from '../host/workbook';
import { ROOT } from '../root';
import { openFile } from '../start/openFile';

const AGENCY = 'อบต.ตัวอย่าง';

/** What the office fills in for its documents; positions are the proposed ones. */
const FILLED: Changes = {
  agency: AGENCY,
  place: 'อำเภอตัวอย่าง จังหวัดตัวอย่าง',
  unit: 'สำนักปลัด',
  number: 'ตย 70001/',
  writer: { name: '', position: 'นักวิเคราะห์นโยบายและแผน' },
};

/** An example of an office that has told its name, and nothing more. */
export async function namedOffice(code: Code, example: string): Promise<Workbook> {
  const workbook = await openFile(`examples/${example}`, ROOT);
  ask(workbook, code, 'saveSettings', { changes: { agency: AGENCY }, by: { window: 'look', number: 1 } });
  return workbook;
}

/** An example with its tabs, a follow-up tab and fields that are filled in; the score tab is open. */
export const officeAtWork = async (code: Code, example: string): Promise<Workbook> =>
  atWork(code, await openFile(`examples/${example}`, ROOT));

/** A workbook after the menu's run, with a follow-up tab and fields that are filled in; the score tab is open. */
export function atWork(code: Code, workbook: Workbook): Workbook {
  const source = workbook.activeSheet;
  runFunction(workbook, code, 'menuAnalyse');
  workbook.active = workbook.sheets.indexOf(source);
  const { framework } = ask(workbook, code, 'openDocuments', { tab: null, year: null });
  ask(workbook, code, 'writeTab', { tab: source.id, year: framework.year, kind: 'followUp' });
  ask(workbook, code, 'saveFields', { changes: FILLED, by: { window: 'look', number: 1 } });
  return workbook;
}

/** The value of a call, which must not be refused. */
export function ask<Name extends CallName>(
  workbook: Workbook,
  code: Code,
  name: Name,
  input: Input<Name>,
): Value<Name> {
  const { result } = runFunction(workbook, code, 'sidebarCall', [name, input, VERSION]);
  const answer = result as Answer<Value<Name>>;
  if (!answer.ok) throw new Error(`${name} was refused: ${answer.refusal.code}`);
  return answer.value;
}
