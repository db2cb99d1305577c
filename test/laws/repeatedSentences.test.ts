// No paper says a sentence three times: read aloud before it is signed, that is heard. Cells of tables are no sentences, nor
// are short labels, and what people typed is theirs.
import { describe, expect, test } from '@jest/globals';
import { DOCUMENTS } from '../../src/documents/all';
import type { DocumentFacts } from '../../src/documents/facts';
import type { Block, DocumentTree, Run } from '../../src/documents/tree';
import { factsOf } from '../documents/facts';
import { facts000 } from '../documents/seed000';
import { facts003 } from '../documents/seed003';
import { facts004 } from '../documents/seed004';
import fc from '../fastCheck';
import { anyPaperOffice } from './papers/office';

const LETTERS = 25;

const written = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('');

function textsIn(block: Block): string[] {
  if (block.kind === 'paragraph') return [written(block.runs)];
  if (block.kind === 'list') return block.items.map(written);
  return block.kind === 'heading' ? [block.text] : [];
}

/** Pages that are handed out one by one, each to another reader. */
const HANDED_OUT = 'unitPages';

/** Sentences that a reader of a paper meets more than twice. */
const repeated = (id: string, { sections }: DocumentTree): string[] =>
  id === HANDED_OUT ? sections.flatMap(section => repeatedIn([section])) : repeatedIn(sections);

function repeatedIn(sections: DocumentTree['sections']): string[] {
  const times = new Map<string, number>();
  const lines = sections.flatMap(({ blocks }) => blocks.flatMap(textsIn)).flatMap(text => text.split('\n'));
  for (const line of lines.map(text => text.trim()))
    if ((line.match(/\p{L}/gu) ?? []).length >= LETTERS) times.set(line, (times.get(line) ?? 0) + 1);
  return [...times].filter(([, count]) => count > 2).map(([line, count]) => `${count} × ${line}`);
}

const ofTen = (year: number, pointsOf: (indicator: number) => number): DocumentFacts =>
  factsOf({
    year,
    scores: Object.fromEntries(Array.from({ length: 10 }, (_, at) => [`${at + 1}`, pointsOf(at + 1)])),
  });

const OFFICES: Readonly<Record<string, DocumentFacts>> = {
  'of seed 000': facts000,
  'of seed 003': facts003,
  'of seed 004': facts004,
  'with ten scores': ofTen(2569, indicator => 70 + 3 * indicator),
  'that is full': ofTen(2568, () => 100),
  'without scores': factsOf({ year: 2565, scores: {} }),
};

describe.each(DOCUMENTS.map(({ id, build }) => ({ id, build })))('$id', ({ id, build }) => {
  test.each(Object.entries(OFFICES))('says no sentence three times of an office %s', (_, facts) => {
    expect(repeated(id, build(facts))).toEqual([]);
  });

  test('says none three times of any office', () => {
    fc.assert(
      fc.property(anyPaperOffice, office => {
        expect(repeated(id, build(office))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
