// `npm run platform -- result.json`: what a run of platform/Check.js on Google asks of the local host. The world that was found
// is written beside the result, for `npm run worlds` and the tests.
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { reportOf, worldOf } from './platform/report';
import { readResult } from './platform/result';
import { UserError } from './start/userError';

export function main([path]: string[]): number {
  try {
    if (path === undefined) throw new UserError('วิธีใช้: npm run platform -- result.json');
    const answers = readResult(textOf(path));
    console.log(reportOf(answers).join('\n'));
    const world = worldOf(answers) || 'usual';
    const file = `${placeOf(path).replace(/\.json$/, '')}.world`;
    writeFileSync(file, `${world}\n`);
    console.log(
      `HOST_WORLD='${world}' npx jest test/app test/upgrade\nnpm run worlds -- '${world}'\n(${file})`,
    );
    return 0;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    console.error(error.message);
    return 1;
  }
}

/** npm runs scripts in the project's folder; the user may stand in another. */
const placeOf = (path: string): string => resolve(process.env.INIT_CWD ?? process.cwd(), path);

function textOf(path: string): string {
  try {
    return readFileSync(placeOf(path), 'utf8');
  } catch {
    throw new UserError(`เปิดไฟล์ ${path} ไม่ได้ / The file cannot be opened.`);
  }
}
