// Writes the documentation that is made from data. With --check it writes nothing and fails, naming each file that is
// out of date.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { functionTable } from './generate/functionTable';
import { refusals } from './generate/refusals';
import { rules } from './generate/rules';

export interface Generator {
  /** Path from the repository's root. */
  readonly file: string;
  content(): string;
}

const GENERATORS: readonly Generator[] = [rules, refusals, functionTable];

/** Run from the repository's root, as npm does. */
export async function main(args: string[]): Promise<number> {
  const stale = GENERATORS.filter(
    ({ file, content }) => !existsSync(file) || readFileSync(file, 'utf8') !== content(),
  );
  if (args.includes('--check')) {
    for (const { file } of stale) console.error(`${file} is out of date: run npm run generate`);
    return stale.length === 0 ? 0 : 1;
  }
  for (const { file, content } of stale) {
    writeFileSync(file, content());
    console.log(`${file} written`);
  }
  if (stale.length === 0) console.log('nothing to write: all is up to date');
  return 0;
}
