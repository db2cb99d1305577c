// `npm run preview -- file.xlsx --port 8080`: a spreadsheet of the local host with the real sidebar beside it, in the
// browser. It is how to try the add-on without a Google account.
import { build } from './build';
import { Workbook } from './host/workbook';
import { type Options, readOptions } from './preview/options';
import { type Preview, startPreview } from './preview/server';
import { words } from './preview/words';
import { ROOT } from './root';
import { builtCode } from './start/builtCode';
import { runCommand } from './start/command';
import { openFile } from './start/openFile';
import { UserError } from './start/userError';

export const main = (args: string[]): Promise<number> =>
  runCommand({ readOptions, usage: words.usage, run: open }, args);

async function open(options: Options): Promise<readonly string[]> {
  const workbook = await workbookOf(options);
  await build();
  const { url } = await start(workbook, options.port);
  return [words.opened(url)];
}

function workbookOf({ isEmpty, path }: Options): Workbook | Promise<Workbook> {
  if (path !== undefined) return openFile(path, process.env.INIT_CWD ?? process.cwd());
  if (!isEmpty) return openFile('examples/office-2565.xlsx', ROOT);
  const workbook = new Workbook(words.newFile.name);
  workbook.addSheet(words.newFile.tab);
  return workbook;
}

async function start(workbook: Workbook, port: number | undefined): Promise<Preview> {
  try {
    return await startPreview({ workbook, code: await builtCode(), ...(port !== undefined && { port }) });
  } catch (error) {
    if (port === undefined || (error as { code?: unknown }).code !== 'EADDRINUSE') throw error;
    throw new UserError(words.errors.takenPort(port));
  }
}
