// `npm run platform -- result.json`: what a run of platform/Check.js on Google asks of the local host.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { reportOf } from './platform/report';
import { readResult } from './platform/result';
import { UserError } from './start/userError';

export function main([path]: string[]): number {
  try {
    if (path === undefined) throw new UserError('วิธีใช้: npm run platform -- result.json');
    console.log(reportOf(readResult(textOf(path))).join('\n'));
    return 0;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    console.error(error.message);
    return 1;
  }
}

function textOf(path: string): string {
  try {
    // npm runs scripts in the project's folder; the user may stand in another.
    return readFileSync(resolve(process.env.INIT_CWD ?? process.cwd(), path), 'utf8');
  } catch {
    throw new UserError(`เปิดไฟล์ ${path} ไม่ได้ / The file cannot be opened.`);
  }
}
