// Runs of `npm start` without its terminal, each in the folder of the test file that asks.
import { existsSync } from 'node:fs';
import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from '@jest/globals';
import type { CellValue } from '../../scripts/host/cell';
import type { Code } from '../../scripts/host/code';
import { loadWorkbook } from '../../scripts/host/load';
import { saveWorkbook } from '../../scripts/host/save';
import { Workbook } from '../../scripts/host/workbook';
import { ROOT } from '../../scripts/root';
import { analyse } from '../../scripts/start/analyse';
import { builtCode } from '../../scripts/start/builtCode';
import { readOptions } from '../../scripts/start/options';
import { paintFor } from '../../scripts/start/paint';

let code: Code;
let folder = '';

/** To be called once by a test file that runs anything. */
export function runInOwnFolder(): void {
  beforeAll(async () => {
    code = await builtCode();
    folder = await mkdtemp(join(tmpdir(), 'start-'));
  });
  afterAll(() => rm(folder, { recursive: true }));
}

export const inFolder = (...names: string[]): string => join(folder, ...names);

/** What is printed. */
export const lines = (args: readonly string[], out = inFolder('out'), colours = false): Promise<string[]> =>
  analyse(readOptions(args), {
    code,
    from: ROOT,
    example: 'examples/office-2565.xlsx',
    out,
    paint: paintFor(colours),
  });

const pages = new Map<string, Promise<string>>();

/** The page that is printed; a workbook is analysed once, however many tests look at it. */
export function page(...args: string[]): Promise<string> {
  const key = args.join('\n');
  const known = pages.get(key) ?? lines(args).then(printed => printed.join('\n'));
  pages.set(key, known);
  return known;
}

/** Its lines without their runs of spaces. */
export const squeezed = async (...args: string[]): Promise<string[]> =>
  (await page(...args)).split('\n').map(line => line.trim().replace(/\s+/g, ' '));

/** The one sentence with which a run ends that is refused. */
export const refusal = (...args: string[]): Promise<string> =>
  page(...args).then(
    () => 'nothing was refused',
    (error: Error) => (error.name === 'UserError' ? error.message : `${error.name}: ${error.message}`),
  );

export const isSaved = (name: string): boolean => existsSync(inFolder('out', `${name}.xlsx`));

/** The workbook as it was saved. */
export async function saved(...args: string[]): Promise<Workbook> {
  const path = /บันทึกผลไว้ที่ (.*)$/.exec(await page(...args))?.[1] ?? '';
  return loadWorkbook(path);
}

let files = 0;

/** A workbook of these tabs as a file of its own. */
export async function file(
  tabs: Readonly<Record<string, CellValue[][]>>,
  name = `หน่วยงาน ${++files}`,
): Promise<string> {
  const workbook = new Workbook(name);
  for (const [tab, rows] of Object.entries(tabs)) workbook.addSheet(tab).fill(1, 1, rows);
  return fileOf(workbook);
}

export async function fileOf(workbook: Workbook): Promise<string> {
  const path = inFolder(`${workbook.name}.xlsx`);
  await saveWorkbook(workbook, path);
  return path;
}

/** Takes a file that was saved as the file of another run. */
export async function copyInto(name: string, other: string): Promise<string> {
  const path = inFolder(`${other}.xlsx`);
  await copyFile(inFolder('out', `${name}.xlsx`), path);
  return path;
}
