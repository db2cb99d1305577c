// Rows of lines that tabs or bars part. A row that the page or the clipboard broke over several lines is joined again.

import { Cell } from '../gridCell';
import { roleOfHeader } from '../headRole';
import type { Vocabulary } from '../vocabulary';
import type { ColumnRow } from './columnRow';
import { withoutContents } from './contents';
import type { Line } from './line';
import { isPageNumber } from './marks';
import { stretchesOf } from './stretches';
import { type Candidate, candidateOf } from './tail';

/** What the last head row says of the columns. */
interface Heads {
  readonly width: number;
  readonly score: number | undefined;
  readonly endsInComment: boolean;
}

const NO_HEADS: Heads = { width: 0, score: undefined, endsInComment: false };
/** More lines than one cell is broken into. */
const MOST_PENDING = 40;

/** The rows in columns, in stretches that prose parts; tables of contents are left out. */
export function columnRows(
  lines: readonly Line[],
  vocabulary: Vocabulary,
): readonly (readonly ColumnRow[])[] {
  const joiner = new Joiner(vocabulary);
  lines.forEach((line, at) => {
    joiner.take(line, at);
  });
  return stretchesOf(withoutContents(joiner.rows, vocabulary), lines);
}

class Joiner {
  readonly rows: ColumnRow[] = [];
  private heads = NO_HEADS;
  /** The row that later lines may belong to. */
  private last: ColumnRow | undefined;
  private isOpen = false;
  /** Lines that belong to the open row if it is completed. */
  private pending: { text: string; at: number }[] = [];

  constructor(private readonly vocabulary: Vocabulary) {}

  take(line: Line, at: number): void {
    if (line.isRule) return;
    if (line.hasColumns) this.takeColumns(line.cells, at);
    else if (isPageNumber(line)) return;
    else if (line.text === '') {
      if (!this.isOpen) this.last = undefined;
    } else this.takeText(line.text, at);
  }

  private takeColumns(cells: readonly string[], at: number): void {
    const roles = cells.map(roleOfHeader);
    if (roles.includes('score') || roles.includes('code')) {
      const score = roles.indexOf('score');
      this.heads = {
        width: cells.length,
        score: score < 0 ? undefined : score,
        endsInComment: roles[roles.length - 1] === 'comment',
      };
      this.begin(cells, at, false);
    } else if (!this.last || !this.belongs(cells, this.last)) {
      this.begin(cells, at, this.startsRow(cells) && !this.hasScore(cells));
    } else this.join(cells, at, this.last);
  }

  private begin(cells: readonly string[], at: number, isOpen: boolean): void {
    this.last = { cells: [...cells], lines: [at] };
    this.rows.push(this.last);
    this.isOpen = isOpen;
    this.pending = [];
  }

  /** Whether a line goes on with the row above: it brings no code, and does not bring a second score. */
  private belongs(cells: readonly string[], row: ColumnRow): boolean {
    if (this.startsRow(cells)) return false;
    const width = Math.max(this.heads.width, row.cells.length);
    if (cells[0] === '') {
      return this.startsRow(row.cells) && cells.length <= width && (this.isOpen || !this.hasScore(cells));
    }
    const whole = [...row.cells, ...cells.slice(1)];
    return this.isOpen && whole.length <= width && this.hasScore(whole);
  }

  private join(cells: readonly string[], at: number, row: ColumnRow): void {
    this.commit(row);
    row.lines.push(at);
    if (cells[0] === '') {
      cells.forEach((cell, column) => {
        row.cells[column] = joined(row.cells[column], cell);
      });
    } else {
      const [first = '', ...rest] = cells;
      row.cells.push(joined(row.cells.pop(), first), ...rest);
    }
    this.isOpen = this.isOpen && !this.hasScore(row.cells);
  }

  private takeText(text: string, at: number): void {
    const row = this.last;
    if (!row) return;
    const score = candidateOf(text, true);
    if (!score && this.isOtherRow(text)) {
      this.last = undefined;
    } else if (!this.isOpen) {
      if (
        this.heads.endsInComment &&
        row.cells.length === this.heads.width &&
        row.cells[row.cells.length - 1]
      ) {
        row.cells.push(joined(row.cells.pop(), text));
        row.lines.push(at);
      } else this.last = undefined;
    } else if (score && isCertain(score)) this.close(row, text, at);
    else if (this.pending.length < MOST_PENDING) this.pending.push({ text, at });
    else this.last = undefined;
  }

  /** A score on a line of its own ends the open row. */
  private close(row: ColumnRow, score: string, at: number): void {
    this.commit(row);
    row.lines.push(at);
    const column = this.heads.score ?? row.cells.length;
    while (row.cells.length < column) row.cells.push('');
    row.cells[column] = score;
    this.isOpen = false;
  }

  private commit(row: ColumnRow): void {
    for (const { text, at } of this.pending) {
      row.cells.push(joined(row.cells.pop(), text));
      row.lines.push(at);
    }
    this.pending = [];
  }

  /** A line that is no piece of a cell: a code alone, or a code or number with its own name. */
  private isOtherRow(text: string): boolean {
    const cell = this.cellOf(text);
    if (cell.code.kind !== 'node') return cell.code.kind === 'bare' && cell.names.length > 0;
    return cell.code.text === '' || cell.names.includes(cell.code.node);
  }

  /** A number begins a row where it stands alone or in front of a name: "2563 แล้ว" is the end of a sentence. */
  private startsRow(cells: readonly string[]): boolean {
    const cell = this.cellOf(cells[0] ?? '');
    const { code } = cell;
    if (code.kind === 'bare') return code.text === '' || cell.names.length > 0;
    return code.kind !== 'words' && code.kind !== 'blank';
  }

  private cellOf(text: string): Cell {
    return new Cell(text.slice(0, LONGEST_CODE), '', 0, 0, this.vocabulary);
  }

  private hasScore(cells: readonly string[]): boolean {
    const { score } = this.heads;
    if (score !== undefined) return (cells[score] ?? '') !== '' || cells.length > score;
    return cells.some((cell, column) => column > 0 && candidateOf(cell, true) !== undefined);
  }
}

/** Codes and names are shorter. */
const LONGEST_CODE = 200;

const joined = (before = '', behind: string): string =>
  before === '' ? behind : `${before} ${behind}`.trim();

/** A whole number alone may be a page's. */
const isCertain = ({ hasDecimals, points }: Candidate): boolean =>
  hasDecimals || points === 0 || points === 100;
