// The programs that make a PDF of a table: two of an office suite, and a browser.
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { launchBrowser } from '../../browser/launch';
import { spreadsheet, textDocument } from './openDocument';
import type { PrintedTable } from './truth';
import { webPage } from './webPage';

/** A table in a font, to be made in this folder under this name. */
export interface Job {
  readonly table: PrintedTable;
  readonly font: string;
  readonly name: string;
}

/** Makes `name.pdf` of every job. */
export type Maker = (jobs: readonly Job[], folder: string) => Promise<void>;

const bySuite =
  (ending: string, document: (table: PrintedTable, font: string) => string): Maker =>
  async (jobs, folder) => {
    const files = jobs.map(({ table, font, name }) => {
      const path = `${folder}/${name}.${ending}`;
      writeFileSync(path, document(table, font));
      return path;
    });
    // A profile of its own: a suite that is open on the desk would take the files over and make nothing.
    const profile = `-env:UserInstallation=${pathToFileURL(`${folder}/profile`).href}`;
    run('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...files]);
  };

const byBrowser: Maker = async (jobs, folder) => {
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    for (const { table, font, name } of jobs) {
      await page.setContent(webPage(table, font));
      await page.pdf({ path: `${folder}/${name}.pdf`, preferCSSPageSize: true });
    }
  } finally {
    await browser.close();
  }
};

export const MAKERS: Readonly<Record<string, Maker>> = {
  writer: bySuite('fodt', textDocument),
  calc: bySuite('fods', spreadsheet),
  chromium: byBrowser,
};

function run(tool: string, args: readonly string[]): void {
  const { status, stderr } = spawnSync(tool, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${tool}: ${stderr}`);
}
