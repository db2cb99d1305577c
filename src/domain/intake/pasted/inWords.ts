// Lists of items with a word, a tick, or 1 and 0 for what they got: "O1 ได้", "O2 ✗", "O17 ไม่ถูกประเมิน". They become rows in
// columns, of which the reader of every score tab says what it says of such a column.
import type { FrameworkNode } from '../../framework/node';
import { toArabicDigits } from '../../thai/digits';
import { wordFor } from '../scoreWords';
import { namedBy, type Vocabulary } from '../vocabulary';
import type { Line } from './line';
import { startOf } from './start';

const CODED = /^[(]?[A-Za-z]\s?[0-9๐-๙]{1,2}(?![0-9๐-๙]).*\s*[^\s.]$/;
/** A number that is no 1 or 0. */
const SCORED_BEHIND = /[0-9๐-๙.,][0-9๐-๙]$/;
const TICKED = /^([✓✔☑✅✗✘☒×❌☐□])\ufe0f?\s*(.*)$/;
const SIGN = /^[✓✔☑✅✗✘☒×❌/✕☐□-]$/;
const SCORED = /^[(]?([A-Za-z]\s?[0-9๐-๙]{1,2})\D.*[0-9๐-๙]$/;
const LONGEST = 150;
/** Words of "ไม่ได้รับการประเมิน", written apart. */
const MOST_WORDS = 3;

interface Marked {
  readonly at: number;
  readonly node: FrameworkNode;
  readonly title: string;
  readonly word: string;
}

export function withWords(lines: readonly Line[], vocabulary: Vocabulary): readonly Line[] {
  const marked = lines.flatMap((line, at) => markedIn(line, at, vocabulary) ?? []);
  const nodes = new Set(marked.map(({ node }) => node));
  const isLone = nodes.size === 1 && marked.every(({ word }) => wordFor(word) !== 'notAssessed');
  const hasTick = marked.some(({ word }) => word !== '0');
  if (marked.length === 0 || isLone || nodes.size < marked.length || !hasTick) return lines;
  const own = new Set(marked.map(({ at }) => at));
  // What has a number elsewhere is spoken of here in a remark.
  const isScored = lines.some(({ text }, at) => {
    const [, code = ''] = own.has(at) ? [] : (SCORED.exec(text) ?? []);
    const node = code === '' ? undefined : startOf(code, vocabulary)?.node;
    return node !== undefined && nodes.has(node);
  });
  if (isScored) return lines;
  const read = new Map(marked.map(one => [one.at, one]));
  return lines.map((line, at) => {
    const one = read.get(at);
    if (!one) return line;
    return { text: line.text, cells: [one.node.id, one.title, one.word], hasColumns: true, isRule: false };
  });
}

function markedIn(line: Line, at: number, vocabulary: Vocabulary): Marked | undefined {
  const { text, hasColumns } = line;
  if (hasColumns || text.length > LONGEST) return undefined;
  const [, tick, behind = ''] = TICKED.exec(text) ?? [];
  if (tick !== undefined) return ofItem(behind, tick, at, vocabulary);
  if (SCORED_BEHIND.test(text) || !CODED.test(text)) return undefined;
  const words = text.split(' ').filter(word => word !== '');
  for (let count = Math.min(MOST_WORDS, words.length - 1); count > 0; count--) {
    const word = words.slice(-count).join(' ');
    if (!isMark(word)) continue;
    const of = words
      .slice(0, -count)
      .join(' ')
      .replace(/\s*[:=–-]+$/, '');
    return ofItem(of, toArabicDigits(word), at, vocabulary);
  }
  return undefined;
}

/** A word or sign that stands for a score, or 1 and 0. */
export const isMark = (word: string): boolean =>
  SIGN.test(word) || /^[01๐๑]$/.test(word) || (!/[0-9๐-๙]/.test(word) && wordFor(word) !== undefined);

function ofItem(of: string, word: string, at: number, vocabulary: Vocabulary): Marked | undefined {
  const start = startOf(of, vocabulary);
  if (start?.by !== 'coded' || !start.node?.allOrNothing) return undefined;
  const isWhole = start.text === '' || namedBy(vocabulary, start.text).includes(start.node);
  return isWhole ? { at, node: start.node, title: start.text, word } : undefined;
}
