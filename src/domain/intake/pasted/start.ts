// Whether a line without columns begins a row, and of what.
import type { FrameworkNode } from '../../framework/node';
import { toArabicDigits } from '../../thai/digits';
import { Cell } from '../gridCell';
import { namedBy, type Vocabulary } from '../vocabulary';

/** A beginning: what stands for the code, and the text behind it. */
export interface Start {
  readonly code: string;
  readonly text: string;
  /** The item or group that the line speaks of; nothing where it cannot be told. */
  readonly node: FrameworkNode | undefined;
  /**
   * `coded`: by a code; `named`: by the name of a group alone, which is a heading unless it has a score; `doubtful`: a row
   * only if it has a score. `unknown`: by the code of an item that the year does not have. `sum`: of a total or a mean.
   */
  readonly by: 'coded' | 'named' | 'doubtful' | 'unknown' | 'sum';
}

/** Codes and names are shorter; what stands behind them is not read here. */
const LONGEST = 300;
/** A longer text with a number in front or behind is prose. */
const LONGEST_DOUBTFUL = 150;
/** A longer text behind a number that names nothing is a paragraph. */
const LONGEST_UNKNOWN = 60;
/** A longer text with a word for a sum is prose about it. */
const LONGEST_SUM = 60;

export function startOf(text: string, vocabulary: Vocabulary): Start | undefined {
  const short = text.slice(0, LONGEST);
  const cell = new Cell(short, '', 0, 0, vocabulary);
  const { code } = cell;
  switch (code.kind) {
    case 'node': {
      // The reading has Arabic digits; as many characters stand behind the code in the text as it was pasted.
      const isBehind = toArabicDigits(short).endsWith(code.text);
      const end = isBehind ? short.length - code.text.length : text.length;
      const behind = text.slice(end);
      const before = text.slice(0, end).trim();
      return { code: code.alike ? before : code.node.id, text: behind, node: code.node, by: 'coded' };
    }
    case 'bare': {
      const node = code.explicit && code.text === '' ? vocabulary.byId.get(String(code.number)) : undefined;
      return node ? { code: text, text: '', node, by: 'coded' } : ofNumber(cell, text, code.text.length);
    }
    case 'words': {
      const group = cell.names.find(node => node.level !== 'item');
      if (group) return { code: text, text: '', node: group, by: 'named' };
      return cell.names.length > 0 ? { code: text, text: '', node: undefined, by: 'doubtful' } : undefined;
    }
    case 'blank':
      return undefined;
    case 'total':
      return text.length <= LONGEST_SUM ? { code: text, text: '', node: undefined, by: 'sum' } : undefined;
    default: {
      if (text.length > LONGEST_DOUBTFUL) return undefined;
      const [, id = '', title = ''] = GLUED_TITLE.exec(toArabicDigits(text)) ?? [];
      const node = namedBy(vocabulary, title).find(other => other.id === id.toUpperCase());
      if (node) return { code: node.id, text: text.slice(id.length), node, by: 'coded' };
      const [item] = UNKNOWN_ITEM.exec(text) ?? [];
      return item !== undefined && code.kind === 'refused' && code.finding === 'noSuchItem'
        ? { code: item.trim(), text: text.slice(item.length).trim(), node: undefined, by: 'unknown' }
        : { code: text, text: '', node: undefined, by: 'doubtful' };
    }
  }
}

/** `O17E-Service`. */
const GLUED_TITLE = /^([A-Za-z]\d{1,2})([A-Za-z].*)$/;
/** A letter and a number, and what stands around them. */
const UNKNOWN_ITEM = /^[\s([]*[A-Za-z]\s?[0-9๐-๙]+[)\].]*/;

/** `9 การเปิดเผยข้อมูล`; a number and words that name nothing may be a paragraph's. */
function ofNumber(cell: Cell, text: string, behind: number): Start | undefined {
  if (text.length > LONGEST_DOUBTFUL || behind === 0) return undefined;
  const group = cell.names.find(node => node.level !== 'item');
  const number = text.slice(0, text.length - behind).trim();
  const rest = text.slice(text.length - behind);
  if (cell.names.length === 0 && text.length > LONGEST_UNKNOWN) return undefined;
  // A number in front of an instrument is a rank.
  const code = group?.letter === undefined ? number : group.id;
  return { code, text: rest, node: group, by: group ? 'coded' : 'doubtful' };
}

/** The id that a number alone on its line may be, where the next text names its group. */
export function numberedStart(
  text: string,
  next: string | undefined,
  vocabulary: Vocabulary,
): FrameworkNode | undefined {
  const id = /^[([]?(\d{1,2}(?:\.\d)?)[)\].]?$/.exec(toArabicDigits(text))?.[1];
  if (id === undefined || Number(id) > MOST_ROWS || next === undefined || next.length > LONGEST_DOUBTFUL)
    return undefined;
  return namedBy(vocabulary, next).find(node => node.level !== 'item' && node.letter === undefined);
}

/** A greater number in front of a name is no rank. */
const MOST_ROWS = 20;

export interface Title {
  readonly title: string;
  readonly rest: string;
  /** The title is a name that the year knows. */
  readonly isName: boolean;
}

/** Words at the beginning of a text that are the name of this node, or else of another item; the whole text otherwise. */
export function titleIn(text: string, node: FrameworkNode | undefined, vocabulary: Vocabulary): Title {
  const parts = wordEnds(text)
    .map(end => ({ end, named: namedBy(vocabulary, text.slice(0, end)) }))
    .reverse();
  const own = parts.find(({ named }) => node !== undefined && named.includes(node));
  const found =
    own ?? parts.find(({ named, end }) => end >= LEAST_NAME && named.some(({ level }) => level === 'item'));
  if (!found) return { title: text, rest: '', isName: false };
  return { title: text.slice(0, found.end), rest: text.slice(found.end).trim(), isName: true };
}

/** Shorter names of other items are ordinary words too. */
const LEAST_NAME = 8;
/** No name has more words. */
const MOST_WORDS = 16;

function wordEnds(text: string): readonly number[] {
  const ends: number[] = [];
  let end = text.indexOf(' ');
  while (end >= 0 && ends.length < MOST_WORDS) {
    ends.push(end);
    end = text.indexOf(' ', end + 1);
  }
  return ends.length < MOST_WORDS ? [...ends, text.length] : ends;
}

/** The node whose name or code a text begins with, whatever follows; marks of lists stand in front of it. */
export function nodeIn(text: string, vocabulary: Vocabulary): FrameworkNode | undefined {
  const words = text.replace(LIST_MARKS, '').trim().split(' ').slice(0, MOST_LEADING);
  for (let count = words.length; count > 0; count--) {
    const start = startOf(words.slice(0, count).join(' '), vocabulary);
    if (start?.node && start.by !== 'doubtful') return start.node;
  }
  return undefined;
}

/** Words that a name or code is looked for in. */
const MOST_LEADING = 8;
export const LIST_MARKS = /^[^A-Za-zก-ฮเ-ไ0-9๐-๙]+/;
