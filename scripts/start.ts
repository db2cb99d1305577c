// `npm start -- file.xlsx --year 2565 --sheet "คะแนน"`: runs the built add-on's menu command on a workbook in
// the local host, saves the workbook with the tabs that it made under out/ and prints the result for a clerk to read.
import { build } from './build';
import { ROOT } from './root';
import { analyse } from './start/analyse';
import { builtCode } from './start/builtCode';
import { runCommand } from './start/command';
import { type Options, readOptions } from './start/options';
import { paintFor } from './start/paint';
import { words } from './start/words';

export const main = (args: string[]): Promise<number> =>
  runCommand({ readOptions, usage: words.usage, run: analyseFile }, args);

async function analyseFile(options: Options): Promise<readonly string[]> {
  await build();
  return analyse(options, {
    code: await builtCode(),
    // npm runs scripts in the project's folder; the user may stand in another.
    from: options.path === undefined ? ROOT : (process.env.INIT_CWD ?? process.cwd()),
    example: 'examples/office-2565.xlsx',
    out: 'out',
    paint: paintFor(process.stdout.isTTY === true && !process.env.NO_COLOR),
  });
}
