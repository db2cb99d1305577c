// `npm start -- file.xlsx --year 2565 --sheet "คะแนน"`: runs the built add-on's menu command on a workbook in
// the local host, saves the workbook with the tabs that it made under out/ and prints the result for a clerk to read.
import { build } from './build';
import { ROOT } from './root';
import { analyse } from './start/analyse';
import { builtCode } from './start/builtCode';
import { readOptions } from './start/options';
import { paintFor } from './start/paint';
import { UserError } from './start/userError';
import { words } from './start/words';

export async function main(args: string[]): Promise<number> {
  try {
    const options = readOptions(args);
    if (options.help) {
      console.log(words.usage.join('\n'));
      return 0;
    }
    await build();
    const lines = await analyse(options, {
      code: await builtCode(),
      // npm runs scripts in the project's folder; the user may stand in another.
      from: options.path === undefined ? ROOT : (process.env.INIT_CWD ?? process.cwd()),
      example: 'examples/office-2565.xlsx',
      out: 'out',
      paint: paintFor(process.stdout.isTTY === true && !process.env.NO_COLOR),
    });
    console.log(lines.join('\n'));
    return 0;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    console.error(error.message);
    return 1;
  }
}
