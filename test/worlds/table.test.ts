// The table of worlds and suites: every suite is there, and what failed is counted and named.
import { existsSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { ROOT } from '../../scripts/root';
import { SUITE_NAMES, SUITES, suiteOf } from '../../scripts/worlds/suites';
import { type Found, HEAD, rowLine, rowOf } from '../../scripts/worlds/table';

const file = (name: string, ...statuses: readonly string[]): Found['testResults'][number] => ({
  name: `/somewhere/${name}`,
  status: statuses.length === 0 || statuses.includes('failed') ? 'failed' : 'passed',
  message: '',
  assertionResults: statuses.map((status, index) => ({ status, fullName: `${name} ${index}` })),
});

describe('suites', () => {
  test.each(Object.values(SUITES).flat())('%s is there, in one suite', path => {
    expect(existsSync(ROOT + path)).toBe(true);
    expect(SUITE_NAMES.filter(name => SUITES[name].some(one => path.startsWith(one)))).toHaveLength(1);
  });

  test('are told by the paths of files, on Windows too', () => {
    expect(suiteOf('C:\\ita\\test\\laws\\moves\\cut.test.ts')).toBe('moves');
    expect(suiteOf('/ita/test/app/hostile.test.ts')).toBe('texts');
    expect(suiteOf('/ita/test/browser/hostile.test.ts')).toBeUndefined();
  });
});

test('counts add up over the files of a suite; a file that could not be run has failed', () => {
  const row = rowOf({
    testResults: [
      file('test/app/hostile.test.ts', 'passed', 'passed', 'failed'),
      file('test/app/texts.test.ts', 'passed'),
      file('test/upgrade/upgrade.test.ts'),
      file('test/app/other.test.ts', 'failed'),
    ],
  });
  expect(row).toEqual({
    texts: { passed: 3, failed: ['test/app/hostile.test.ts 2'] },
    upgrade: { passed: 0, failed: ['/somewhere/test/upgrade/upgrade.test.ts'] },
  });
  const cells = (line: string): string[] => line.split('|').map(cell => cell.trim());
  const at = cells(HEAD);
  const line = cells(rowLine('serials', row));
  expect([line[1], line[at.indexOf('texts')], line[at.indexOf('upgrade')], line[at.indexOf('plan')]]).toEqual(
    ['serials', '3 / 1 failed', '0 / 1 failed', '–'],
  );
});
