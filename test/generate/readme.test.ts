import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { functionTable } from '../../scripts/generate/functionTable';

test('the table of functions in README.md is the one that the comments of main.ts give', () => {
  expect(functionTable.content()).toBe(readFileSync('README.md', 'utf8'));
});

test('it has a row with an example for each function', () => {
  for (const name of ['SCORE', 'GRADE', 'PASS', 'RANK', 'GAIN', 'CHECK', 'ITEMS', 'THAI']) {
    expect(functionTable.content()).toMatch(
      new RegExp(`\`ITA_${name}\\([a-z, ]+\\)\` \\| [^|]*[ก-๙][^|]* \\| \`=ITA_${name}\\(`),
    );
  }
});
