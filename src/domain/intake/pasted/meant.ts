// Which group a line was meant to name where no reading of codes and names helps: its name stands behind other words, or
// pages doubled its letters. Such a line is kept as a doubt that says what is likely.

import type { FrameworkNode } from '../../framework/node';
import { toArabicDigits } from '../../thai/digits';
import { likeliest } from '../likeness';
import { namedBy, type Vocabulary } from '../vocabulary';
import type { Start } from './start';
import type { Tail } from './tail';

/** Longer lines are prose. */
const LONGEST = 120;
/** The least share of the letters of a line that are those of the name. */
const LEAST_SHARE = 0.55;
const LEAST_LETTERS = 6;
/** A score and a few words behind it. */
const IN_FRONT = /^(.*\S)\s+([0-9๐-๙]{1,3}\.[0-9๐-๙]+)\s+(\D{1,24})$/;

const OF_OTHER = /^>|(?:^|[\s(])[OIE]\s?[0-9๐-๙]{1,2}(?![0-9๐-๙A-Za-z.])/;

export interface Meant {
  readonly start: Start;
  readonly tail: Tail;
  /** The line has the number of the group too. */
  readonly isSure: boolean;
}

export function meantBy(text: string, tail: Tail | undefined, vocabulary: Vocabulary): Meant | undefined {
  // A quoted line, and one with the code of an item, are about something else.
  if (
    text.length > LONGEST ||
    OF_OTHER.test(text) ||
    !/[0-9๐-๙][.,][0-9๐-๙]|[2-9๒-๙][0-9๐-๙]$|[1๑][0๐]{2}$/.test(text)
  )
    return undefined;
  const [, before, number, behind] = (tail ? undefined : IN_FRONT.exec(text)) ?? [];
  const head = tail ? tail.head.join(' ') : (before ?? '');
  const raw = tail ? tail.candidate.raw : (number ?? '');
  if (head === '' || raw === '') return undefined;
  const found = namedIn(head, vocabulary);
  if (!found) return undefined;
  const { node, isSure } = found;
  const score = isSure || raw.endsWith('?') ? raw : `${raw}?`;
  const candidate = { raw: score, points: undefined, hasDecimals: true, isApart: true };
  return {
    isSure,
    start: { code: node.id, text: `${node.name} ${head}`, node, by: 'coded' },
    tail: {
      candidate: isSure && tail ? tail.candidate : candidate,
      head: [node.id, node.name, head],
      behind: tail ? tail.behind : [behind ?? ''],
    },
  };
}

/** `isSure`: words that end in the name, and in front of it the number of the same indicator. */
function namedIn(
  head: string,
  vocabulary: Vocabulary,
): { readonly node: FrameworkNode; readonly isSure: boolean } | undefined {
  for (let at = head.indexOf(' '); at >= 0; at = head.indexOf(' ', at + 1)) {
    const node = groupIn(namedBy(vocabulary, head.slice(at + 1)));
    if (!node) continue;
    const number = /(?:^|\D)(\d{1,2}(?:\.\d)?)[.)]?$/.exec(toArabicDigits(head.slice(0, at)).trim())?.[1];
    return { node, isSure: number === node.id };
  }
  const bare = head.replace(/^.*[0-9๐-๙][.)\s]*/, '');
  const like = alike(lettersOf(bare), vocabulary);
  const [near, ...others] = like ? [like] : likeliest(bare, vocabulary);
  return near && others.length === 0 ? { node: near, isSure: false } : undefined;
}

const groupIn = (nodes: readonly FrameworkNode[]): FrameworkNode | undefined =>
  nodes.find(node => node.level !== 'item');

const lettersOf = (text: string): string => text.replace(/[^ก-ฮ]/g, '');

/** The group whose letters all stand in the text in their order, and are most of it; nothing where two are as likely. */
function alike(letters: string, { byId }: Vocabulary): FrameworkNode | undefined {
  let best: FrameworkNode | undefined;
  let share = 0;
  if (letters.length < LEAST_LETTERS) return undefined;
  for (const node of byId.values()) {
    if (node.level === 'item') continue;
    for (const name of [node.name, ...node.aliases]) {
      const own = lettersOf(name);
      if (own.length < LEAST_LETTERS || own.length < letters.length * LEAST_SHARE || !holds(letters, own))
        continue;
      if (own.length === share && best !== node) best = undefined;
      else if (own.length > share) best = node;
      share = Math.max(share, own.length);
    }
  }
  return best;
}

function holds(letters: string, name: string): boolean {
  let at = 0;
  for (const letter of letters) if (letter === name[at]) at++;
  return at === name.length;
}
