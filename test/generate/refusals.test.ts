// The generated page of refusals: up to date, and every kind with words that say what to do.
import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { refusals } from '../../scripts/generate/refusals';
import { GOOGLE_KINDS } from '../../src/wire/refusal';

const text = refusals.content();

test('docs/refusals.md is up to date (npm run generate)', () => {
  expect(readFileSync(refusals.file, 'utf8')).toBe(text);
});

test('every kind has a row with Thai and English words that say what to do next', () => {
  for (const kind of GOOGLE_KINDS) {
    const row = text.split('\n').find(line => line.startsWith(`| \`${kind}\` `)) ?? '';
    const [, , , thai, english] = row.slice(2, -2).split(' | ');
    expect([kind, thai]).toEqual([kind, expect.stringMatching(/โปรด|ให้/)]);
    expect([kind, english]).toEqual([kind, expect.stringMatching(/[Tt]ry again|menu|sign out/)]);
  }
});

test('no two kinds are told in the same words', () => {
  const told = text.split('\n').flatMap(line => line.match(/^\| `\w+` .* \| ([^|]*) \|$/)?.[1] ?? []);
  const ofKinds = told.slice(0, GOOGLE_KINDS.length);
  expect([told.length, new Set(ofKinds).size]).toEqual([GOOGLE_KINDS.length + 3, GOOGLE_KINDS.length]);
});
