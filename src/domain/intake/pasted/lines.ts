// Pasted text as lines, each with the cells that its own separators make: tabs, bars, or several spaces.
import { plainText } from '../../thai/fold';
import { withoutTables } from './html';

export interface Line {
  /** As a reader sees it. */
  readonly text: string;
  /** Parted by tabs or bars, blank ones kept; otherwise by several spaces; one for a plain line; none for a blank one. */
  readonly cells: readonly string[];
  /** Tabs or bars part its cells, so that each has its column. */
  readonly hasColumns: boolean;
  /** A rule of a drawn table. */
  readonly isRule: boolean;
}

const LINE_END = /\r\n?|[\f\v\u0085\u2028\u2029]/g;
const SPACE = /[^\S\n\t]/g;
const RULE = /^[\s|:+=_─━┼├┤┌┐└┘┬┴═╪-]*$/;

export function linesOf(text: string): readonly Line[] {
  const unfolded = withoutTables(text.replace(LINE_END, '\n').replace(SPACE, ' '));
  return joinQuoted(unfolded.split('\n')).map(lineOf);
}

function lineOf(written: string): Line {
  const text = plainText(written);
  if (text === '') return { text, cells: [], hasColumns: false, isRule: false };
  if (RULE.test(text) && /[-=_─━═]{2}/.test(text))
    return { text, cells: [], hasColumns: false, isRule: true };
  const columns = columnsOf(written)?.map(plainText);
  if (!columns) {
    const cells = written.split(/ {2,}/).map(plainText);
    return { text, cells: cells.filter(cell => cell !== ''), hasColumns: false, isRule: false };
  }
  const shown = columns.filter(cell => cell !== '');
  // One text among separators is a heading or a piece of a broken row; it stands in its column only for the eye.
  return shown.length <= 1 && columns[0] !== ''
    ? { text: shown.join(''), cells: shown, hasColumns: false, isRule: false }
    : { text: shown.join('  '), cells: columns, hasColumns: true, isRule: false };
}

function columnsOf(line: string): readonly string[] | undefined {
  if (line.includes('\t')) return line.split('\t').map(withoutQuotes);
  const barred = line.replace(/[│┃]/g, '|').trim();
  const bars = barred.split('|').length - 1;
  // One bar alone may be a misread I ("|7"); with room around it, it parts two cells.
  if (bars === 0 || (bars === 1 && !/\S \| ?\S/.test(barred))) return undefined;
  return barred.replace(/\\\|/g, '¦').replace(/^\|/, '').replace(/\|$/, '').split('|');
}

/** Spreadsheets put a cell that has line ends in quotes. */
const withoutQuotes = (cell: string): string =>
  /^".*"$/.test(cell) ? cell.slice(1, -1).replace(/""/g, '"') : cell;

/** More lines than one cell has. */
const LONGEST_CELL = 60;

/** Joins the lines of a cell that was copied in quotes from a spreadsheet. */
function joinQuoted(lines: readonly string[]): readonly string[] {
  const joined: string[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] as string;
    const end = opensQuote(line) ? closingLine(lines, at) : at;
    joined.push(end > at ? lines.slice(at, end + 1).join(' ') : line);
    at = end;
  }
  return joined;
}

const opensQuote = (line: string): boolean => /\t"[^\t]*$/.test(line) && oddQuotes(line);
const oddQuotes = (line: string): boolean => line.split('"').length % 2 === 0;

/** The line that ends the quotes which this one opens; the line itself where none does. */
function closingLine(lines: readonly string[], from: number): number {
  for (let at = from + 1; at < Math.min(lines.length, from + LONGEST_CELL); at++) {
    const line = lines[at] as string;
    if (oddQuotes(line)) return /^[^\t]*"(?:\t|\s*$)/.test(line) ? at : from;
    if (line.includes('\t')) return from;
  }
  return from;
}
