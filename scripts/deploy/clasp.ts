// Runs clasp, as a process, and reads of its answer only whether it worked and whether the Apps Script API is off.
// npm puts node_modules/.bin first on the PATH, so the installed version answers.
import { spawnSync } from 'node:child_process';
import { UserError } from '../start/userError';
import { words } from './words';

export interface Answer {
  readonly ok: boolean;
  readonly missing: boolean;
  readonly stdout: string;
  /** All that it said, for the user. */
  readonly said: string;
}

export function clasp(args: readonly string[], cwd: string, env: NodeJS.ProcessEnv): Answer {
  // On Windows it is a .cmd, which only a shell can start and which needs its own quotes.
  const shell = process.platform === 'win32';
  const run = spawnSync('clasp', shell ? args.map(arg => `"${arg}"`) : args, {
    cwd,
    env,
    shell,
    encoding: 'utf8',
  });
  const stdout = run.stdout ?? '';
  const said = `${stdout}\n${run.stderr ?? ''}`.trim();
  return { ok: run.status === 0, missing: run.error !== undefined, stdout, said };
}

/** Google's sentence for the switch, as reported by users of clasp; not seen here, where there is no account. */
export const saysApiIsOff = ({ said }: Answer): boolean =>
  /has not enabled the Apps Script API|script\.google\.com\/home\/usersettings/i.test(said);

/** The object in what was printed, or undefined: a notice may stand before it. */
export function jsonIn(stdout: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(stdout.slice(stdout.indexOf('{'), stdout.lastIndexOf('}') + 1));
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

/** Fails where nobody is logged in. */
export function checkLogin(root: string, env: NodeJS.ProcessEnv): void {
  const answer = clasp(['--json', 'show-authorized-user'], root, env);
  if (answer.missing) throw new UserError(words.noClasp);
  if (jsonIn(answer.stdout)?.loggedIn !== true) throw new UserError(words.notLoggedIn);
}

/** Fails where Google refused. */
export function accepted(answer: Answer): void {
  if (saysApiIsOff(answer)) throw new UserError(words.apiOff);
  if (!answer.ok) throw new UserError(words.refused(answer.said));
}
