// Several names or codes on one line, and as many numbers on the next: "O1 O2 O3" and "100 0 100". Each name gets the number
// that stands in its place; where there are not as many, or more lines of them, each is asked about with all of them.
import { toArabicDigits } from '../../thai/digits';
import { namedBy, type Vocabulary } from '../vocabulary';
import { isMark } from './inWords';
import type { Line } from './line';
import { passedOver, plainLine } from './lines';
import { startOf } from './start';

const NUMBER = '[0-9๐-๙]{1,3}(?:[.,][0-9๐-๙]+)?%?';
/** A year in front of the numbers, under a head of its own. */
const YEAR = /^(?:25[0-9]{2}|๒๕[๐-๙]{2})\s+(?=[0-9๐-๙])/;
const OVER_YEAR = /^(?:ปี(?:งบประมาณ)?|พ\.?ศ\.?|\s)+(?=\S)/;
const NUMBERS = new RegExp(`^(?:(?:25[0-9]{2}|๒๕[๐-๙]{2})\\s+)?(?:${NUMBER}[\\s,;/|]+)+${NUMBER}$`);
/** Two words or more, which are looked up only where the first is short. */
const SIGNS = /^(?![A-Za-z]?\s?[0-9๐-๙]{2}|[A-Za-z]\s?[0-9๐-๙])\S{1,12}\s(?!.*[0-9๐-๙.,][0-9๐-๙]$)/;
const LONGEST = 300;
/** Words of one name. */
const MOST_WORDS = 10;
const MOST_SHOWN = 3;

export function withHeadsOver(lines: readonly Line[], vocabulary: Vocabulary): readonly Line[] {
  const blocks = blocksOf(lines, vocabulary);
  if (blocks.length === 0) return lines;
  const read = new Map<number, readonly Line[]>();
  for (const { at, over, names, isDated } of blocks) {
    const line = lines[at] as Line;
    const beside = [lines[at + 1], lines[over - 1]];
    const isApart = beside.every(other => other === undefined || other.text === '');
    // One block in columns is a table that lies on its side.
    if (line.hasColumns && names.length > 2 && blocks.length === 1) continue;
    const scores = line.hasColumns ? filled(line.cells) : line.text.replace(YEAR, '').split(/[\s;/|]+|,\s+/);
    // Cells of a table whose rows the reader of tables knows better.
    if (line.hasColumns && (!isApart || scores.length !== names.length)) continue;
    const all = scores.slice(0, MOST_SHOWN).join(' ');
    const isPair =
      scores.length === names.length &&
      (isDated || !isNumbers(lines.slice(at + 1).find(({ text }) => text !== ''))) &&
      (!line.hasColumns || blocks.length > 1);
    read.set(
      over,
      names.map((name, index) => plainLine([name, isPair ? (scores[index] as string) : `${all}?`])),
    );
    if (isPair) read.set(at, []);
    // Those of other years are no scores of the last name.
    for (let other = over + 1; isDated && (lines[other]?.text === '' || yearIn(lines[other])); other++)
      if (other !== at) read.set(other, [passedOver((lines[other] as Line).text)]);
  }
  return read.size === 0 ? lines : lines.flatMap((line, at) => read.get(at) ?? [line]);
}

interface Block {
  /** The line of numbers. */
  readonly at: number;
  /** The line of names. */
  readonly over: number;
  readonly names: readonly string[];
  /** The year stands in front of its numbers. */
  readonly isDated: boolean;
}

function blocksOf(lines: readonly Line[], vocabulary: Vocabulary): readonly Block[] {
  return lines.flatMap((line, at): readonly Block[] => {
    const year = yearIn(line);
    if (!isNumbers(line) || (year !== undefined && year !== vocabulary.framework.year)) return [];
    let over = at - 1;
    // The numbers of other years stand between them.
    while (
      over >= 0 &&
      (lines[over]?.text === '' || (year !== undefined && yearIn(lines[over]) !== undefined))
    )
      over--;
    const names = over < 0 || isNumbers(lines[over]) ? undefined : namesIn(lines[over] as Line, vocabulary);
    return names ? [{ at, over, names, isDated: year !== undefined }] : [];
  });
}

/** Numbers and nothing else, or the words and signs that stand for them. */
const isNumbers = (line: Line | undefined): line is Line =>
  line !== undefined &&
  line.text.length <= LONGEST &&
  (NUMBERS.test(line.text) ||
    (!line.hasColumns && SIGNS.test(line.text) && line.text.split(/\s+/).every(isMark)));

const yearIn = (line: Line | undefined): number | undefined => {
  const year = isNumbers(line) && !line.hasColumns ? YEAR.exec(line.text)?.[0] : undefined;
  return year === undefined ? undefined : Number(toArabicDigits(year));
};

const filled = (cells: readonly string[]): readonly string[] => cells.filter(cell => cell !== '');

/** The names or codes that a line is made of, two or more, and nothing else. */
function namesIn({ text, cells, hasColumns }: Line, vocabulary: Vocabulary): readonly string[] | undefined {
  if (text.length > LONGEST || /[0-9๐-๙][.,][0-9๐-๙]{2}/.test(text)) return undefined;
  const all = filled(cells);
  if (all.length > 1 && all.every(cell => isName(cell, vocabulary))) return all;
  if (hasColumns) return undefined;
  const words = text
    .replace(OVER_YEAR, '')
    .split(/[\s,;/|]+/)
    .filter(word => word !== '');
  const names: string[] = [];
  for (let from = 0; from < words.length; ) {
    let to = Math.min(words.length, from + MOST_WORDS);
    while (to > from && !isName(words.slice(from, to).join(' '), vocabulary)) to--;
    if (to === from) return undefined;
    names.push(words.slice(from, to).join(' '));
    from = to;
  }
  return names.length > 1 ? names : undefined;
}

/** A text that names one thing, and says no more. */
function isName(text: string, vocabulary: Vocabulary): boolean {
  if (/\S\s*ตัวชี้วัด/.test(text)) return false;
  const start = startOf(text, vocabulary);
  if (start?.by === 'sum' || start?.by === 'named') return true;
  if (!start?.node || start.by !== 'coded') return false;
  return start.text === '' || namedBy(vocabulary, start.text).includes(start.node);
}
