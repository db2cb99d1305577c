// The main job on one workbook: open, choose tab and year, let the bundle answer in new tabs, print, save.
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Code } from '../host/code';
import { FileError, HostError } from '../host/errors';
import { loadWorkbook } from '../host/load';
import { saveWorkbook } from '../host/save';
import type { Workbook } from '../host/workbook';
import { chooseTab } from './chooseTab';
import { chooseYear } from './chooseYear';
import type { Options } from './options';
import { pageLines } from './page';
import type { Paint } from './paint';
import { addResultTabs } from './resultTabs';
import { styleTabs } from './styleTabs';
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

/** The lines to print. Fails with a UserError. */
export async function analyse(options: Options, around: Surroundings): Promise<string[]> {
  const file = options.path ?? around.example;
  const workbook = await open(resolve(around.from, file), file);
  const source = chooseTab(options.sheet, workbook);
  const framework = chooseYear(options.year, workbook, source);
  try {
    const tabs = addResultTabs(workbook, source, framework, around.code);
    const lines = pageLines({ file, tab: source.name, framework }, tabs, around.paint);
    styleTabs(tabs);
    return [...lines, '', words.page.saved(await save(workbook, around.out))];
  } catch (error) {
    if (error instanceof HostError) throw new UserError(words.errors.refusedFormula(error.message));
    throw error;
  }
}

async function open(path: string, shown: string): Promise<Workbook> {
  try {
    return await loadWorkbook(path);
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    const { missingFile, unsupportedFile, corruptFile } = words.errors;
    const sentence = { missing: missingFile, unsupported: unsupportedFile, corrupt: corruptFile }[
      error.problem
    ];
    throw new UserError(sentence(shown));
  }
}

async function save(workbook: Workbook, folder: string): Promise<string> {
  const path = join(folder, `${workbook.name}.xlsx`);
  try {
    await mkdir(folder, { recursive: true });
    await saveWorkbook(workbook, path);
  } catch (error) {
    // A file that is open elsewhere, or a folder that may not be written.
    if ((error as { code?: unknown }).code === undefined) throw error;
    throw new UserError(words.errors.cannotSave(path));
  }
  return path;
}
