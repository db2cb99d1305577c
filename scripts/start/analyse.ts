// The main job on one workbook: open, choose tab and year, run the menu command as a user would, save, tell.
import { join, resolve } from 'node:path';
import type { Code } from '../host/code';
import { HostError } from '../host/errors';
import { evaluateWorkbook } from '../host/evaluateWorkbook';
import type { Workbook } from '../host/workbook';
import { chooseTab } from './chooseTab';
import { chooseYear } from './chooseYear';
import { prepareForPaper } from './forPaper';
import { checkComputed } from './notComputed';
import { openFile } from './openFile';
import type { Options } from './options';
import { type Saved, saveResult } from './outFile';
import { ownTabs } from './ownTabs';
import { pageLines } from './page';
import type { Paint } from './paint';
import { runMenu } from './runMenu';
import { UserError } from './userError';
import { words } from './words';

export interface Surroundings {
  readonly code: Code;
  /** Folder against which paths of the user count. */
  readonly from: string;
  /** Opened when the user names no file. */
  readonly example: string;
  /** Folder for results. */
  readonly out: string;
  readonly paint: Paint;
}

/** The lines to print. Fails with a UserError, and then saves nothing. */
export async function analyse(options: Options, around: Surroundings): Promise<string[]> {
  const file = options.path ?? around.example;
  const workbook = await openFile(file, around.from);
  evaluate(workbook, around.code);
  const source = chooseTab(options.sheet, workbook);
  const framework = chooseYear(options.year, workbook, source);
  checkComputed(source, framework);
  const { year } = framework;
  const told = runMenu(workbook, source, year, around.code);
  const tabs = ownTabs(workbook, source);
  // A year that the tab names is not asked for.
  if (tabs.year !== year) throw new UserError(words.errors.otherYear(source.name, tabs.year, year));
  prepareForPaper(tabs, workbook.defaultFont?.size);
  const { path, taken } = await save(workbook, around.out, resolve(around.from, file));
  const { leftOut } = workbook;
  return [
    ...pageLines({ file, tab: source.name, told }, tabs, around.paint),
    '',
    ...(leftOut.length > 0 ? [words.page.leftOut(leftOut)] : []),
    ...(taken ? [words.page.taken[taken.why](taken.path)] : []),
    words.page.saved(path),
  ];
}

/** Cells that call a function of ours show its result as soon as a file is open. */
function evaluate(workbook: Workbook, code: Code): void {
  try {
    evaluateWorkbook(workbook, code);
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    throw new UserError(words.errors.refusedFormula(error.message));
  }
}

async function save(workbook: Workbook, folder: string, input: string): Promise<Saved> {
  try {
    return await saveResult(workbook, folder, input);
  } catch (error) {
    // A file that is open elsewhere, or a folder that may not be written.
    const { code, path = join(folder, `${workbook.name}.xlsx`) } = error as { code?: unknown; path?: string };
    if (code === undefined) throw error;
    throw new UserError(words.errors.cannotSave(path));
  }
}
