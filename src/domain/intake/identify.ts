// Which node a row speaks of: by its code, by the names beside it, and what to say when the two disagree.
import type { FrameworkNode } from '../framework/node';
import { holds } from '../framework/tree';
import type { CodeReading } from './codeReading';
import { contradiction, likeAnother } from './contradiction';
import type { Cell } from './gridCell';
import { type Doubt, doubt, type Identity } from './identity';
import { isNameLike, likeliest } from './likeness';
import { readTotal } from './named';
import { idsWithNumber } from './numbered';
import { isGroup, type Names, namesOf } from './rowNames';
import { isNear, type Vocabulary } from './vocabulary';

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
