// A tool of the system: whether it is there, and what it prints.
import { spawnSync } from 'node:child_process';

/** What the tool printed; undefined where it is missing or fails. */
export function outputOf(
  tool: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
): string | undefined {
  const { error, status, stdout } = spawnSync(tool, args, { encoding: 'utf8', env });
  return error || status !== 0 ? undefined : stdout;
}
