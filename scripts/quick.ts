// A check for the minute between two edits: the linter, the types, and the tests that mirror what is changed. Laws and browser tests
// are left to `npm test`, unless they are what is changed.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { ROOT } from './root';

export function main(): number {
  const changed = changedFiles();
  const tests = testsFor(changed);
  const steps: readonly (readonly string[])[] = [
    ['biome', 'check', '--config-path=scripts/lint.json', '--error-on-warnings', '.'],
    ['tsc', '-p', 'test'],
    ...(tests.length > 0 ? [['jest', ...tests]] : []),
  ];
  console.log(tests.length > 0 ? `tests: ${tests.join(' ')}` : 'no test mirrors what is changed');
  return steps.every(([command = '', ...args]) => run(command, args)) ? 0 : 1;
}

/** Files that differ from the last commit, from the root on. */
function changedFiles(): readonly string[] {
  const status = execFileSync('git', ['status', '--porcelain', '--untracked-files=all'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  return status
    .split('\n')
    .filter(line => line !== '')
    .map(line => line.slice(3).replace(/^.* -> /, ''));
}

/**
 * Tests that were changed themselves, and the folders of test/ that mirror changed sources: of src/app/tabs/plan.ts it is
 * test/app/tabs, or the nearest one above that there is.
 */
export function testsFor(
  changed: readonly string[],
  exists = (path: string): boolean => existsSync(ROOT + path),
): readonly string[] {
  const paths = changed.flatMap(path => {
    if (/^test\/.*\.test\.ts$/.test(path)) return [path];
    const [, folder] = /^(?:src|scripts)\/(.+)\/[^/]+$/.exec(path) ?? [];
    return folder === undefined ? [] : (nearest(`test/${folder}`, exists) ?? []);
  });
  return [...new Set(paths)].sort();
}

function nearest(folder: string, exists: (path: string) => boolean): string | undefined {
  if (folder === 'test') return undefined;
  return exists(folder) ? `${folder}/` : nearest(folder.replace(/\/[^/]+$/, ''), exists);
}

const run = (command: string, args: readonly string[]): boolean =>
  spawnSync(`${ROOT}node_modules/.bin/${command}`, args, { cwd: ROOT, stdio: 'inherit' }).status === 0;
