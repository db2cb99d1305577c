// Once before the tests: builds dist/, because they run the very files that are pushed, and sees to the browser where
// one of them needs it.
import { readdirSync } from 'node:fs';
import { prepareBrowser } from '../scripts/browser/prepare';
import { build } from '../scripts/build';
import { ROOT } from '../scripts/root';

/** What Jest tells of the files that it was asked to run. */
interface JestConfig {
  readonly rootDir: string;
  readonly testPathPatterns: {
    toExecutor(options: { readonly rootDir: string }): { isMatch(path: string): boolean };
  };
}

export default async function setup({ rootDir, testPathPatterns }: JestConfig): Promise<void> {
  const asked = testPathPatterns.toExecutor({ rootDir });
  const folder = `${ROOT}test/browser/`;
  const needsBrowser = readdirSync(folder).some(
    name => name.endsWith('.test.ts') && asked.isMatch(`${folder}${name}`),
  );
  if (needsBrowser) prepareBrowser();
  await build();
}
