// One row that grows line by line until its score is found. A number at the end of words may belong to them, so later
// lines can still overrule it; a number alone on its line cannot be overruled.
import type { FrameworkNode } from '../../framework/node';
import { namedBy, type Vocabulary } from '../vocabulary';
import type { Draft } from './draft';
import { type Start, titleIn } from './start';
import type { Candidate, Tail } from './tail';

/** How sure the place of a candidate is, surest first. */
type Place = 'alone' | 'firstLine' | 'laterLine';

/** Pieces that a broken title has at most. */
const TITLE_PIECES = 5;
const ALL_AND_NOTHING = /^(?:0|๐|100|๑๐๐)(?: (?:0|๐|100|๑๐๐))+$/;
/** A smaller number below a name is hardly more than the number of a page. */
const LEAST_SCORE = 20;
/** Lines that may still turn out to belong to a row with a score. */
const MOST_PENDING = 12;

export class LooseRow {
  private readonly found: { readonly candidate: Candidate; readonly place: Place }[] = [];
  private readonly pieces: string[] = [];
  private readonly lines: number[];
  private isPaused = false;
  private pending: { readonly text: string; readonly at: number }[] = [];

  /**
   * @param isSure it is a row and no line of a remark
   * @param usesDecimals scores of this text have decimals, so that whole numbers are hardly any
   * @param takesWhole where a whole number behind a name, and nothing else, is a score all the same
   */
  constructor(
    readonly start: Start,
    tail: Tail | undefined,
    cells: readonly string[],
    readonly firstLine: number,
    readonly isSure: boolean,
    private readonly usesDecimals: boolean,
    private readonly takesWhole: (place: 'alone' | 'firstLine', line: number) => boolean,
    private readonly vocabulary: Vocabulary,
  ) {
    this.lines = [firstLine];
    const isScore = tail !== undefined && this.accepts(tail.candidate, 'firstLine');
    if (isScore) this.found.push({ candidate: tail.candidate, place: 'firstLine' });
    this.pieces.push(...piecesBehind(start.text, cells));
    if (tail) this.pieces.push(...(isScore ? tail.behind : [tail.candidate.raw, ...tail.behind]));
  }

  /** A blank line: words below it are another paragraph, but a score alone may still be the row's. */
  pause(): void {
    this.isPaused = true;
  }

  get node(): FrameworkNode | undefined {
    return this.start.node;
  }

  get awaitsScore(): boolean {
    return this.found.length === 0;
  }

  get hasTitle(): boolean {
    return this.pieces.length > 0;
  }

  /** Adds a line, if it belongs to the row. */
  add(text: string, at: number, tail: Tail | undefined, commentsLast: boolean): boolean {
    const isAlone = tail !== undefined && tail.head.length === 0;
    if (this.found.some(({ place }) => place === 'alone')) {
      if (
        isAlone &&
        at === (this.lines[this.lines.length - 1] ?? 0) + 1 &&
        this.addSecond(tail.candidate, at)
      )
        return true;
      if (isAlone || !commentsLast) return false;
      this.pending.push({ text, at });
      this.commit();
      return true;
    }
    if (tail && this.isSettled) return !isAlone;
    if (tail && this.accepts(tail.candidate, isAlone ? 'alone' : 'laterLine')) {
      const isSure =
        tail.candidate.hasDecimals ||
        !this.usesDecimals ||
        !this.isOnlyName ||
        this.takesWhole('alone', this.firstLine);
      this.commit();
      this.lines.push(at);
      const candidate = isSure ? tail.candidate : asked(tail.candidate);
      this.found.push({ candidate, place: isAlone ? 'alone' : 'laterLine' });
      this.pieces.push(...tail.head, ...tail.behind);
      return true;
    }
    if (this.awaitsScore || commentsLast) {
      this.pending.push({ text, at });
      if (commentsLast && !this.awaitsScore) this.commit();
    } else if (this.pending.length < MOST_PENDING) this.pending.push({ text, at });
    return true;
  }

  /** A second number right below the first: a score with decimals below a page, or one that may as well be the row's. */
  private addSecond(candidate: Candidate, at: number): boolean {
    const [first] = this.found;
    if (!first || this.found.length > 1 || first.candidate.hasDecimals) return false;
    const before = first.candidate.points;
    const isPage = before !== undefined && before > 0 && before < LEAST_SCORE;
    const isBoth =
      candidate.points === 0 ||
      candidate.points === 100 ||
      (before !== undefined && Math.min(before, candidate.points ?? 0) >= LEAST_SCORE);
    if (before === undefined || !(candidate.hasDecimals || isBoth)) return false;
    if (candidate.points === before) return false;
    this.lines.push(at);
    this.found.push({
      candidate: candidate.hasDecimals && !isPage ? asked(candidate) : candidate,
      place: 'alone',
    });
    return true;
  }

  /** A second score that may as well be this row's. */
  doubt(candidate: Candidate): void {
    this.found.push({ candidate, place: 'alone' });
  }

  /** The title that stands on the line below a code whose score was never found. */
  takeTitle(): void {
    const [first] = this.pending;
    if (this.hasTitle || !this.awaitsScore || first?.at !== this.firstLine + 1) return;
    const { node } = this.start;
    if (!node || !namedBy(this.vocabulary, first.text).includes(node)) return;
    this.pending = [first];
    this.commit();
  }

  draft(): Draft {
    const { code, node } = this.start;
    const joined = this.pieces.slice(0, TITLE_PIECES).join(' ');
    const own = titleIn(joined, node, this.vocabulary);
    const isNamed = own.isName || this.pieces.length <= 1;
    const [first = '', ...others] = this.pieces;
    const title = isNamed ? own.title : first;
    const rest = isNamed ? [own.rest, ...this.pieces.slice(TITLE_PIECES)] : others;
    const comment = rest.filter(text => text !== '').join(' ');
    return { code, name: title, score: this.score(), comment, lines: this.lines, part: undefined };
  }

  private commit(): void {
    for (const { text, at } of this.pending) {
      this.pieces.push(text);
      this.lines.push(at);
    }
    this.pending = [];
  }

  /** Whether a number is a score at this place, and no page, month or count. */
  private accepts({ raw, hasDecimals, points, isApart }: Candidate, place: Place): boolean {
    if (place === 'firstLine' && this.start.node?.allOrNothing && ALL_AND_NOTHING.test(raw)) return true;
    if (place === 'laterLine' && (this.isPaused || !hasDecimals)) return false;
    if (hasDecimals) return true;
    if (points === undefined || this.found.some(({ candidate }) => candidate.hasDecimals)) return false;
    // Whatever its number is, it is asked about with its row.
    if (this.start.by === 'unknown') return place !== 'laterLine';
    if (this.usesDecimals && place !== 'laterLine' && this.isOnlyName)
      return this.takesWhole(place, this.firstLine) || (place === 'alone' && points >= LEAST_SCORE);
    if (this.isSurveyCode) return place === 'firstLine' && points >= LEAST_SCORE;
    if (points === 0 || points === 100) return !this.usesDecimals || this.start.node?.allOrNothing === true;
    if (this.usesDecimals || !this.start.node || this.start.node.allOrNothing) return false;
    if (place === 'laterLine') return false;
    return (
      place === 'alone' || isApart || titleIn(this.start.text, this.start.node, this.vocabulary).rest === ''
    );
  }

  /** Nothing stands between the whole name and its score: no later number is one of the row's. */
  private get isSettled(): boolean {
    if (this.found[0]?.place !== 'firstLine') return false;
    const { node, text, by } = this.start;
    return by === 'named' || (node !== undefined && namedBy(this.vocabulary, text).includes(node));
  }

  private get isSurveyCode(): boolean {
    const { node, text } = this.start;
    return node?.level === 'item' && !node.allOrNothing && text === '' && this.pieces.length === 0;
  }

  /** The row is the name of a group, or its number, and nothing else so far. */
  private get isOnlyName(): boolean {
    const { node, text, by } = this.start;
    if (!node || node.allOrNothing || this.pending.length > 0 || (by !== 'named' && by !== 'coded'))
      return false;
    if (text !== '') return namedBy(this.vocabulary, text).includes(node);
    return this.pieces.length === 0 && (by === 'named' || node.level !== 'item');
  }

  /** Different numbers at places of the same rank are kept as one text, which no reader takes for a score. */
  private score(): string {
    // Several numbers are no score even without the sign that they are to be asked about.
    return this.found.length === 1 ? this.written().replace(/( .*)\?$/, '$1') : this.written();
  }

  private written(): string {
    const decimals = this.found.filter(({ candidate }) => candidate.hasDecimals);
    const sure = decimals.length > 0 ? decimals : this.found;
    const kept = sure.some(({ place }) => place === 'alone')
      ? sure.filter(({ candidate, place }) => place !== 'laterLine' || candidate.raw.endsWith('?'))
      : sure;
    const [first] = kept;
    if (!first) return '';
    const same = kept.every(({ candidate }) => candidate.points === first.candidate.points);
    if (same && (kept.length === 1 || first.candidate.points !== undefined)) return first.candidate.raw;
    return kept.map(({ candidate }) => candidate.raw).join(' ');
  }
}

const asked = (candidate: Candidate): Candidate => ({
  ...candidate,
  raw: `${candidate.raw}?`,
  points: undefined,
});

/** The cells of a line behind its code. */
function piecesBehind(text: string, cells: readonly string[]): readonly string[] {
  let skip = cells.join(' ').length - text.length;
  const pieces = cells.flatMap(cell => {
    const piece = cell.slice(Math.max(0, skip)).trim();
    skip -= cell.length + 1;
    return piece === '' ? [] : [piece];
  });
  return pieces;
}
