// What the cells of a year's sheet may name: the letters of its codes, its node ids, its names and their other wordings.
import type { Framework, FrameworkNode } from '../framework/node';
import { shapeOf } from '../framework/shape';
import { toArabicDigits } from '../thai/digits';
import { nameKey, skeletonEnds, skeletonOf } from '../thai/fold';
import { kept } from '../thai/kept';
import type { CodeReading } from './codeReading';
import { withoutYear } from './year';

export interface Vocabulary {
  readonly framework: Framework;
  /** Instruments by the letter of their items' codes. */
  readonly letters: ReadonlyMap<string, FrameworkNode>;
  readonly byId: ReadonlyMap<string, FrameworkNode>;
  /** Nodes by the key of a name or alias; a survey item of two instruments may share a name. */
  readonly byName: ReadonlyMap<string, readonly FrameworkNode[]>;
  /** A range or list of codes: `O1-O9`, `O1, O2`, `O1-O9 ข้อมูลพื้นฐาน`. */
  readonly several: RegExp;
  /** What texts were read as: several readings of one table ask for the same. */
  readonly codes: Map<string, CodeReading>;
}

const vocabularies = new WeakMap<Framework, Vocabulary>();

export function vocabularyOf(framework: Framework): Vocabulary {
  const known = vocabularies.get(framework);
  if (known) return known;
  const letters = new Map<string, FrameworkNode>();
  const byId = new Map<string, FrameworkNode>();
  const byName = new Map<string, FrameworkNode[]>();
  for (const node of shapeOf(framework).nodes) {
    if (node === framework.root) continue;
    byId.set(node.id, node);
    if (node.letter !== undefined) letters.set(node.letter, node);
    for (const name of [node.name, ...node.aliases]) {
      const key = nameKey(name);
      const nodes = byName.get(key) ?? [];
      if (!nodes.includes(node)) nodes.push(node);
      byName.set(key, nodes);
    }
  }
  const vocabulary = {
    framework,
    letters,
    byId,
    byName,
    several: severalCodes([...letters.keys()]),
    codes: new Map<string, CodeReading>(),
  };
  vocabularies.set(framework, vocabulary);
  return vocabulary;
}

/** The second code may lack its letter only where nothing follows: "O11, 6 เดือน" is O11. */
function severalCodes(letters: readonly string[]): RegExp {
  const code = `(?:${letters.join('|')})\\s*\\d{1,2}(?!\\d)`;
  const and = '\\s*(?:[-–—~,;/+&]|ถึง|และ|กับ)\\s*';
  const bare = `${code}(?:${and}(?:${code}|\\d{1,2}(?!\\d)))+[\\s)\\]]*$`;
  const lettered = `${code}(?:${and}|\\s+)${code}(?![A-Za-z.])`;
  return new RegExp(`^(?:${bare}|${lettered})`, 'i');
}

const NONE: readonly FrameworkNode[] = [];

/** The nodes that a text names; empty when it is no name of this year. */
export function namedBy(vocabulary: Vocabulary, text: string): readonly FrameworkNode[] {
  const key = nameKey(text);
  const exact = vocabulary.byName.get(key);
  if (exact || key.length < LEAST_BONES) return exact ?? NONE;
  const near = nearly(vocabulary, key);
  return near.length > 0 ? near : clothed(vocabulary, text);
}

const CALLED = /^(?:(?:ตัวชี้วัด|ประเด็น)(?:ด้าน)?|ด้าน)(?:(?:ที่)?\s*[0-9๐-๙]{1,2}[\s.:)]*)?/;
const BRACKETS = /^(.*[^\s([])\s*[([]([^()[\]]+)[)\]]$/;
/** "(น้ำหนัก 6)", "(6%)", "(30 ข้อ)". Other words in brackets may be about another office's score, or another year's. */
const SHARE = /^(?:น้ำหนัก|ร้อยละ|คะแนนเต็ม|เต็ม|คะแนน|\s)*[0-9๐-๙]+(?:\.[0-9๐-๙]+)?\s*(?:%|ร้อยละ|คะแนน|ข้อ)?$/;

/** What a text names with a word before the name, or with the weight, the instrument or the code in brackets behind it. */
function clothed(vocabulary: Vocabulary, text: string): readonly FrameworkNode[] {
  const [, before, inner = ''] = (/[)\]]$/.test(text) && BRACKETS.exec(text)) || [];
  if (before !== undefined) {
    const named = namedBy(vocabulary, before);
    return named.length === 0 || SHARE.test(inner) ? named : among(named, inner, vocabulary);
  }
  const word = CALLED.exec(text)?.[0] ?? '';
  // What is called a field is no item, though one may have its name.
  return word === ''
    ? NONE
    : keep(namedBy(vocabulary, text.slice(word.length).trim()), node => !isItem(node));
}

/** Those of the nodes that are, or are in, what the brackets name. */
function among(
  named: readonly FrameworkNode[],
  inner: string,
  { byId, several }: Vocabulary,
): readonly FrameworkNode[] {
  if (several.test(inner)) return keep(named, node => !isItem(node));
  const id = toArabicDigits(inner).replace(/^(?:ตัวชี้วัด(?:ย่อย)?(?:ที่)?|ข้อ(?:ที่)?|[\s.])+|[\s.]+/g, '');
  const said = byId.get(id.toUpperCase());
  const isIn = (outer: FrameworkNode, node: FrameworkNode): boolean =>
    outer === node || outer.children.some(child => isIn(child, node));
  return said ? keep(named, node => isIn(said, node)) : NONE;
}

/** Some of the nodes, read as nearly as all of them. */
function keep(
  named: readonly FrameworkNode[],
  isMeant: (node: FrameworkNode) => boolean,
): readonly FrameworkNode[] {
  if (named.every(isMeant)) return named;
  const kept = named.filter(isMeant);
  if (isNear(named)) near.add(kept);
  return kept;
}

/** A title of an item may say of which year its documents are; behind an indicator's name, a year is that of its score. */
function ofSomeYear({ byName }: Vocabulary, keys: readonly string[]): readonly FrameworkNode[] {
  const found = keys.find(other => byName.has(other));
  return found === undefined ? NONE : (byName.get(found) ?? NONE).filter(isItem);
}

const isItem = ({ level }: FrameworkNode): boolean => level === 'item';

/** A shorter skeleton may be that of an ordinary word. */
const LEAST_BONES = 6;

interface Skeletons {
  /** Empty where different names share a skeleton. */
  readonly nodes: ReadonlyMap<string, readonly FrameworkNode[]>;
  /** The ends of these skeletons: most texts that are no name are told by them at once. */
  readonly ends: ReadonlySet<string>;
  /** What was found for keys that were asked for: a text is asked about several times. */
  readonly asked: Map<string, readonly FrameworkNode[]>;
}

const skeletons = new WeakMap<Vocabulary, Skeletons>();
const near = new WeakSet<readonly FrameworkNode[]>();

/** Whether what `namedBy` gave was read of a text with marks or vowels missing or misplaced. */
export const isNear = (named: readonly FrameworkNode[]): boolean => near.has(named);

/** The nodes that a key names but for a year or for broken marks; none where different names come as near. */
const nearly = (vocabulary: Vocabulary, key: string): readonly FrameworkNode[] =>
  kept(skeletonsOf(vocabulary).asked, key, () => byYearOrBones(vocabulary, key));

function byYearOrBones(vocabulary: Vocabulary, key: string): readonly FrameworkNode[] {
  const { nodes, ends } = skeletonsOf(vocabulary);
  const byBones = (one: string): readonly FrameworkNode[] =>
    (ends.has(skeletonEnds(one)) && nodes.get(skeletonOf(one))) || NONE;
  const bare = withoutYear(key);
  const dated = ofSomeYear(vocabulary, bare);
  if (dated.length > 0) return dated;
  const whole = byBones(key);
  return whole.length > 0 ? whole : (bare.map(byBones).find(([node]) => node && isItem(node)) ?? NONE);
}

function skeletonsOf(vocabulary: Vocabulary): Skeletons {
  const known = skeletons.get(vocabulary);
  if (known) return known;
  const nodes = new Map<string, readonly FrameworkNode[]>();
  const ends = new Set<string>();
  for (const [key, named] of vocabulary.byName) {
    const skeleton = skeletonOf(key);
    if (skeleton.length < LEAST_BONES) continue;
    const others = nodes.get(skeleton);
    const isOne = !others || String(others.map(({ id }) => id)) === String(named.map(({ id }) => id));
    const found = isOne ? [...named] : NONE;
    nodes.set(skeleton, found);
    if (isOne) near.add(found);
    ends.add(skeletonEnds(key));
  }
  const made = { nodes, ends, asked: new Map() };
  skeletons.set(vocabulary, made);
  return made;
}
