// `npm start -- file.xlsx --year 2565 --sheet "คะแนน"`: scores a workbook with the built add-on in the local host,
// prints the result for a clerk to read and saves the workbook with the result tabs under out/.
import { readFile } from 'node:fs/promises';
import { build } from './build';
import { Code } from './host/code';
import { ROOT } from './root';
import { analyse } from './start/analyse';
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
      code: new Code(await readFile(`${ROOT}dist/Code.js`, 'utf8')),
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
