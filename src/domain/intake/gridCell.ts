// One cell of the grid. What it can be read as is found out once, when it is first asked: tables, columns and rows ask
// the same cell over and over.
import type { FrameworkNode } from '../framework/node';
import { type Reading, readCell } from './cell';
import { readCode } from './code';
import type { CodeReading } from './codeReading';
import type { Place } from './entries';
import { readScore } from './score';
import { namedBy, type Vocabulary } from './vocabulary';

/** "(ร้อยละ ๙๗.๔๑ คะแนน)" and some room: a longer text is no score, nor one that begins with a letter of a code. */
const MAY_BE_SCORE = /^(?=.*[0-9๐-๙])[^A-Za-z].{0,29}$/;

export class Cell {
  readonly reading: Reading;
  private codeRead: CodeReading | undefined;
  private namesRead: readonly FrameworkNode[] | undefined;
  private pointsRead: number | null | undefined;

  constructor(
    value: unknown,
    format: string,
    /** 0-based place in the grid as it was given. */
    readonly row: number,
    readonly column: number,
    private readonly vocabulary: Vocabulary,
  ) {
    this.reading = readCell(value, format);
  }

  /** The place alone: what is kept of an intake may be sent and saved. */
  get place(): Place {
    return { row: this.row, column: this.column };
  }

  get isBlank(): boolean {
    return this.reading.kind === 'blank';
  }

  /** The text of a text cell; empty for anything else. */
  get text(): string {
    return this.reading.kind === 'text' ? this.reading.text : '';
  }

  get code(): CodeReading {
    this.codeRead ??= readCode(this.reading, this.vocabulary);
    return this.codeRead;
  }

  /** The node above the items whose id the cell is, and nothing else. */
  get group(): FrameworkNode | undefined {
    const { code } = this;
    if (code.kind === 'bare' && code.text === '') return this.vocabulary.byId.get(String(code.number));
    return code.kind === 'node' && code.text === '' && code.node.level !== 'item' ? code.node : undefined;
  }

  /** The nodes that a text names: by name, by its code and nothing else, or by code and name. */
  get names(): readonly FrameworkNode[] {
    this.namesRead ??= this.readNames();
    return this.namesRead;
  }

  /** The number, where the cell holds nothing but a number or a score. */
  get points(): number | undefined {
    if (this.pointsRead === undefined) this.pointsRead = this.readPoints() ?? null;
    return this.pointsRead ?? undefined;
  }

  private readNames(): readonly FrameworkNode[] {
    const { text, vocabulary } = this;
    if (text === '' || this.points !== undefined) return [];
    const named = namedBy(vocabulary, text);
    if (named.length > 0) return named;
    const letter = vocabulary.letters.get(text.toUpperCase());
    if (letter) return [letter];
    const { code } = this;
    if (code.kind === 'node') return code.text === '' ? [code.node] : namedBy(vocabulary, code.text);
    return code.kind === 'bare' && code.text !== '' ? namedBy(vocabulary, code.text) : [];
  }

  private readPoints(): number | undefined {
    const { reading } = this;
    if (reading.kind === 'number') return reading.value;
    if (reading.kind !== 'text' || !MAY_BE_SCORE.test(reading.text)) return undefined;
    const score = readScore(reading);
    return score.kind === 'points' ? score.points : undefined;
  }
}
