// Rows of lines without columns: a whole row on one line, or the code on one line, the title on the next, a comment over
// several, and the score alone on the last.
import type { FrameworkNode } from '../../framework/node';
import { nameKey } from '../../thai/fold';
import type { Vocabulary } from '../vocabulary';
import { contentLines } from './contents';
import type { Line } from './line';
import { LooseRow } from './looseRow';
import { countersIn, headsIn, isPageNumber, isTitle, pageHeaders, stackedHeads } from './marks';
import { meantBy } from './meant';
import { nodeIn, numberedStart, type Start, startOf } from './start';
import { saidIn, type Tail, tailOf } from './tail';

/** Lines between the code of a row and its score. */
const MOST_LINES = 60;

/** The rows of the lines that have no columns, and the lines of column heads. */
export interface Loose {
  readonly rows: readonly LooseRow[];
  readonly heads: ReadonlySet<number>;
}

/** @param taken lines that belong to rows in columns */
export function looseRows(lines: readonly Line[], taken: ReadonlySet<number>, vocabulary: Vocabulary): Loose {
  const walker = new Walker(lines, vocabulary);
  for (let at = 0; at < lines.length; at++) {
    if (taken.has(at)) walker.end();
    else at += walker.take(lines[at] as Line, at);
  }
  walker.end();
  return { rows: walker.rows, heads: walker.heads };
}

class Walker {
  readonly rows: LooseRow[] = [];
  readonly heads = new Set<number>();
  private row: LooseRow | undefined;
  private commentsLast = false;
  private readonly pageHeaders: ReadonlySet<string>;
  private readonly counters: ReadonlySet<number>;
  private readonly usesDecimals: boolean;
  private contents: ReadonlySet<number> | undefined;
  private readonly seen = new Set<FrameworkNode>();

  constructor(
    private readonly lines: readonly Line[],
    private readonly vocabulary: Vocabulary,
  ) {
    this.pageHeaders = pageHeaders(lines);
    this.counters = countersIn(lines);
    this.usesDecimals = lines.some(line => tailOf(line)?.candidate.hasDecimals);
  }

  end(): void {
    this.row?.takeTitle();
    this.row = undefined;
  }

  /** Takes a line, and says how many more lines went with it. */
  take(line: Line, at: number): number {
    if (line.text === '') {
      if (this.row?.awaitsScore === false) this.end();
      this.row?.pause();
      return 0;
    }
    if (line.isRule || isPageNumber(line) || this.pageHeaders.has(line.text)) return 0;
    const stacked = stackedHeads(this.lines, at);
    const heads = stacked ?? (this.isAboveScore(line, at) ? undefined : headsIn(line));
    if (!heads) {
      this.takeText(line, at);
      return 0;
    }
    this.commentsLast = heads.lastIndexOf('comment') > heads.lastIndexOf('score');
    const count = stacked?.length ?? 1;
    for (let head = at; head < at + count; head++) this.heads.add(head);
    this.end();
    return count - 1;
  }

  private takeText(line: Line, at: number): void {
    if (this.row && at - this.row.firstLine > MOST_LINES) this.end();
    const { start, tail } = this.readingOf(line, at);
    if (!start?.fromNumber && this.counters.has(at)) return;
    if (start && this.isStart(start, tail, line, at)) {
      const isSure = !this.row?.awaitsScore || this.follows(start, this.row);
      const cells = tail && !start.fromNumber ? tail.head : line.cells;
      this.begin(start, start.fromNumber ? undefined : tail, cells, at, isSure);
    } else if (this.isOfAnother(tail)) this.end();
    else if (this.row?.add(line.text, at, tail, this.commentsLast) !== true && tail)
      this.keepOrphan(tail, at);
  }

  /**
   * A line that begins with another name or code has no score for a group's row, nor for one that waits for its score: it
   * is asked about. In the remark of an item it may be a mention.
   */
  private isOfAnother(tail: Tail | undefined): boolean {
    const { row } = this;
    if (!row || !tail || tail.head.length === 0) return false;
    if (!row.awaitsScore && (!row.node || row.node.level === 'item')) return false;
    const node = nodeIn(tail.head.join(' '), this.vocabulary);
    return node !== undefined && node !== row.node;
  }

  private readingOf(
    line: Line,
    at: number,
  ): { start: (Start & { fromNumber?: true }) | undefined; tail: Tail | undefined } {
    const group = numberedStart(line.text, this.nextText(at), this.vocabulary);
    if (group && (!this.row?.awaitsScore || this.counters.has(at))) {
      return {
        start: { code: line.text, text: '', node: group, by: 'coded', fromNumber: true },
        tail: undefined,
      };
    }
    const tail = tailOf(line);
    const said = tail ? undefined : saidIn(line.text);
    if (said) {
      const start = startOf(said.head.join(' '), this.vocabulary);
      if (start?.by === 'coded' && start.node?.level === 'item') return { start, tail: said };
    }
    const head = tail ? tail.head.join(' ') : line.cells.join(' ');
    const start = head === '' ? undefined : startOf(head, this.vocabulary);
    if (tail && ENDS_CODE.test(head) && !tail.candidate.hasDecimals) {
      const whole = startOf(line.text, this.vocabulary);
      if (whole?.by === 'coded' && whole.text === '') return { start: whole, tail: undefined };
    }
    const meant = start && start.by !== 'doubtful' ? undefined : meantBy(line.text, tail, this.vocabulary);
    // A line of the title of an item may name a group.
    const isOther = meant && (meant.isSure || !this.row?.awaitsScore || this.row.node?.level !== 'item');
    return isOther ? meant : { start, tail };
  }

  /** In a row that waits for its score, a name may be its title, and the code of an item that has been a remark. */
  private isStart(start: Start, tail: Tail | undefined, line: Line, at: number): boolean {
    const row = this.row?.awaitsScore ? this.row : undefined;
    switch (start.by) {
      case 'sum':
        return !row && (tail !== undefined || !isTitle(line));
      case 'unknown':
        return tail !== undefined;
      case 'doubtful':
        return !row && (tail !== undefined || start.code.length + start.text.length <= LONGEST_CODE);
      case 'named':
        if (!row || row.start.by === 'sum') return true;
        if (!row.node || row.node.level === 'item') return tail !== undefined;
        return row.node !== start.node || (tail !== undefined && at > row.firstLine + 2);
      case 'coded':
        return !row || !start.node || start.text === '' || tail !== undefined || !this.seen.has(start.node);
    }
  }

  /**
   * Below a row without a score, a code may begin the next row, or a line of a remark ("O2 ของปีก่อน"): it is the next row
   * if its name or the order of the items says so.
   */
  private follows({ node, text }: Start, { node: before }: LooseRow): boolean {
    if (node?.level !== 'item' || before?.level !== 'item') return true;
    const places = [...this.vocabulary.byId.values()].filter(({ level }) => level === 'item');
    const steps = places.indexOf(node) - places.indexOf(before);
    if (text === '' ? steps > 0 : steps === 1) return true;
    const key = nameKey(text);
    return [node.name, ...node.aliases]
      .map(nameKey)
      .some(name => key !== '' && (key.startsWith(name) || name.startsWith(key)));
  }

  private begin(
    start: Start,
    tail: Tail | undefined,
    cells: readonly string[],
    at: number,
    isSure: boolean,
  ): void {
    this.end();
    const takesWhole = (place: string, line: number): boolean => this.takesWhole(place, line);
    this.row = new LooseRow(start, tail, cells, at, isSure, this.usesDecimals, takesWhole, this.vocabulary);
    this.rows.push(this.row);
    if (start.node) this.seen.add(start.node);
  }

  /** Behind a name, unless it is a page of the contents; below it, where other scores stand below their names. */
  private takesWhole(place: string, line: number): boolean {
    this.contents ??= contentLines(this.lines, this.vocabulary);
    return !this.contents.has(line) && (place === 'firstLine' || this.lines.some(isLoneScore));
  }

  /** A score that no row claims is kept, so that it is asked about. */
  private keepOrphan(tail: Tail, at: number): void {
    if (tail.head.length > 0 || !tail.candidate.hasDecimals) return;
    // Two rows and then two scores: the first score is hardly the second row's.
    const [before, last] = this.rows.slice(-2);
    if (before?.awaitsScore && last) last.doubt(tail.candidate);
    const above = last ?? before;
    const isNext = this.lines.slice((above?.lastLine ?? at) + 1, at).every(({ text }) => text === '');
    if (isNext && above?.mayHave(tail.candidate)) above.doubt(tail.candidate);
    const nothing: Start = { code: '', text: '', node: undefined, by: 'doubtful' };
    this.rows.push(new LooseRow(nothing, tail, [], at, true, true, () => false, this.vocabulary));
  }

  /** "คะแนน IIT" and a score below it: a name, though its words are those of heads. */
  private isAboveScore(line: Line, at: number): boolean {
    const next = line.cells.length === 1 ? this.nextText(at) : undefined;
    return next !== undefined && LONE.test(next) && startOf(line.text, this.vocabulary)?.node !== undefined;
  }

  private nextText(at: number): string | undefined {
    return this.lines.slice(at + 1, at + 3).find(({ text }) => text !== '')?.text;
  }
}

const isLoneScore = (line: Line): boolean => {
  const tail = tailOf(line);
  return tail !== undefined && tail.head.length === 0 && tail.candidate.hasDecimals;
};

const LONE = /^(?:[2-9๒-๙][0-9๐-๙]|[1๑][0๐]{2}|[0-9๐-๙]{1,3}\.[0-9๐-๙]+)$/;
/** `O` in front of `๒๕`: no score, but the number of the code. */
const ENDS_CODE = /^(?:[A-Za-z]|.*ที่)$/;
/** `1๗`, `O1²`: what was meant as a code stands alone on its line. */
const LONGEST_CODE = 6;
