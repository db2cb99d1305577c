// Which tests the quick check runs.
import { expect, test } from '@jest/globals';
import { testsFor } from '../../scripts/quick';

const FOLDERS = ['test/app', 'test/app/calls', 'test/domain/intake', 'test/host'];
const those = (...changed: string[]) => testsFor(changed, path => FOLDERS.includes(path));

test.each([
  ['a source runs the folder that mirrors its own', ['src/app/calls/open.ts'], ['test/app/calls/']],
  ['or the nearest one above', ['src/app/tabs/plan.ts', 'src/app/mark.ts'], ['test/app/']],
  ['a script is a source too', ['scripts/host/cell.ts'], ['test/host/']],
  ['a test runs itself', ['test/laws/units.test.ts'], ['test/laws/units.test.ts']],
  ['what no folder mirrors runs nothing', ['README.md', 'src/main.ts', 'src/content/measures/a.ts'], []],
])('%s', (_, changed, tests) => {
  expect(those(...changed)).toEqual(tests);
});
