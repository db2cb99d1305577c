// A clasp of the test's own: a real process, first on the PATH, that answers as an account in some state would.
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** What each command prints; one that is not named succeeds, one in `fails` ends in an error. */
export interface Account {
  readonly prints?: Readonly<Record<string, string>>;
  readonly fails?: readonly string[];
}

export const LOGGED_IN = { 'show-authorized-user': 'notice\n{"loggedIn": true}' };

/** Writes it into the folder; gives the environment in which it answers. */
export function fakeClasp(folder: string, account: Account): NodeJS.ProcessEnv {
  const file = join(folder, 'clasp');
  writeFileSync(
    file,
    `#!${process.execPath}
const account = ${JSON.stringify(account)};
const args = process.argv.slice(2);
require('node:fs').appendFileSync(${JSON.stringify(join(folder, 'calls'))}, JSON.stringify([process.cwd(), ...args]) + '\\n');
const name = args.find(arg => /^(show-authorized-user|list-versions|create-script|push)$/.test(arg));
console.log(account.prints?.[name] ?? '');
process.exitCode = account.fails?.includes(name) ? 1 : 0;
`,
  );
  chmodSync(file, 0o755);
  return { ...process.env, PATH: `${folder}${delimiter}${process.env.PATH}` };
}

/** Each call: where it ran, and with what. */
export const callsOf = (folder: string): string[][] =>
  existsSync(join(folder, 'calls'))
    ? readFileSync(join(folder, 'calls'), 'utf8')
        .trim()
        .split('\n')
        .map(line => JSON.parse(line))
    : [];
