// Another commit of this project, checked out beside it for as long as it is needed, and built by its own scripts.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../root';
import { UserError } from '../start/userError';

/** Does the work with the folder of the commit, built; the folder is removed whatever happens. */
export async function withCommit<T>(commit: string, work: (root: string) => Promise<T>): Promise<T> {
  if (!isCommit(commit)) throw new UserError(`git knows no commit ${commit}; try one of: git log --oneline`);
  const folder = await mkdtemp(join(tmpdir(), 'ita-bench-'));
  const root = `${folder}/tree/`;
  try {
    run(ROOT, 'git', 'worktree', 'add', '--quiet', '--detach', root, commit);
    install(root);
    run(root, process.execPath, 'scripts/run.mjs', 'build');
    return await work(root);
  } finally {
    await rm(folder, { recursive: true, force: true });
    run(ROOT, 'git', 'worktree', 'prune');
  }
}

const isCommit = (name: string): boolean =>
  spawnSync('git', ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`], {
    cwd: ROOT,
  }).status === 0;

/** The packages of this folder serve where both lock files are the same. */
function install(root: string): void {
  const lock = (of: string): string => readFileSync(`${of}package-lock.json`, 'utf8');
  if (existsSync(`${ROOT}node_modules`) && lock(root) === lock(ROOT))
    symlinkSync(`${ROOT}node_modules`, `${root}node_modules`, 'junction');
  else run(root, 'npm', 'ci', '--include=dev', '--no-fund', '--no-audit', '--loglevel=error');
}

function run(cwd: string, command: string, ...args: readonly string[]): void {
  execFileSync(command, args, { cwd, stdio: ['ignore', 'ignore', 'inherit'] });
}
