// Which indicator a text names that is typed differently. Good for a doubt or a suggestion, never for a reading.
import type { FrameworkNode } from '../framework/node';
import { nameKey, skeletonOf } from '../thai/fold';
import type { Vocabulary } from './vocabulary';

/** Alike from here on: "การป้องกันทุจริต" and "การปฏิบัติงานในหน้าที่" are; names of two indicators are not. */
const ALIKE = 0.75;
/** Two names this close to a text may both be meant. */
const CLOSE = 0.05;
/** A shorter text is like anything, a longer one like nothing. */
const LEAST = 6;
const MOST = 60;

const groups = new WeakMap<Vocabulary, readonly { node: FrameworkNode; skeletons: readonly string[] }[]>();

/** The indicators and sub-indicators with a name most like the text: one, several that are alike, or none. */
export function likeliest(text: string, vocabulary: Vocabulary): readonly FrameworkNode[] {
  const skeleton = skeletonOf(nameKey(text));
  if (skeleton.length < LEAST || skeleton.length > MOST) return [];
  const known = groups.get(vocabulary) ?? groupsOf(vocabulary);
  groups.set(vocabulary, known);
  const likes = known.map(({ node, skeletons }) => ({
    node,
    like: Math.max(...skeletons.map(other => likeness(skeleton, other))),
  }));
  const most = Math.max(ALIKE, ...likes.map(({ like }) => like));
  return likes.filter(({ like }) => like >= ALIKE && like > most - CLOSE).map(({ node }) => node);
}

const groupsOf = ({ byId }: Vocabulary) =>
  [...byId.values()]
    .filter(({ level, letter }) => level !== 'item' && letter === undefined)
    .map(node => ({
      node,
      skeletons: [node.name, ...node.aliases].map(name => skeletonOf(nameKey(name))),
    }));

/** Sentences, results and units beside a number are no names. */
const NO_NAME = /[0-9]|คะแนน|^(?:ไม่)?(?:ผ่าน|มี)|^ต้อง|^ระดับ|^ร้อยละ|^ดี|^พอใช้/;
const LEAST_LETTERS = 3;

/** Whether a text that names nothing may have been meant as a name. */
export function isNameLike(text: string): boolean {
  const key = nameKey(text);
  return key.length <= MOST && skeletonOf(key).length >= LEAST_LETTERS && !NO_NAME.test(key);
}

/** The share of two words that is the same letters in the same order: 1 for one word twice, 0 for nothing in common. */
function likeness(one: string, other: string): number {
  // Lengths of the longest common subsequences of one's beginning and other's beginnings.
  let row = new Array<number>(other.length + 1).fill(0);
  for (const letter of one) {
    const next = [0];
    for (let at = 0; at < other.length; at++) {
      next.push(letter === other[at] ? (row[at] ?? 0) + 1 : Math.max(next[at] ?? 0, row[at + 1] ?? 0));
    }
    row = next;
  }
  return (2 * (row[other.length] ?? 0)) / (one.length + other.length);
}
