// Which node a row speaks of: by its code, by the names beside it, and what to say when the two disagree.
import type { FrameworkNode } from '../framework/node';
import type { CodeReading } from './code';
import { idsWithNumber, readTotal } from './code';
import type { FindingCode, FindingParams } from './finding';
import { namedBy, type Vocabulary } from './vocabulary';

export type Identity =
  | { readonly kind: 'node'; readonly node: FrameworkNode; readonly note?: Doubt }
  /** A number 1–10 without a letter: an indicator only if the whole table says so. */
  | { readonly kind: 'number'; readonly node: FrameworkNode | undefined; readonly refusal: Doubt }
  /** A name that an indicator shares with one of its items: the item, if the table lists items. */
  | { readonly kind: 'either'; readonly node: FrameworkNode; readonly refusal: Doubt }
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
 * @param texts the other texts of the row, comments left out
 */
export function identify(code: CodeReading, texts: readonly string[], vocabulary: Vocabulary): Identity {
  switch (code.kind) {
    case 'node':
      return ofNode(code.node, code.alike, [code.text, ...texts], vocabulary);
    case 'bare':
      return ofNumber(code, texts, vocabulary);
    case 'several':
      return { kind: 'other', note: doubt('subtotalRow') };
    case 'total':
      return { kind: 'total', overall: code.overall };
    case 'refused':
      return { kind: 'refused', doubt: byTitle(code, texts, vocabulary) };
    default:
      return ofWords(code.kind === 'words' ? code.text : '', texts, vocabulary);
  }
}

function ofNode(
  node: FrameworkNode,
  alike: boolean,
  texts: readonly string[],
  vocabulary: Vocabulary,
): Identity {
  const other = contradiction(node, texts, vocabulary);
  if (other) {
    const bothGroups = isGroup(node) && isGroup(other);
    const params = { code: node.id, other: other.id, name: other.name };
    return bothGroups
      ? { kind: 'node', node: other, note: doubt('nameWins', params) }
      : { kind: 'refused', doubt: doubt('titleOfAnother', params, [other.id, node.id]) };
  }
  return alike
    ? { kind: 'node', node, note: doubt('lookAlike', { code: node.id }, [node.id]) }
    : { kind: 'node', node };
}

const isGroup = (node: FrameworkNode): boolean => node.level !== 'item';

/** A node of the same kind that the texts name instead of this one. Its own name, or the heading above it, settles it. */
function contradiction(
  node: FrameworkNode,
  texts: readonly string[],
  vocabulary: Vocabulary,
): FrameworkNode | undefined {
  let other: FrameworkNode | undefined;
  for (const text of texts) {
    if (text === '' || text === node.heading) continue;
    const named = namedBy(vocabulary, text);
    if (named.includes(node)) return undefined;
    other ??= named.find(candidate => isGroup(candidate) === isGroup(node) || isGroup(node));
  }
  return other;
}

function ofNumber(
  code: Extract<CodeReading, { kind: 'bare' }>,
  texts: readonly string[],
  vocabulary: Vocabulary,
): Identity {
  const named = [code.text, ...texts].flatMap(text => (text === '' ? [] : namedBy(vocabulary, text)));
  const group = named.find(isGroup);
  const byNumber = vocabulary.byId.get(String(code.number));
  if (group) {
    if (group === byNumber) return { kind: 'node', node: group };
    return {
      kind: 'node',
      node: group,
      note: doubt('nameWins', { code: String(code.number), other: group.id, name: group.name }),
    };
  }
  const item = named[0];
  const suggestions = item
    ? named.map(node => node.id)
    : [...idsWithNumber(code.number, vocabulary), ...code.misread];
  const refusal = doubt('bareNumber', { number: code.number }, [...new Set(suggestions)]);
  if (item) return { kind: 'refused', doubt: refusal };
  if (code.explicit && byNumber) return { kind: 'node', node: byNumber };
  return { kind: 'number', node: byNumber, refusal };
}

/** A row without a readable code: a heading, a group by its name, a total, or an item that lacks its code. */
function ofWords(text: string, texts: readonly string[], vocabulary: Vocabulary): Identity {
  const all = [text, ...texts].filter(candidate => candidate !== '');
  const named = all.map(candidate => namedBy(vocabulary, candidate)).filter(nodes => nodes.length > 0);
  const items = named.flat().filter(node => !isGroup(node));
  const ids = items.map(node => node.id);
  const noCode = text === '' ? doubt('noCode', {}, ids) : doubt('titleWithoutCode', { name: text }, ids);
  if (named.length > 0) {
    const everyTextNamesGroup = named.every(nodes => nodes.some(isGroup));
    const group = named.flat().find(isGroup);
    if (!group || !everyTextNamesGroup) return { kind: 'other', note: noCode };
    return items.length > 0
      ? { kind: 'either', node: group, refusal: noCode }
      : { kind: 'node', node: group };
  }
  const total = all.map(readTotal).find(reading => reading !== undefined);
  if (total?.kind === 'total') return { kind: 'total', overall: total.overall };
  return { kind: 'other', note: text === '' ? noCode : doubt('unknownRow', { name: text }) };
}

/** A code that cannot be read, beside a title that can: the title makes the suggestion. */
function byTitle(
  code: Extract<CodeReading, { kind: 'refused' }>,
  texts: readonly string[],
  vocabulary: Vocabulary,
): Doubt {
  const named = texts.flatMap(text => namedBy(vocabulary, text)).map(node => node.id);
  return doubt(code.finding, code.params, [...new Set([...named, ...code.suggestions])]);
}

function doubt(code: FindingCode, params: FindingParams = {}, suggestions: readonly string[] = []): Doubt {
  return { code, params, suggestions };
}
