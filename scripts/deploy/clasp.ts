// Runs clasp, as a process, and reads of its answer only whether it worked and whether the Apps Script API is off.
// npm puts node_modules/.bin first on the PATH, so the installed version answers.
import { spawnSync } from 'node:child_process';

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
