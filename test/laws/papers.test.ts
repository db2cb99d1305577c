// The law of papers: no sentence claims a result, a remark, an item or a cause that is not in the input. Every template of the
// papers' texts says something of the office or nothing; what says something names the facts that it needs.
import { expect, test } from '@jest/globals';
import { DOCUMENTS } from '../../src/documents/all';
import type { DocumentTree } from '../../src/documents/tree';
import { linesOf, tablesOf } from '../documents/reading';
import fc from '../fastCheck';
import { CLAIMS, LIMITS } from './papers/claims';
import { isNeutral, NEUTRAL } from './papers/neutral';
import { anyPaperOffice, type Office } from './papers/office';
import { PATHS, type Said, saidIn } from './papers/templates';

test('every template is known as one that claims something or as one that claims nothing', () => {
  const known = PATHS.filter(path => path in CLAIMS || path in LIMITS || isNeutral(path));
  expect(PATHS.filter(path => !known.includes(path))).toEqual([]);
  // And none is named that is no more, or twice.
  expect([...Object.keys(CLAIMS), ...Object.keys(LIMITS)].filter(path => !PATHS.includes(path))).toEqual([]);
  expect(NEUTRAL.filter(prefix => !PATHS.some(path => path.startsWith(prefix)))).toEqual([]);
  expect(Object.keys({ ...CLAIMS, ...LIMITS }).filter(isNeutral)).toEqual([]);
});

/** What charts tell readers who do not see them. */
const toldIn = ({ sections }: DocumentTree): string[] =>
  sections.flatMap(({ blocks }) => blocks.flatMap(block => (block.kind === 'chart' ? [block.told] : [])));

const untrue = (office: Office, said: readonly Said[]): readonly Said[] =>
  said.filter(({ path, given, times }) =>
    given ? CLAIMS[path]?.(office, given) === false : times > (LIMITS[path]?.(office) ?? times),
  );

test.each(DOCUMENTS.map(({ id }) => id))('%s claims nothing that is not in the input', id => {
  const build = DOCUMENTS.find(document => document.id === id)?.build;
  const heard = new Set<string>();
  fc.assert(
    fc.property(anyPaperOffice, office => {
      const said = saidIn(() => {
        const tree = build?.(office);
        if (!tree) throw new Error(`no ${id}`);
        return [...linesOf(tree), ...tablesOf(tree).flatMap(({ rows }) => rows.flat()), ...toldIn(tree)];
      });
      for (const { path } of said) heard.add(path);
      expect(untrue(office, said)).toEqual([]);
    }),
    { numRuns: 150 },
  );
  // The law has heard what it speaks of.
  expect([...heard].some(path => path in CLAIMS || path in LIMITS)).toBe(true);
});
