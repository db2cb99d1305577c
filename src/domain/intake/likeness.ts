// Which indicator or item a text names that is typed differently. Good for a doubt or a suggestion, never for a reading.
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

/** So alike that one was typed for the other, and by how much less it may be the other's own. */
const VERY_ALIKE = 0.85;
const MARGIN = 0.2;
/** A shorter title, or one that leaves more of a name out, may be that of anything. */
const LEAST_TITLE = 6;
const LEAST_PART = 9;
const LEAST_SHARE = 0.6;

const items = new WeakMap<Vocabulary, readonly { node: FrameworkNode; skeletons: readonly string[] }[]>();

/**
 * The item, of those worth all or nothing, whose title a text is but for a slip or for what was cut off its beginning
 * or end; none where it may be the title of the item that it stands beside.
 */
export function slippedTitle(
  text: string,
  own: FrameworkNode,
  vocabulary: Vocabulary,
): FrameworkNode | undefined {
  const skeleton = skeletonOf(nameKey(text));
  if (skeleton.length < LEAST_TITLE || skeleton.length > MOST * 2) return undefined;
  const known =
    items.get(vocabulary) ?? withSkeletons(vocabulary, ({ allOrNothing }) => allOrNothing === true);
  items.set(vocabulary, known);
  const near = known.flatMap(({ node, skeletons }) => {
    const slipped = skeletons.filter(title => isSlipOf(skeleton, title));
    const like = Math.max(...slipped.map(title => likeness(skeleton, title)));
    return slipped.length > 0 ? [{ node, like }] : [];
  });
  const [other, ...others] = near.sort((a, b) => b.like - a.like);
  // Cut off, it may begin two titles.
  if (!other || others.some(({ like }) => like === other.like)) return undefined;
  const mayBeOwn = (title: string): boolean =>
    title.includes(skeleton) || likeness(skeleton, title) > Math.max(VERY_ALIKE, other.like) - MARGIN;
  const isOwn = known.find(({ node }) => node === own)?.skeletons.some(mayBeOwn);
  return isOwn ? undefined : other.node;
}

function isSlipOf(text: string, title: string): boolean {
  const isPart = title.startsWith(text) || title.endsWith(text);
  if (isPart && text.length >= LEAST_PART && text.length >= title.length * LEAST_SHARE) return true;
  const [less, more] = [Math.min(text.length, title.length), Math.max(text.length, title.length)];
  // Letters in common whatever their order: most titles are told apart by them.
  if (2 * less < VERY_ALIKE * (less + more)) return false;
  let rest = title;
  let common = 0;
  for (const letter of text) {
    const without = rest.replace(letter, '');
    if (without.length < rest.length) common++;
    rest = without;
  }
  return 2 * common >= VERY_ALIKE * (less + more) && likeness(text, title) >= VERY_ALIKE;
}

const groupsOf = (vocabulary: Vocabulary) =>
  withSkeletons(vocabulary, ({ level, letter }) => level !== 'item' && letter === undefined);

const withSkeletons = ({ byId }: Vocabulary, isMeant: (node: FrameworkNode) => boolean) =>
  [...byId.values()].filter(isMeant).map(node => ({
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
