// Lists of contents that name indicators and items: the numbers behind the names are pages. Where the names stand with other
// numbers elsewhere, the list is passed over; where they do not, each number is asked about.
import type { FrameworkNode } from '../../framework/node';
import { toArabicDigits } from '../../thai/digits';
import type { Vocabulary } from '../vocabulary';
import type { Line } from './line';
import { passedOver, plainLine } from './lines';
import { startOf } from './start';

const WITH_PAGE =
  /^(.*[^\s.…·_0-9๐-๙])(?:\s*(\t)\s*|\s[\s.…·_]*|[.…·_]{2,}\s*)(?:หน้า(?:ที่)?\s*)?([1-9๑-๙][0-9๐-๙]?)$/;
/** Most lines that end in a number end in a score, with decimals or in full. */
const MAY_HAVE_PAGE = /(?<![0-9๐-๙][.,])(?<![0-9๐-๙])[1-9๑-๙][0-9๐-๙]?$/;
const HAS_SCORE = /[0-9๐-๙]$/;
/** A report of an assessment has no more pages in front of its results. */
const MOST_PAGES = 60;
const LONGEST = 200;

interface Entry {
  readonly at: number;
  readonly of: string;
  readonly page: number;
  readonly node: FrameworkNode;
}

export function withoutPages(lines: readonly Line[], vocabulary: Vocabulary): readonly Line[] {
  const listed = runsOf(lines, vocabulary);
  if (listed.length === 0) return lines;
  const inList = new Set(listed.flat().map(({ at }) => at));
  const elsewhere = new Set<FrameworkNode>();
  lines.forEach(({ text }, at) => {
    const node = inList.has(at) || text.length > LONGEST ? undefined : nodeBefore(text, vocabulary);
    if (node) elsewhere.add(node);
  });
  const read = new Map<number, Line>();
  for (const { at, of, page, node } of listed.flat()) {
    const { text } = lines[at] as Line;
    read.set(at, elsewhere.has(node) ? passedOver(text) : plainLine([of, `${page}?`]));
  }
  return lines.map((line, at) => read.get(at) ?? line);
}

/** Names of groups or items with low whole numbers that rise, two or more together, and nothing else between them. */
function runsOf(lines: readonly Line[], vocabulary: Vocabulary): readonly (readonly Entry[])[] {
  const runs: Entry[][] = [];
  let isOpen = false;
  lines.forEach((line, at) => {
    const entry = line.text.length > LONGEST ? undefined : entryIn(line, at, vocabulary);
    const run = runs[runs.length - 1];
    const before = run?.[run.length - 1];
    if (entry && isOpen && before && entry.page >= before.page) run?.push(entry);
    else if (entry) runs.push([entry]);
    isOpen = entry !== undefined;
  });
  return runs.filter(
    run =>
      run.length > 1 &&
      (run[0] as Entry).page < (run[run.length - 1] as Entry).page &&
      new Set(run.map(({ node }) => node)).size === run.length &&
      // Among other names and numbers they are scores, though they rise.
      [(run[0] as Entry).at - 1, (run[run.length - 1] as Entry).at + 1].every(
        beside => !nodeBefore(lines[beside]?.text ?? '', vocabulary) && !isOfTable(lines[beside], vocabulary),
      ),
  );
}

function entryIn({ text, cells }: Line, at: number, vocabulary: Vocabulary): Entry | undefined {
  if (!MAY_HAVE_PAGE.test(text)) return undefined;
  const [, of = '', , page = ''] = WITH_PAGE.exec(cells.length > 1 ? cells.join(' ') : text) ?? [];
  const number = Number(toArabicDigits(page));
  if (of === '' || number > MOST_PAGES) return undefined;
  const start = startOf(of, vocabulary);
  // "O1 2" may be anything; a code with its title and a page is a line of the contents.
  const isNamed = start?.by === 'named' || (start?.by === 'coded' && start.text !== '');
  return isNamed && start?.node ? { at, of, page: number, node: start.node } : undefined;
}

/** Another row of the same table, wherever its number stands. */
const isOfTable = (line: Line | undefined, vocabulary: Vocabulary): boolean =>
  line?.hasColumns === true && startOf(line.cells[0] ?? '', vocabulary)?.node !== undefined;

/** What a line that ends in a number may give a score to. */
function nodeBefore(text: string, vocabulary: Vocabulary): FrameworkNode | undefined {
  if (!HAS_SCORE.test(text)) return undefined;
  const start = startOf(text.replace(/[\s:=.…·_|]*[0-9๐-๙]+(?:[.,][0-9๐-๙]+)?$/, ''), vocabulary);
  return start?.by === 'doubtful' ? undefined : start?.node;
}
