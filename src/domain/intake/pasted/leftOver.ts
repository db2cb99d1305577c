// The last net: a short line that begins with a name or code and holds a score, which no row has taken and whose node has
// no other row. It becomes a doubt, so that nothing that was printed is passed over without a word.
import type { FrameworkNode } from '../../framework/node';
import { toArabicDigits } from '../../thai/digits';
import type { Vocabulary } from '../vocabulary';
import type { Draft } from './draft';
import type { Line } from './lines';
import { isPageNumber, isTitle } from './marks';
import { startOf } from './start';

/** A longer line is prose. */
const LONGEST = 120;
/** A number as scores are printed; no part of a date, a longer number or a fraction. */
const SCORE = /(?<![\d/–-]|\d[.,])(?:\d{1,2}\.\d{2}|100(?:\.0{1,2})?)(?![\d/]|[.,]\d)/g;

/**
 * @param taken lines of rows and of column heads
 * @param known nodes that have a row
 */
export function leftOver(
  lines: readonly Line[],
  taken: ReadonlySet<number>,
  known: ReadonlySet<FrameworkNode>,
  vocabulary: Vocabulary,
): readonly Draft[] {
  const told = new Set(known);
  return lines.flatMap((line, at) => {
    const { text } = line;
    if (taken.has(at) || line.isRule || text.length > LONGEST || isTitle(line) || isPageNumber(line))
      return [];
    const found = [...toArabicDigits(text).matchAll(SCORE)];
    const [first] = found;
    if (first?.index === undefined) return [];
    const behind = text.slice(first.index + first[0].length);
    const node = nodeIn(text.slice(0, first.index), vocabulary) ?? nodeIn(behind, vocabulary);
    if (!node || told.has(node)) return [];
    told.add(node);
    const score = `${found.map(([number]) => number).join(' ')}?`;
    return [{ code: node.id, name: '', score, comment: text, lines: [at], part: undefined }];
  });
}

/** The node whose name or code a text begins with, whatever follows; marks of lists stand in front of it. */
function nodeIn(text: string, vocabulary: Vocabulary): FrameworkNode | undefined {
  const words = text.replace(LIST_MARKS, '').trim().split(' ').slice(0, MOST_WORDS);
  for (let count = words.length; count > 0; count--) {
    const start = startOf(words.slice(0, count).join(' '), vocabulary);
    if (start?.node && start.by !== 'doubtful') return start.node;
  }
  return undefined;
}

const LIST_MARKS = /^[^A-Za-zก-ฮเ-ไ0-9๐-๙]+/;
const MOST_WORDS = 8;
