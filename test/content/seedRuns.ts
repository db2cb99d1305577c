// Finds what a text has in common with the five published documents from which the facts were learned.
// The documents themselves are not in the repository. `seedShingles.json` is a Bloom filter of them, from which no
// sentence can be read back:
//
// - A document is prepared by `prepared` below, once as it stands and once without its HTML tags; every run of
//   `shingleLength` (32) characters of it is in the filter.
// - The filter has `bits` bits, bit p being bit p % 8 of byte p / 8. A run sets `hashes` bits: (a + i·b) mod 2³² mod bits
//   for i = 0, 1, …, where a and b are FNV-1a over its UTF-16 units from the bases 0x811c9dc5 and 0x01234567, b made odd.
//
// One run is wrongly found with a chance of 8 %. A shared text of 40 characters holds nine runs of 32 in a row, and nine
// in a row are found by chance once in some thousand million: so only nine in a row count.
import { nodesOf } from '../../src/domain/framework/tree';
import { ALL, wordings } from '../domain/framework/shipped';
import seeds from './seedShingles.json';

/** Characters that may not be shared in a row. */
export const SHARED = 40;
/** From this length on, a name printed by the assessment may be the same in our texts and in the documents. */
const NAME = 25;

export const FILTER = Buffer.from(seeds.filter, 'base64');

/** Without white space, Thai digits as Arabic. */
const prepared = (text: string): string =>
  text
    .normalize('NFC')
    .replaceAll(/\s/g, '')
    .replaceAll(/[๐-๙]/g, digit => String(digit.charCodeAt(0) - 0x0e50));

function fnv1a(text: string, basis: number): number {
  let hash = basis;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

function isInSeeds(shingle: string): boolean {
  const a = fnv1a(shingle, 0x811c9dc5);
  const b = fnv1a(shingle, 0x01234567) | 1;
  for (let i = 0; i < seeds.hashes; i++) {
    const bit = ((a + Math.imul(i, b)) >>> 0) % seeds.bits;
    if (((FILTER[bit >> 3] ?? 0) & (1 << (bit & 7))) === 0) return false;
  }
  return true;
}

const NAMES = [
  ...new Set(
    ALL.flatMap(framework => nodesOf(framework).flatMap(node => [...wordings(node), node.heading ?? ''])),
  ),
]
  .map(prepared)
  .filter(name => name.length >= NAME);

/** The part of a run that is an official name, or a piece of one, is long enough to be the reason that it is shared. */
function isOfficial(text: string, start: number, names: readonly string[]): boolean {
  return names.some(name => {
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      if (Math.min(start + SHARED, at + name.length) - Math.max(start, at) >= NAME) return true;
    }
    return false;
  });
}

/**
 * The runs of SHARED characters that a text has in common with the documents, official names left out.
 *
 * @param official names of other things than what is assessed
 */
export function sharedRuns(raw: string, official: readonly string[] = []): string[] {
  const text = prepared(raw);
  const { shingleLength } = seeds;
  const names = [...NAMES, ...official.map(prepared)];
  const shared: string[] = [];
  let inRow = 0;
  for (let at = 0; at + shingleLength <= text.length; at++) {
    inRow = isInSeeds(text.slice(at, at + shingleLength)) ? inRow + 1 : 0;
    const start = at + shingleLength - SHARED;
    if (inRow > SHARED - shingleLength && !isOfficial(text, start, names))
      shared.push(text.slice(start, start + SHARED));
  }
  return shared;
}
