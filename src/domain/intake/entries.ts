// What the rows of a grid say of each node, made one: the same thing twice counts once, different things count not at all.
import type { FrameworkNode } from '../framework/node';
import { AGREEMENT } from '../scoring/rollUp';
import type { Finding, FindingCode } from './finding';
import { readable } from './readableNumber';

export interface Place {
  /** 0-based place in the grid. */
  readonly row: number;
  readonly column: number;
}

/** One row's word about one node. */
export type Entry = { readonly node: FrameworkNode; readonly place: Place } & (
  | { readonly kind: 'points'; readonly points: number }
  | { readonly kind: 'excluded' }
  | { readonly kind: 'refused' }
);

export interface Settlement {
  readonly scores: ReadonlyMap<string, number>;
  readonly excluded: ReadonlySet<string>;
  /** Nodes that have a row which could not be used. */
  readonly refused: ReadonlySet<string>;
  readonly places: ReadonlyMap<string, Place>;
  readonly findings: readonly Finding[];
}

export function settle(entries: readonly Entry[]): Settlement {
  const scores = new Map<string, number>();
  const excluded = new Set<string>();
  const refused = new Set<string>();
  const places = new Map<string, Place>();
  const findings: Finding[] = [];

  for (const [id, said] of byNode(entries)) {
    const [first] = said;
    if (!first) continue;
    places.set(id, first.place);
    // Nearly every node has one row.
    if (said.length === 1) {
      if (first.kind === 'points') scores.set(id, first.points);
      else (first.kind === 'excluded' ? excluded : refused).add(id);
      continue;
    }
    const usable = said.filter(entry => entry.kind !== 'refused');
    const agree = usable.every(entry => sameWord(entry, usable[0] as Entry));
    if (!agree) findings.push(...repeated('duplicateDiffers', usable, usable));
    if (!agree || usable.length < said.length) {
      refused.add(id);
      continue;
    }
    if (isItem(first)) findings.push(...repeated('duplicateSame', usable.slice(1), usable));
    if (first.kind === 'points') scores.set(id, first.points);
    else excluded.add(id);
  }
  for (const id of contradicted(entries, excluded, scores)) {
    const { node, place } = entries.find(entry => entry.node.id === id) as Entry;
    const named = scoredBelow(node, scores).slice(0, NAMED).join(', ');
    findings.push({
      code: 'excludedButScored',
      row: place.row,
      column: place.column,
      subject: id,
      params: { code: id, named },
      suggestions: [],
    });
    excluded.delete(id);
    refused.add(id);
  }
  return { scores, excluded, refused, places, findings };
}

/** How many scored nodes a finding names. */
const NAMED = 3;

/** Groups that are said not to be assessed while something in them has a score. */
function contradicted(
  entries: readonly Entry[],
  excluded: ReadonlySet<string>,
  scores: ReadonlyMap<string, number>,
): readonly string[] {
  const said = entries.filter(({ node }) => excluded.has(node.id) && scoredBelow(node, scores).length > 0);
  return [...new Set(said.map(({ node }) => node.id))];
}

const scoredBelow = (node: FrameworkNode, scores: ReadonlyMap<string, number>): readonly string[] =>
  node.children.flatMap(child => [
    ...(scores.has(child.id) ? [child.id] : []),
    ...scoredBelow(child, scores),
  ]);

function byNode(entries: readonly Entry[]): ReadonlyMap<string, readonly Entry[]> {
  const grouped = new Map<string, Entry[]>();
  for (const entry of entries) {
    const said = grouped.get(entry.node.id);
    if (said) said.push(entry);
    else grouped.set(entry.node.id, [entry]);
  }
  return grouped;
}

const isItem = (entry: Entry): boolean => entry.node.children.length === 0;

/** A node above the items may stand once in full and once rounded; an item's two scores must be the same. */
function sameWord(a: Entry, b: Entry): boolean {
  if (a.kind !== 'points' || b.kind !== 'points') return a.kind === b.kind;
  return Math.abs(a.points - b.points) <= (isItem(a) ? 0 : AGREEMENT);
}

/** How many different scores of one node a finding tells. */
const TOLD = 10;

/** A finding for each of these entries. A table of many offices says thousands of things about one node. */
function repeated(code: FindingCode, entries: readonly Entry[], said: readonly Entry[]): Finding[] {
  const words = said.map(other => (other.kind === 'points' ? String(other.points) : 'ไม่ประเมิน'));
  const exact = [...new Set(words)];
  const short = [...new Set(words.map(readable))];
  // What differs must be seen to differ.
  const different = short.length < exact.length ? exact : short;
  const points = [...different.slice(0, TOLD), ...(different.length > TOLD ? ['…'] : [])].join(', ');
  return entries.map(({ node, place }) => ({
    code,
    row: place.row,
    column: place.column,
    subject: node.id,
    params: { code: node.id, count: said.length, points },
    suggestions: [],
  }));
}
