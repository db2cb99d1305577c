// Names of groups that a narrow column broke over lines, the score beside one of them: "การใช้ทรัพย์สินของ 98.75" and
// "ราชการ" below it. Names of items need no such care: their rows begin with a code.
import type { FrameworkNode } from '../../framework/node';
import { nameKey } from '../../thai/fold';
import type { Vocabulary } from '../vocabulary';
import type { Line } from './line';
import { plainLine } from './lines';
import { isPageNumber } from './marks';
import { tailOf } from './tail';

/** Lines that one name is broken into at most. */
const MOST_LINES = 4;
const LONGEST = 120;
/** The beginning of a name that is looked up first. */
const BEGINNING = 4;
/** The number of an indicator, or a rank. */
const LEAD = /^(?:ตัวชี้วัด(?:ย่อย)?(?:ที่)?)?\s*[([]?[0-9๐-๙]{1,2}(?:\.[0-9๐-๙])?[)\].]*(?![0-9๐-๙.])\s*/;

const beginnings = new WeakMap<Vocabulary, ReadonlyMap<string, readonly string[]>>();

export function withWholeNames(lines: readonly Line[], vocabulary: Vocabulary): readonly Line[] {
  const whole: Line[] = [];
  for (let at = 0; at < lines.length; at++) {
    const found = nameFrom(lines, at, vocabulary);
    whole.push(found?.line ?? (lines[at] as Line));
    if (found) at = found.last;
  }
  return whole;
}

interface Piece {
  readonly lead: string;
  readonly words: string;
  readonly score: readonly string[];
}

function nameFrom(
  lines: readonly Line[],
  from: number,
  vocabulary: Vocabulary,
): { readonly line: Line; readonly last: number } | undefined {
  let key = '';
  let text = '';
  let lead = '';
  const score: string[] = [];
  let names: readonly string[] = [];
  let taken = 0;
  for (let at = from; at < lines.length && taken < MOST_LINES; at++) {
    const line = lines[at] as Line;
    if (line.text === '' && taken > 0) continue;
    if (
      line.text === '' ||
      line.hasColumns ||
      line.isRule ||
      line.text.length > LONGEST ||
      isPageNumber(line)
    )
      return undefined;
    const piece = taken === 0 ? firstPiece(line, vocabulary) : pieceOf(line);
    if (!piece) return undefined;
    taken++;
    lead = lead || piece.lead;
    score.push(...piece.score);
    if (score.length > 1 && piece.score.length > 0 && taken > 1 && score[0] !== piece.score[0])
      return undefined;
    key += nameKey(piece.words);
    text = `${text}${piece.words}`;
    if (taken === 1) names = namesWith(key, vocabulary);
    names = names.filter(name => name.startsWith(key));
    if (names.length === 0) return undefined;
    if (taken > 1 && piece.words !== '' && names.includes(key)) {
      const of = [lead.trim(), text].filter(part => part !== '').join(' ');
      return { line: plainLine([of, ...score]), last: at };
    }
  }
  return undefined;
}

const SCORE_BEHIND = /\s+[0-9๐-๙]{1,3}(?:\.[0-9๐-๙]+)?$/;

/** Only words that begin a name, and are not the whole of one. */
function firstPiece(line: Line, vocabulary: Vocabulary): Piece | undefined {
  const { text } = line;
  const words = /^[ก-๎A-Z]/.test(text) && !text.startsWith('ตัว') ? text : text.replace(LEAD, '');
  if (!namesOf(vocabulary).has(words.slice(0, BEGINNING))) return undefined;
  // Nearly every line that begins a name holds all of it, and its score.
  if (vocabulary.byName.has(nameKey(words.replace(SCORE_BEHIND, '')))) return undefined;
  const piece = pieceOf(line);
  return !vocabulary.byName.has(nameKey(piece.words)) ? piece : undefined;
}

function pieceOf(line: Line): Piece {
  const tail = tailOf(line);
  if (!tail) return { ...withoutLead(line.cells.join(' ')), score: [] };
  return { ...withoutLead(tail.head.join(' ')), score: [tail.candidate.raw, ...tail.behind] };
}

function withoutLead(text: string): Omit<Piece, 'score'> {
  const lead = LEAD.exec(`${text} `)?.[0] ?? '';
  return { lead, words: text.slice(lead.length) };
}

const namesWith = (key: string, vocabulary: Vocabulary): readonly string[] =>
  namesOf(vocabulary).get(key.slice(0, BEGINNING)) ?? [];

/** The keys of the names of groups by how they begin. */
function namesOf(vocabulary: Vocabulary): ReadonlyMap<string, readonly string[]> {
  const known = beginnings.get(vocabulary);
  if (known) return known;
  const found = new Map<string, string[]>();
  for (const [key, nodes] of vocabulary.byName) {
    if (!nodes.some(isGroup)) continue;
    const begin = key.slice(0, BEGINNING);
    found.set(begin, [...(found.get(begin) ?? []), key]);
  }
  beginnings.set(vocabulary, found);
  return found;
}

const isGroup = ({ level }: FrameworkNode): boolean => level !== 'item';
