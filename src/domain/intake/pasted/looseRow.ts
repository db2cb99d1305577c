// One row that grows line by line until its score is found. A number at the end of words may belong to them, so later
// lines can still overrule it; a number alone on its line cannot be overruled.
import type { FrameworkNode } from '../../framework/node';
import { namedBy, type Vocabulary } from '../vocabulary';
import type { Draft } from './draft';
import { asked, FoundScores, LEAST_SCORE, type Place } from './foundScores';
import { cellsAtEnd } from './lines';
import { type Start, titleIn } from './start';
import type { Candidate, Tail } from './tail';
import { endsTitle, mayEndTitle, TITLE_PIECES } from './titlePieces';

const ALL_AND_NOTHING = /^(?:0|๐|100|๑๐๐)(?: (?:0|๐|100|๑๐๐))+$/;
/** Lines that may still turn out to belong to a row with a score. */
const MOST_PENDING = 12;

export class LooseRow {
  private readonly found = new FoundScores();
  /** A number that may be the score if no other is found. */
  private likely: Candidate | undefined;
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
    if (isScore) this.found.add(tail.candidate, 'firstLine');
    this.pieces.push(...cellsAtEnd(cells, start.text.length));
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
    return this.found.count === 0;
  }

  get hasTitle(): boolean {
    return this.pieces.length > 0;
  }

  /** Adds a line, if it belongs to the row. */
  add(text: string, at: number, tail: Tail | undefined, commentsLast: boolean): boolean {
    const isAlone = tail !== undefined && tail.head.length === 0;
    if (this.found.hasLone) {
      if (
        isAlone &&
        at === (this.lines[this.lines.length - 1] ?? 0) + 1 &&
        this.found.addSecond(tail.candidate)
      ) {
        this.lines.push(at);
        return true;
      }
      if (isAlone || !commentsLast) return false;
      this.pending.push({ text, at });
      this.commit();
      return true;
    }
    if (tail && this.isSettled) return !isAlone;
    const isTitled = tail && !isAlone && this.awaitsScore && !this.isPaused;
    if (isTitled && endsTitle(this.title, tail, this.start.node, this.vocabulary)) {
      this.commit();
      this.lines.push(at);
      this.found.add(tail.candidate, 'firstLine');
      this.pieces.push(...tail.head, ...tail.behind);
      return true;
    }
    if (tail && this.accepts(tail.candidate, isAlone ? 'alone' : 'laterLine')) {
      const isSure =
        tail.candidate.hasDecimals ||
        !this.usesDecimals ||
        !this.isOnlyName ||
        this.takesWhole('alone', this.firstLine);
      this.commit();
      this.lines.push(at);
      const candidate = isSure ? tail.candidate : asked(tail.candidate);
      this.found.add(candidate, isAlone ? 'alone' : 'laterLine');
      this.pieces.push(...tail.head, ...tail.behind);
      return true;
    }
    if (
      isTitled &&
      at === this.firstLine + 1 &&
      this.isSure &&
      mayEndTitle(this.title, tail, this.start.node)
    )
      this.likely = tail.candidate;
    if (this.awaitsScore || commentsLast) {
      this.pending.push({ text, at });
      if (commentsLast && !this.awaitsScore) this.commit();
    } else if (this.pending.length < MOST_PENDING) this.pending.push({ text, at });
    return true;
  }

  get lastLine(): number {
    return this.lines[this.lines.length - 1] ?? this.firstLine;
  }

  /** Whether a number below the row's own may be its score just as well: last year's above this year's. */
  mayHave({ points = 0 }: Candidate): boolean {
    const own = this.found.first?.points;
    return this.found.hasLone && points >= LEAST_SCORE && own !== undefined && points !== own;
  }

  /** A second score that may as well be this row's. */
  doubt(candidate: Candidate): void {
    this.found.add(candidate, 'alone');
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
    return {
      code,
      name: title,
      score: this.found.score || (this.likely ? asked(this.likely).raw : ''),
      comment,
      lines: this.lines,
      part: undefined,
    };
  }

  /** Lines that may be pieces of the title. */
  private get title(): readonly string[] {
    return [...this.pieces, ...this.pending.map(({ text }) => text)];
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
    if (points === undefined || this.found.hasDecimals) return false;
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
    if (this.found.firstPlace !== 'firstLine') return false;
    const { node, text, by } = this.start;
    return by === 'named' || (node !== undefined && namedBy(this.vocabulary, text).includes(node));
  }

  /** Below a number alone, the name of its group is no other text. */
  private hasOtherPending(node: FrameworkNode): boolean {
    const [first, ...others] = this.pending;
    if (!first) return false;
    return others.length > 0 || this.hasTitle || !namedBy(this.vocabulary, first.text).includes(node);
  }

  private get isSurveyCode(): boolean {
    const { node, text } = this.start;
    return node?.level === 'item' && !node.allOrNothing && text === '' && this.pieces.length === 0;
  }

  /** The row is the name of a group, or its number, and nothing else so far. */
  private get isOnlyName(): boolean {
    const { node, text, by } = this.start;
    if (!node || node.allOrNothing || this.hasOtherPending(node) || (by !== 'named' && by !== 'coded'))
      return false;
    if (text !== '') return namedBy(this.vocabulary, text).includes(node);
    return this.pieces.length === 0 && (by === 'named' || node.level !== 'item');
  }
}
