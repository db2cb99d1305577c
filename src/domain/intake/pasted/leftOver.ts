// The last net: a short line that begins with a name or code and holds a score, which no row has taken. It becomes a doubt,
// so that nothing that was printed is passed over without a word; beside a row with another number, for both of them.
import type { FrameworkNode } from '../../framework/node';
import { toArabicDigits } from '../../thai/digits';
import { namedBy, type Vocabulary } from '../vocabulary';
import type { Draft } from './draft';
import type { Line } from './line';
import { isPageNumber, isTitle } from './marks';
import { LIST_MARKS, nodeIn, type Start, startOf } from './start';

/** A longer line is prose. */
const LONGEST = 120;
/** A longer line is none, though it be a name and a number. */
const LONGEST_PLAIN = 250;
/** A number as scores are printed; no part of a date, a longer number or a fraction. */
const SCORE = /(?<![\d/–-]|\d[.,])(?:\d{1,2}\.\d{2}|100(?:\.0{1,2})?)(?![\d/]|[.,]\d)/g;
/** Any number that may be a score, where nothing else stands on its line. */
const NUMBER = /\d{1,3}(?:[.,]\d{1,4})?/g;
/** What may stand between a name and its number, or behind it. */
const BETWEEN =
  /^(?:[\s\d.,:;=/|%?>–—…·_"'()-]|แก้ไขเป็น|แก้ไข|แก้เป็น|แก้|ต้อง|เป็น|ใหม่|จาก|ไม่ใช่|พิมพ์ผิด|ที่ถูกต้อง|ที่ถูก|ได้รับ|ได้|คะแนน|ร้อยละ|เท่ากับ|คือ|ครับ|ค่ะ|คะ|นะ)+$/;
/** Between a number and the name behind it. */
const UNIT = /^\s*(?:คะแนน|%|เปอร์เซ็นต์)/;
/** "แก้ 98.00 เป็น 97.50": a row that is named by its score alone. */
const CORRECTED =
  /(?:แก้|เปลี่ยน|ปรับ)[^\d]{0,40}(?<!\d)(\d{1,3}(?:\.\d+)?)[^\d]{0,20}(?:เป็น|[→⇒]|[-=]>)[^\d]{0,20}(\d{1,3}(?:\.\d+)?)(?![\d/.])/;
const LONE = /^\d{1,3}(?:\.\d+)?$/;
/** A lower whole number may be a weight, a page or a count. */
const LEAST_SCORE = 20;
const LEAST_SECOND = 50;

/** Rows of the text, by what they are of. */
export type KnownRows = ReadonlyMap<FrameworkNode, Draft>;

/**
 * @param taken lines of rows and of column heads
 * @param known nodes that have a row
 */
export function leftOver(
  lines: readonly Line[],
  taken: ReadonlySet<number>,
  known: KnownRows,
  vocabulary: Vocabulary,
): readonly Draft[] {
  const told = new Set<FrameworkNode>();
  const isFree = (line: Line | undefined, at: number): line is Line =>
    line !== undefined &&
    !taken.has(at) &&
    !line.isRule &&
    line.text !== '' &&
    line.text.length <= LONGEST_PLAIN &&
    !isPageNumber(line);
  const draftOf = (node: FrameworkNode, numbers: readonly string[], comment: string, at: number): Draft => {
    told.add(node);
    return { code: node.id, name: '', score: `${numbers.join(' ')}?`, comment, lines: [at], part: undefined };
  };
  return lines.flatMap((line, at) => {
    if (!isFree(line, at) || isTitle(line) || !/[0-9๐-๙]/.test(line.text)) return [];
    const { text } = line;
    const arabic = toArabicDigits(text);
    if (LONE.test(arabic)) {
      const beside = besideIn(lines, at, isFree, vocabulary);
      const isScore = arabic.includes('.') || Number(arabic) >= LEAST_SCORE;
      return beside && isScore && !known.has(beside) && !told.has(beside)
        ? [draftOf(beside, [arabic], '', at)]
        : [];
    }
    const named = text.length > LONGEST ? undefined : scoreIn(text, arabic, vocabulary);
    if (named && !told.has(named.node) && !known.has(named.node))
      return [draftOf(named.node, named.numbers, text, at)];
    const plain = plainlyIn(text, vocabulary);
    if (!plain) {
      const [, wrong, right = ''] = CORRECTED.exec(arabic) ?? [];
      const meant = [...known].filter(
        ([node, { score }]) => score !== '' && Number(score) === Number(wrong) && !told.has(node),
      );
      return Number(wrong) === Number(right) ? [] : meant.map(([node]) => draftOf(node, [right], text, at));
    }
    if (told.has(plain.node)) return [];
    const row = known.get(plain.node);
    const isOther = row
      ? isSecond(plain.numbers, row)
      : plain.numbers.some(number => mayBe(number, plain.node));
    return isOther ? [draftOf(plain.node, plain.numbers, text, at)] : [];
  });
}

interface Found {
  readonly node: FrameworkNode;
  readonly numbers: readonly string[];
}

/** Numbers as scores are printed, and the name or code in front of the first one or behind it. */
function scoreIn(text: string, arabic: string, vocabulary: Vocabulary): Found | undefined {
  const found = [...arabic.matchAll(SCORE)];
  const [first] = found;
  if (first?.index === undefined) return undefined;
  const behind = text.slice(first.index + first[0].length);
  const node = nodeIn(text.slice(0, first.index), vocabulary) ?? nodeIn(behind.replace(UNIT, ''), vocabulary);
  return node && { node, numbers: found.map(([number]) => number) };
}

const mayBe = (number: string, { allOrNothing }: FrameworkNode): boolean =>
  /[.,]/.test(number) || Number(number) >= LEAST_SCORE || (allOrNothing === true && Number(number) === 0);

/** Whether numbers say something else than the row that their node has. */
function isSecond(numbers: readonly string[], { score, comment }: Draft): boolean {
  const own = `${score} ${comment}`.match(NUMBER) ?? [];
  const isSaid = (number: string): boolean => own.some(other => Number(other) === Number(number));
  return numbers.some(
    number =>
      !isSaid(number) && (/[.,]/.test(number) || Number(number) === 0 || Number(number) >= LEAST_SECOND),
  );
}

/** A name or code, and nothing behind it but numbers and words that lead to them. */
function plainlyIn(text: string, vocabulary: Vocabulary): Found | undefined {
  const words = text.replace(LIST_MARKS, '').split(/\s+/);
  for (let from = 0; from < Math.min(words.length, MOST_LEADING); from++) {
    const rest = words.slice(from).join(' ').replace(LIST_MARKS, '');
    for (const { index: length = 0 } of rest.matchAll(ENDS)) {
      const behind = rest.slice(length);
      if (length === 0 || !BETWEEN.test(behind)) continue;
      const start = startOf(rest.slice(0, length), vocabulary);
      const numbers = toArabicDigits(behind).match(NUMBER) ?? [];
      if (start?.node && isWhole(start, vocabulary) && numbers.length > 0)
        return { node: start.node, numbers };
    }
  }
  return undefined;
}

const isWhole = ({ node, by, text }: Start, vocabulary: Vocabulary): boolean =>
  by !== 'doubtful' && node !== undefined && (text === '' || namedBy(vocabulary, text).includes(node));

/** The node that a free line above or below a lone number names. */
function besideIn(
  lines: readonly Line[],
  at: number,
  isFree: (line: Line | undefined, at: number) => boolean,
  vocabulary: Vocabulary,
): FrameworkNode | undefined {
  for (const step of [-1, 1]) {
    let other = at + step;
    while (lines[other]?.text === '') other += step;
    const line = lines[other];
    if (!line || !isFree(line, other)) continue;
    const node = line.text.length > LONGEST ? undefined : nodeIn(line.text, vocabulary);
    if (node) return node;
  }
  return undefined;
}

/** Where a name may end. */
const ENDS = /[\s;:=,/|.…_(]+/g;
/** A word such as "แก้ไข" in front of a row. */
const MOST_LEADING = 5;
