// Where the texts of a row name another node than its code or number does, exactly or by likeness.
import type { FrameworkNode } from '../framework/node';
import { holds } from '../framework/tree';
import { nameKey } from '../thai/fold';
import { type Doubt, doubt } from './identity';
import { likeliest, slippedTitle } from './likeness';
import { isGroup, type Names } from './rowNames';
import type { Vocabulary } from './vocabulary';
import { withoutYear } from './year';

/**
 * A node that the texts name instead of this one. Its own name, or the official heading above it, settles it; a group
 * that holds it is the one that it stands under.
 */
export function contradiction(
  node: FrameworkNode,
  names: Names,
  vocabulary: Vocabulary,
): FrameworkNode | undefined {
  let other: FrameworkNode | undefined;
  for (const { text, nodes } of names) {
    if (text === node.heading) continue;
    if (nodes.includes(node)) return undefined;
    other ??= nodes.find(candidate => (isGroup(node) || !isGroup(candidate)) && !holds(candidate, node));
  }
  return other ?? (node.allOrNothing ? begunWith(node, names, vocabulary) : undefined);
}

/** Shorter names may begin any text. */
const LEAST_NAME = 8;

/** Another item whose whole name a text begins with, where none begins with this one's: "… ปี 68 รอบ 6 เดือน". */
function begunWith(node: FrameworkNode, names: Names, { byName }: Vocabulary): FrameworkNode | undefined {
  let other: FrameworkNode | undefined;
  for (const { text, nodes } of names) {
    if (nodes.length > 0 || text.length < LEAST_NAME) continue;
    const whole = nameKey(text);
    const keys = [whole, ...withoutYear(whole)];
    for (const [name, [item]] of byName) {
      const key = item?.allOrNothing && name.length >= LEAST_NAME && keys.find(one => one.startsWith(name));
      if (!key) continue;
      if (item === node) return undefined;
      // "โครงสร้างและอำนาจหน้าที่" is about both.
      if (!/^(?:และ|หรือ|กับ)/.test(key.slice(name.length))) other ??= item;
    }
  }
  return other;
}

/** What to say where a text that names nothing is like the name of a group or an item, but not of this one. */
export function likeAnother(node: FrameworkNode, names: Names, vocabulary: Vocabulary): Doubt | undefined {
  if (names.length === 0 || !(isGroup(node) || node.allOrNothing)) return undefined;
  if (node.letter !== undefined || isNamed(node, names)) return undefined;
  const likely = names.flatMap(({ text, nodes }) => {
    if (nodes.length > 0) return [];
    if (isGroup(node)) return likeliest(text, vocabulary);
    return slippedTitle(text, node, vocabulary) ?? [];
  });
  // One that is as like its own name and another's may be either.
  const [other] = likely.filter(group => group !== node && !holds(group, node) && !holds(node, group));
  if (!other) return undefined;
  const params = { code: node.id, other: other.id, name: other.name };
  return doubt('titleOfAnother', params, [other.id, node.id]);
}

const isNamed = (node: FrameworkNode, names: Names): boolean =>
  names.some(({ nodes }) => nodes.includes(node));
