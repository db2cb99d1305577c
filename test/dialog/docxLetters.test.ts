// Word files and pages of an office whose cells hold what no file can: every part is XML that opens, and every word is there.
import { describe, expect, test } from '@jest/globals';
import { DOCUMENTS } from '../../src/documents/all';
import { withDigits } from '../../src/documents/digits';
import type { DocumentFacts } from '../../src/documents/facts';
import { linesOf } from '../documents/reading';
import { facts000 } from '../documents/seed000';
import { facts003 } from '../documents/seed003';
import { partsOf } from './word';

const NASTY = [
  '\ufffe',
  '\uffff',
  '\udc00',
  '\ud83d',
  '\0',
  '\u000b',
  '\u001b',
  '\u0085',
  '\u{1ffff}',
  '\ufdd0',
];
/** What XML 1.0 allows, and the halves of pairs that UTF-8 cannot write. */
const ILLEGAL = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]|\ufffd/u;

let count = 0;
/** Begins with one, has one within, ends with one. */
function spoiled(text: string): string {
  // Within the name of a place to be filled in it would be another name.
  const at = text.includes('{') ? 0 : Math.floor(text.length / 2);
  const [first, within, last] = [0, 1, 2].map(() => NASTY[count++ % NASTY.length]);
  return first + text.slice(0, at) + within + text.slice(at) + last;
}

/** Every text that the office types; what is read for its words stays. */
function spoil<T>(value: T): T {
  if (typeof value === 'string') return (value === '' ? value : spoiled(value)) as T;
  if (Array.isArray(value)) return value.map(spoil) as T;
  if (typeof value !== 'object' || value === null) return value;
  const kept = ['key', 'instrument', 'indicator', 'round', 'code', 'status', 'mark', 'day'];
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [name, kept.includes(name) ? part : spoil(part as unknown)]),
  ) as T;
}

const spoiledFacts = (facts: DocumentFacts): DocumentFacts => ({
  ...facts,
  comments: new Map([...facts.comments].map(([id, text]) => [id, spoil(text)])),
  plan: spoil(facts.plan),
  followUp: spoil(facts.followUp),
  fields: spoil(facts.fields),
});

describe.each(DOCUMENTS.map(({ id, build }) => ({ id, build })))('$id', ({ build }) => {
  test.each([
    ['seed 000', facts000],
    ['seed 003', facts003],
  ])('opens and says the same, for %s', async (_, facts) => {
    const tree = build(spoiledFacts(facts));
    // Cells of the office are in it, as they came.
    expect(ILLEGAL.test(linesOf(tree).join(''))).toBe(true);
    const parts = await partsOf(tree);
    expect(parts.size).toBeGreaterThan(5);
    for (const [name, xml] of parts) expect([name, ILLEGAL.exec(xml)]).toEqual([name, null]);
    expect(linesOf(withDigits(tree))).toEqual(linesOf(withDigits(build(facts))));
  });
});
