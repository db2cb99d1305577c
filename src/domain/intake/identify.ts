// Which node a row speaks of: by its code, by the names beside it, and what to say when the two disagree.
import type { FrameworkNode } from '../framework/node';
import { nameKey } from '../thai/fold';
import type { CodeReading } from './codeReading';
import type { FindingCode, FindingParams } from './finding';
import type { Cell } from './gridCell';
import { isNameLike, likeliest, slippedTitle } from './likeness';
import { readTotal } from './named';
import { idsWithNumber } from './numbered';
import { isNear, namedBy, type Vocabulary } from './vocabulary';
import { withoutYear } from './year';

export type Identity =
  /** `against`, where the number alone counted: where texts stand that name nothing; nothing for its own cell. */
  | {
      readonly kind: 'node';
      readonly node: FrameworkNode;
      readonly note?: Doubt;
      readonly against?: readonly (Cell | undefined)[];
    }
  /**
   * A number 1–10 without a letter: an indicator only if the whole table says so. `beside`: texts stand beside it, none
   * of which names that indicator. `another`: one of them is like the name of another one.
   */
  | {
      readonly kind: 'number';
      readonly node: FrameworkNode | undefined;
      readonly beside: boolean;
      readonly another?: Doubt | undefined;
      readonly refusal: Doubt;
    }
  /** A name that an indicator shares with one of its items: the item, if the table lists items. */
  | { readonly kind: 'either'; readonly node: FrameworkNode; readonly note?: Doubt; readonly refusal: Doubt }
  | { readonly kind: 'refused'; readonly doubt: Doubt }
  | { readonly kind: 'total'; readonly overall: boolean }
  /** A heading, a subtotal, or nothing at all. `note` is said only when the row has a score. */
  | { readonly kind: 'other'; readonly note: Doubt };

export interface Doubt {
  readonly code: FindingCode;
  readonly params: FindingParams;
  readonly suggestions: readonly string[];
}

/**
 * Identifies a row.
 *
 * @param texts the other cells of the row that may name it, comments left out
 * @param remarks its comments; they only tell that a row without a code is one of a sum
 */
export function identify(
  code: CodeReading,
  texts: readonly Cell[],
  remarks: readonly Cell[],
  vocabulary: Vocabulary,
): Identity {
  switch (code.kind) {
    case 'node':
      return ofNode(code.node, code.alike, namesOf(code.text, texts, vocabulary), vocabulary);
    case 'bare':
      return ofNumber(code, texts, vocabulary);
    case 'several':
      return { kind: 'other', note: doubt('subtotalRow') };
    case 'total':
      return { kind: 'total', overall: code.overall };
    case 'refused':
      return code.likely && texts.some(({ names }) => names.includes(code.likely as FrameworkNode))
        ? ofNode(code.likely, true, namesOf('', texts, vocabulary), vocabulary)
        : { kind: 'refused', doubt: byTitle(code, texts) };
    case 'words':
      return ofWords(code.text, [code.text, ...texts.map(cell => cell.text)], texts, vocabulary);
    case 'blank':
      return ofWords(
        '',
        [...texts, ...remarks].map(cell => cell.text),
        texts,
        vocabulary,
      );
  }
}

type Names = readonly {
  readonly text: string;
  readonly nodes: readonly FrameworkNode[];
  /** Nothing for the text behind the code. */
  readonly cell?: Cell;
}[];

/** What the text behind the code and the texts beside it name, text by text. */
function namesOf(behind: string, texts: readonly Cell[], vocabulary: Vocabulary): Names {
  const beside = texts.map(cell => ({ text: cell.text, nodes: cell.names, cell }));
  return behind === '' ? beside : [{ text: behind, nodes: namedBy(vocabulary, behind) }, ...beside];
}

function ofNode(node: FrameworkNode, alike: boolean, names: Names, vocabulary: Vocabulary): Identity {
  const other = contradiction(node, names, vocabulary);
  if (!other) {
    const another = likeAnother(node, names, vocabulary);
    if (another) return { kind: 'refused', doubt: another };
    return alike
      ? { kind: 'node', node, note: doubt('lookAlike', { code: node.id }, [node.id]) }
      : { kind: 'node', node };
  }
  const params = { code: node.id, other: other.id, name: other.name };
  // The instrument in one column and its indicator in the next: the row is the indicator's.
  if (holds(node, other) && isGroup(other)) return { kind: 'node', node: other };
  return isGroup(node) && isGroup(other)
    ? { kind: 'node', node: other, note: doubt('nameWins', params) }
    : { kind: 'refused', doubt: doubt('titleOfAnother', params, [other.id, node.id]) };
}

const isGroup = (node: FrameworkNode): boolean => node.level !== 'item';

/** Whether one node is somewhere below the other. */
export const holds = (outer: FrameworkNode, inner: FrameworkNode): boolean => below(outer).has(inner);

// Asked of the same nodes for every row.
const nodesBelow = new WeakMap<FrameworkNode, ReadonlySet<FrameworkNode>>();

function below(node: FrameworkNode): ReadonlySet<FrameworkNode> {
  let found = nodesBelow.get(node);
  if (!found) {
    found = new Set(node.children.flatMap(child => [child, ...below(child)]));
    nodesBelow.set(node, found);
  }
  return found;
}

/**
 * A node that the texts name instead of this one. Its own name, or the official heading above it, settles it; a group
 * that holds it is the one that it stands under.
 */
function contradiction(node: FrameworkNode, names: Names, vocabulary: Vocabulary): FrameworkNode | undefined {
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
function likeAnother(node: FrameworkNode, names: Names, vocabulary: Vocabulary): Doubt | undefined {
  if (names.length === 0 || !(isGroup(node) || node.allOrNothing)) return undefined;
  if (node.letter !== undefined || isNamed(node, names)) return undefined;
  const likely = names.flatMap(({ text, nodes }) => {
    if (nodes.length > 0) return [];
    if (isGroup(node)) return likeliest(text, vocabulary);
    return slippedTitle(text, node, vocabulary) ?? [];
  });
  const [other] = likely.filter(group => !holds(group, node));
  if (!other || likely.includes(node)) return undefined;
  const params = { code: node.id, other: other.id, name: other.name };
  return doubt('titleOfAnother', params, [other.id, node.id]);
}

const isNamed = (node: FrameworkNode, names: Names): boolean =>
  names.some(({ nodes }) => nodes.includes(node));

function ofNumber(
  code: Extract<CodeReading, { kind: 'bare' }>,
  texts: readonly Cell[],
  vocabulary: Vocabulary,
): Identity {
  const total = texts
    .map(({ text }) => readTotal(text, vocabulary.framework.year))
    .find(reading => reading !== undefined);
  if (total?.kind === 'total') return { kind: 'total', overall: total.overall };
  const names = namesOf(code.text, texts, vocabulary);
  const named = names.flatMap(({ nodes }) => nodes);
  const byNumber = vocabulary.byId.get(String(code.number));
  const asNumbered = (node: FrameworkNode) => ({ kind: 'node', node, ...misspeltNote(node, code) }) as const;
  if (byNumber && named.includes(byNumber)) return asNumbered(byNumber);
  const isInstrument = (node: FrameworkNode): boolean => node.letter !== undefined;
  const group = named.find(node => isGroup(node) && !isInstrument(node));
  const ids = idsWithNumber(code.number, vocabulary);
  // The number of an item that is called like an indicator makes it that item.
  if (group && !named.some(({ id }) => ids.includes(id))) {
    const params = { code: String(code.number), other: group.id, name: group.name };
    return { kind: 'node', node: group, note: doubt('nameWins', params) };
  }
  const instrument = named.find(isInstrument);
  const items = named.filter(node => !isGroup(node));
  const suggestions =
    items.length > 0
      ? items.map(node => node.id)
      : [...ids, ...code.misread].filter(id => !instrument || id.startsWith(instrument.letter ?? ''));
  const refusal = doubt('bareNumber', { number: code.number }, [...new Set(suggestions)]);
  const elsewhere = byNumber && instrument && !holds(instrument, byNumber);
  if (items.length > 0 || elsewhere) return { kind: 'refused', doubt: refusal };
  const another = byNumber && likeAnother(byNumber, names, vocabulary);
  if (code.explicit && byNumber) {
    if (another) return { kind: 'refused', doubt: another };
    const unknown = names.filter(({ text, nodes }) => nodes.length === 0 && isNameLike(text));
    const isLike = unknown.some(({ text }) => likeliest(text, vocabulary).includes(byNumber));
    return isLike
      ? asNumbered(byNumber)
      : { ...asNumbered(byNumber), against: unknown.map(({ cell }) => cell) };
  }
  return { kind: 'number', node: byNumber, beside: names.some(({ text }) => text !== ''), another, refusal };
}

/** A row without a readable code: a heading, a group by its name, a total, or an item that lacks its code. */
function ofWords(
  text: string,
  all: readonly string[],
  texts: readonly Cell[],
  vocabulary: Vocabulary,
): Identity {
  const names = namesOf(text, texts, vocabulary).filter(({ nodes }) => nodes.length > 0);
  const named = names.map(({ nodes }) => nodes);
  const items = named.flat().filter(node => !isGroup(node));
  const ids = [...new Set(items.map(node => node.id))];
  const noCode = text === '' ? doubt('noCode', {}, ids) : doubt('titleWithoutCode', { name: text }, ids);
  if (named.length > 0) {
    const everyTextNamesGroup = named.every(nodes => nodes.some(isGroup));
    if (!everyTextNamesGroup) return { kind: 'other', note: noCode };
    const group = deepest(named.flat().filter(isGroup));
    const note = nearNote(group, names);
    return items.length > 0
      ? { kind: 'either', node: group, ...note, refusal: noCode }
      : { kind: 'node', node: group, ...note };
  }
  const total = all
    .map(one => readTotal(one, vocabulary.framework.year))
    .find(reading => reading !== undefined);
  if (total?.kind === 'total') return { kind: 'total', overall: total.overall };
  return { kind: 'other', note: text === '' ? noCode : doubt('unknownRow', { name: text }) };
}

/** What to say where no text names the node exactly. */
function nearNote(node: FrameworkNode, names: Names): { note: Doubt } | undefined {
  const own = names.filter(({ nodes }) => nodes.includes(node));
  if (own.some(({ nodes }) => !isNear(nodes))) return undefined;
  const params = { code: node.id, name: node.name, shown: own[0]?.text ?? '' };
  return { note: doubt('nearName', params, [node.name]) };
}

/** What to say where the word for an indicator is not spelt so. */
const misspeltNote = (
  { id, name }: FrameworkNode,
  { misspelt }: Extract<CodeReading, { kind: 'bare' }>,
): { note: Doubt } | undefined =>
  misspelt === undefined ? undefined : { note: doubt('nearName', { code: id, name, shown: misspelt }) };

/** The instrument in one column and its indicator in the next: the row is the indicator's. */
const deepest = (nodes: readonly FrameworkNode[]): FrameworkNode =>
  nodes.reduce((chosen, node) => (holds(chosen, node) ? node : chosen));

/** A code that cannot be read, beside a title that can: the title makes the suggestion. */
function byTitle(code: Extract<CodeReading, { kind: 'refused' }>, texts: readonly Cell[]): Doubt {
  const named = texts.flatMap(cell => cell.names).map(node => node.id);
  return doubt(code.finding, code.params, [...new Set([...named, ...code.suggestions])]);
}

function doubt(code: FindingCode, params: FindingParams = {}, suggestions: readonly string[] = []): Doubt {
  return { code, params, suggestions };
}
