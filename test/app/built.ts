// Functions of the built files, called as the menu, a trigger or the sidebar calls them.
import { readFileSync } from 'node:fs';
import { Code } from '../../scripts/host/code';
import { type Finished, type RunOptions, runFunction } from '../../scripts/host/execute';
import type { UiRecord } from '../../scripts/host/ui';
import { Workbook } from '../../scripts/host/workbook';
import { ROOT } from '../../scripts/root';

export const FILES = ['Code.js', 'App.js'] as const;

let built: Code | undefined;

/** A call of a top-level function of the built files, in a realm of its own. */
export function runBuilt(workbook: Workbook, name: string, options: RunOptions = {}): Finished<unknown> {
  built ??= new Code(FILES.map(file => readFileSync(`${ROOT}dist/${file}`, 'utf8')).join('\n'));
  return runFunction(workbook, built, name, [], options);
}

/** The answer of a user who types into a prompt and presses OK. */
export const typed = (text: string) => ({ button: 'OK', text }) as const;

/** A workbook with one empty tab, as a new file has it. */
export function newFile(): Workbook {
  const workbook = new Workbook('ไฟล์ใหม่');
  workbook.addSheet('ชีต1');
  return workbook;
}

/** Title and message of every alert of a run. */
export const alertsOf = ({ alerts }: UiRecord): string[][] =>
  alerts.map(({ title, message }) => [title, message]);
