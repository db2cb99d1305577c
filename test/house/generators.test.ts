// Generators give what the laws are about.
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { ROOT } from '../../scripts/root';
import fc from '../fastCheck';
import { anyPoints, anyReal } from '../laws/arbitraries';

const FILES = readdirSync(`${ROOT}test`, { recursive: true, encoding: 'utf8' }).filter(name =>
  name.endsWith('.ts'),
);

test('no law takes real numbers of a range as they come, nearly all of which are next to nothing', () => {
  const taking = FILES.filter(name =>
    /\bfc\.(?:double|float)\(\{/.test(readFileSync(`${ROOT}test/${name}`, 'utf8')),
  );
  expect(FILES.length).toBeGreaterThan(200);
  expect(taking).toEqual([]);
});

test.each([
  ['points', anyPoints],
  ['real numbers', anyReal(0, 100)],
])('%s are spread over the whole range', (_, arbitrary) => {
  const sample = fc.sample(arbitrary, { numRuns: 1000, seed: 1 });
  for (const from of [0, 20, 40, 60, 80]) {
    const within = sample.filter(value => value >= from && value <= from + 20).length;
    expect(within).toBeGreaterThan(100);
  }
});
