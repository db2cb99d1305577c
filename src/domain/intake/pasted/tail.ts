// The score at the end of a line without columns, told from a title or comment that itself ends in a number.
import { toArabicDigits } from '../../thai/digits';
import { nameKey, skeletonOf } from '../../thai/fold';
import { readCell } from '../cell';
import { isPart, readScore } from '../score';
import type { Line } from './line';

/** A text that may be a score, as it was pasted. */
export interface Candidate {
  readonly raw: string;
  /** Nothing where the text was meant as a score and cannot be read. */
  readonly points: number | undefined;
  /** A number with decimals is hardly a page, a month or a count. */
  readonly hasDecimals: boolean;
  /** It has a line or a column of its own. */
  readonly isApart: boolean;
}

export interface Tail {
  readonly candidate: Candidate;
  /** What stands in front of it. */
  readonly head: readonly string[];
  /** What stands behind it: a comment, or the word for a grade. */
  readonly behind: readonly string[];
}

/** Words that tables print behind the score. */
const RESULTS = new Set(
  [
    ...['ผ่านเกณฑ์', 'ไม่ผ่านเกณฑ์', 'ผ่าน', 'ไม่ผ่าน', 'ผ่านดี', 'ผ่านดีเยี่ยม', 'ต้องปรับปรุง', 'ต้องปรับปรุงโดยด่วน'],
    ...['ระดับ', 'aa', 'a', 'b', 'c', 'd', 'e', 'f'],
  ].map(nameKey),
);

/** A word for the result, as tables print it behind the score. */
export function isResult(text: string): boolean {
  if (/^[0-9๐-๙]/.test(text)) return false;
  const key = nameKey(text);
  return RESULTS.has(key) || (/\s/.test(text) && text.length <= LONGEST_RESULT && BONES.has(skeletonOf(key)));
}

const BONES = new Set([...RESULTS].map(skeletonOf).filter(bones => bones.length > 4));
const LONGEST_RESULT = 30;

/** A text that is nothing but a score, or was meant as one. */
export function candidateOf(text: string, isApart: boolean): Candidate | undefined {
  if (DOUBTED.test(text)) return { raw: text, points: undefined, hasDecimals: true, isApart };
  if (text.length > LONGEST_SCORE || !(isApart ? SAYS_ANYTHING : BEGINS_SCORE).test(text)) return undefined;
  if (PADDED.test(text)) return undefined;
  const hasDecimals = /\d[.,·]\s?\d/.test(toArabicDigits(text));
  const score = readScore(readCell(text));
  if (score.kind === 'points') return { raw: text, points: score.points, hasDecimals, isApart };
  if (score.kind === 'notAssessed')
    return isApart ? { raw: text, points: undefined, hasDecimals: true, isApart } : undefined;
  if (score.kind !== 'refused' || !isApart || !/[0-9๐-๙]/.test(text)) return undefined;
  return MEANT.has(score.finding) && (hasDecimals || TWO.test(text))
    ? { raw: text, points: undefined, hasDecimals, isApart }
    : undefined;
}

const SAYS_ANYTHING = /[0-9๐-๙ก-ฮ]/;
/** The last words of a line are a score only where they begin with its number or with the word for it. */
const BEGINS_SCORE = /^[\s([{'"“]*(?:[0-9๐-๙]|ร้อยละ|คะแนน)/;
/** A number with the sign that it is to be asked about, and its change since last year. */
const DOUBTED = /^[0-9๐-๙., ]*\?(?:[0-9๐-๙., ]*| \(.*\))$/;
/** "30 98", in a cell of its own. */
const TWO = /^[1-9๑-๙][0-9๐-๙]+ [1-9๑-๙][0-9๐-๙]+$/;
/** `0๑๒`: a code whose letter was read as a zero. */
const PADDED = /^[0๐]\s?[0-9๐-๙]/;
/** "(ร้อยละ ๙๗.๔๑ คะแนน)" and some room. */
const LONGEST_SCORE = 40;
const MEANT = new Set([
  'brokenNumber',
  'numberWithText',
  'severalNumbers',
  'overHundred',
  'negative',
  'fraction',
  'weightPoints',
]);

// Each line is asked several times: when torn names are joined, when rows begin, and when they go on.
const tails = new WeakMap<Line, Tail | null>();

/** The score that ends a line or one of its cells; several numbers there are one text that cannot be read. */
export function tailOf(line: Line): Tail | undefined {
  let tail = tails.get(line);
  if (tail === undefined) {
    tail = (line.cells.length > 1 ? ofCells(line.cells) : undefined) ?? ofWords(line.cells) ?? null;
    tails.set(line, tail);
  }
  return tail ?? undefined;
}

function ofCells(cells: readonly string[]): Tail | undefined {
  const numbers = cells.map((cell, index) => (index === 0 ? undefined : candidateOf(cell, true)));
  const found = numbers.flatMap((candidate, index) => (candidate ? [{ candidate, index }] : []));
  const [first] = found;
  if (!first) return undefined;
  const last = found[found.length - 1] ?? first;
  return {
    candidate: together(found.map(({ candidate }) => candidate)),
    head: cells.slice(0, first.index),
    behind: cells.slice(last.index + 1).filter(cell => !isResult(cell)),
  };
}

/** A score and words that may be the result, their marks torn away: "98.00 ผ่ านเกณฑ์". */
const MAY_HAVE_RESULT = /[.,][0-9๐-๙]+ \D/;
const BEFORE_RESULT = /^(.*[0-9๐-๙][.,][0-9๐-๙]+) (\D+ \D+)$/;
const SUB_ID = /^(?:9|10|๙|๑๐)\.[1-9๑-๙]$/;
/** Columns of numbers that a row ends in. */
const MOST_NUMBERS = 6;

function ofWords(cells: readonly string[]): Tail | undefined {
  const text = cells[cells.length - 1] ?? '';
  const [, score, word = ''] = (MAY_HAVE_RESULT.test(text) ? BEFORE_RESULT.exec(text) : undefined) ?? [];
  const words = (score !== undefined && isResult(word) ? score : text).split(' ');
  while (words.length > 1 && isResult(words[words.length - 1] as string)) words.pop();
  const found: Candidate[] = [];
  while (found.length < MOST_NUMBERS) {
    const taken = takeLast(words, found.length > 0);
    if (!taken) break;
    found.unshift(taken);
  }
  // "9.1 100": in front of a score, the number of a sub-indicator.
  if (words.length === 0 && found.length > 1 && SUB_ID.test((found[0] as Candidate).raw)) {
    const [{ raw }, ...others] = found as [Candidate, ...Candidate[]];
    return { candidate: together(others), head: [...cells.slice(0, -1), raw], behind: [] };
  }
  if (found.length === 0) return undefined;
  const decimals = found.filter(({ hasDecimals }) => hasDecimals);
  const kept = decimals.length > 0 ? decimals : found;
  // Whole numbers in front of a score with decimals belong to the title: "รอบที่ 1 100.00".
  for (const candidate of found.slice(0, found.length - kept.length)) words.push(candidate.raw);
  const before = words.join(' ');
  const head = [...cells.slice(0, -1), ...(before === '' ? [] : [before])];
  return { candidate: together(kept), head, behind: [] };
}

/** `9 7.41`: one number with a space in it, or the end of a title and a score. */
const BROKEN = /^[0-9๐-๙] [0-9๐-๙]\.[0-9๐-๙]+$/;

/** Takes the longest score off the end of the words; a second one only where it has decimals or is full or none. */
function takeLast(words: string[], isSecond: boolean): Candidate | undefined {
  const lastTwo = words.slice(-2).join(' ');
  if (!isSecond && BROKEN.test(lastTwo)) {
    words.length -= 2;
    return { raw: lastTwo, points: undefined, hasDecimals: true, isApart: false };
  }
  const part = isSecond ? undefined : takePart(words);
  if (part) return part;
  for (const count of [3, 2, 1]) {
    if (words.length < count) continue;
    const candidate = candidateOf(words.slice(-count).join(' '), false);
    if (candidate?.points === undefined && (!candidate || isSecond || !DOUBTED.test(candidate.raw))) continue;
    if (isSecond && !candidate.hasDecimals && candidate.points !== 0 && candidate.points !== 100)
      return undefined;
    words.length -= count;
    return candidate;
  }
  const last = words[words.length - 1] as string;
  const [, word, raw] = (isSecond || !/\.[0-9๐-๙]{2}$/.test(last) ? undefined : GLUED.exec(last)) ?? [];
  if (word === undefined || raw === undefined) return undefined;
  words[words.length - 1] = word;
  return { raw: `${raw}?`, points: undefined, hasDecimals: true, isApart: false };
}

/** `28.04 จาก 30 คะแนน`, `28.04/30`: points of a weight, which the reader asks about. */
function takePart(words: string[]): Candidate | undefined {
  if (!/[/(]|จาก|เต็ม/.test(words.slice(-4).join(' '))) return undefined;
  for (const count of [5, 4, 3, 2, 1]) {
    const raw = words.slice(-count).join(' ');
    if (words.length <= count || !isPart(raw)) continue;
    words.length -= count;
    return { raw, points: undefined, hasDecimals: true, isApart: false };
  }
  return undefined;
}

/** A score that is glued to the end of a title: it may have lost digits to it, so it is asked about. */
const GLUED = /^(.*(?:[\u0e00-\u0e4f]|[A-Za-z&][A-Za-z]))([0-9๐-๙]{1,3}\.[0-9๐-๙]{2})$/;

/** Different numbers where one score should be are kept as one text, which no reader takes for a score. */
function together(found: readonly Candidate[]): Candidate {
  const first = found[0] as Candidate;
  const isOne = found.length === 1 || found.every(({ points }) => points === first.points);
  if (isOne && (found.length === 1 || first.points !== undefined)) return first;
  return { ...first, raw: found.map(({ raw }) => raw).join(' '), points: undefined };
}

/** `ได้คะแนน ๐.๐๐ สาเหตุ…`: prose that says outright what an item got. */
const SAID = /^(.{0,200}?)\s*(?:ได้รับคะแนน|ได้คะแนน)\s*([0-9๐-๙]{1,3}(?:\.[0-9๐-๙]+)?)(?:\s(.*))?$/;

export function saidIn(text: string): Tail | undefined {
  const [, head = '', raw = '', behind = ''] = SAID.exec(text) ?? [];
  const candidate = raw === '' ? undefined : candidateOf(raw, true);
  return candidate && { candidate, head: [head], behind: behind === '' ? [] : [behind] };
}
