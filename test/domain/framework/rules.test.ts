// The generated page of the rules: as the data says, and well-formed.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { rules } from '../../../scripts/generate/rules';
import { FRAMEWORK_YEARS } from '../../../src/domain/framework/frameworks';
import { SOURCES } from '../../../src/domain/framework/sources';
import { nodesOf } from '../../../src/domain/framework/tree';
import { ALL } from './shipped';

const text = rules.content();

describe('docs/rules.md', () => {
  test('is up to date (npm run generate)', () => {
    expect(readFileSync(`${__dirname}/../../../${rules.file}`, 'utf8')).toBe(text);
  });

  test('has a chapter for each year', () => {
    const chapters = [...text.matchAll(/^## FY(\d+) \((\d+)\)$/gm)].map(match => [
      Number(match[1]),
      Number(match[2]),
    ]);
    expect(chapters).toEqual(FRAMEWORK_YEARS.map(year => [year, year - 543]));
  });

  test('names every node of every year in that year’s chapter', () => {
    for (const f of ALL) {
      const chapter = text.split(/^## /m).find(part => part.startsWith(`FY${f.year} `)) ?? '';
      for (const { name } of nodesOf(f).filter(node => node.level !== 'total'))
        expect(chapter).toContain(name);
    }
  });

  test('has tables whose rows are as wide as their heads', () => {
    const width = (line: string) => line.replaceAll('\\|', '').split('|').length;
    for (const block of text.split('\n\n').filter(part => part.startsWith('|')))
      expect(new Set(block.trimEnd().split('\n').map(width)).size).toBe(1);
  });

  test('ends with one newline and leaves no line with trailing blanks', () => {
    expect(text).toMatch(/[^\n]\n$/);
    expect(text).not.toMatch(/[ \t]$/m);
  });
});

describe('sources', () => {
  test('stand for every year and no other, with something to check', () => {
    expect(Object.keys(SOURCES).map(Number)).toEqual(FRAMEWORK_YEARS);
    for (const { sources, evidence, check } of Object.values(SOURCES))
      for (const part of [sources, evidence, check]) expect(part).not.toEqual([]);
  });

  test('have whole addresses', () => {
    for (const { sources } of Object.values(SOURCES))
      for (const { url } of sources) expect(url ?? 'https://').toMatch(/^https?:\/\/[^\s<>]*$/);
  });
});
