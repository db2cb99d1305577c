// Pasted text as lines, each with the cells that its own separators make: tabs, bars, or several spaces.

import { plainText } from '../../thai/fold';
import { withoutSenders } from './chat';
import { withoutTables } from './html';
import { withoutTears } from './joined';
import type { Line } from './line';
import { separated } from './separated';

const LINE_END = /\r\n?|[\f\v\u0085\u2028\u2029]/g;
const SPACE = /[^\S\n\t]/g;
const RULE = /^[\s|:+=_─━┼├┤┌┐└┘┬┴═╪-]*$/;

export function linesOf(text: string): readonly Line[] {
  const unfolded = withoutTears(
    withoutTables(withoutSenders(text.replace(LINE_END, '\n').replace(SPACE, ' '))),
  );
  const rows = separated(joinQuoted(unfolded.split('\n')), line => columnsOf(line) !== undefined);
  return rows.map(row => (typeof row === 'string' ? lineOf(row) : inColumns(row)));
}

/** A table that lies on its side has a column for each item; more are no table. */
const MOST_COLUMNS = 150;

function lineOf(written: string): Line {
  const text = plainText(written);
  if (text === '') return { text, cells: [], hasColumns: false, isRule: false };
  if (RULE.test(text) && (text.length < 2 || /[-=_─━═]{2}/.test(text)))
    return { text, cells: [], hasColumns: false, isRule: true };
  const columns = columnsOf(written);
  if (columns && columns.length <= MOST_COLUMNS) return inColumns(columns);
  const cells = written.split(/\t| {2,}/).map(plainText);
  return plainLine(
    cells.filter(cell => cell !== ''),
    text,
  );
}

/** A line whose cells have no columns. */
export const plainLine = (cells: readonly string[], text = cells.join('  ')): Line => ({
  text,
  cells,
  hasColumns: false,
  isRule: false,
});

/** A line that is no part of any row, and parts them like a rule between columns. */
export const passedOver = (text: string): Line => ({ text, cells: [], hasColumns: true, isRule: true });

/** What the last letters of a line stand for, in its cells. */
export function cellsAtEnd(cells: readonly string[], length: number): readonly string[] {
  let skip = cells.join(' ').length - length;
  return cells.flatMap(cell => {
    const piece = cell.slice(Math.max(0, skip)).trim();
    skip -= cell.length + 1;
    return piece === '' ? [] : [piece];
  });
}

function inColumns(written: readonly string[]): Line {
  const columns = written.map(plainText);
  const shown = columns.filter(cell => cell !== '');
  // One text among separators is a heading or a piece of a broken row; it stands in its column only for the eye.
  return shown.length <= 1 && columns[0] !== ''
    ? plainLine(shown)
    : { text: shown.join('  '), cells: columns, hasColumns: true, isRule: false };
}

function columnsOf(line: string): readonly string[] | undefined {
  if (line.includes('\t')) return line.split('\t').map(withoutQuotes);
  const barred = line.replace(/[│┃]/g, '|').trim();
  const bars = barred.split('|').length - 1;
  // One bar alone may be a misread I ("|7"); with room around it, it parts two cells, or begins or ends the only one.
  if (bars === 1 && /^\|\s+(?!\d{1,2}(?!\d*\.\d))\S|\S\s+\|$/.test(barred)) return [barred.replace(/\|/, '')];
  if (bars === 0 || (bars === 1 && !/\S \| ?\S/.test(barred))) return undefined;
  return barred.replace(/\\\|/g, '¦').replace(/^\|/, '').replace(/\|$/, '').split('|');
}

/** Spreadsheets put a cell that has line ends in quotes. */
const withoutQuotes = (cell: string): string =>
  /^".*"$/.test(cell) ? cell.slice(1, -1).replace(/""/g, '"') : cell;

/** More lines than one cell has. */
const LONGEST_CELL = 60;

/** Joins the lines of a row that a spreadsheet put in quotes because its cells have several lines. */
function joinQuoted(lines: readonly string[]): readonly string[] {
  const joined: string[] = [];
  for (let at = 0; at < lines.length; at++) {
    const end = lines[at]?.includes('\t') ? lastOfRow(lines, at) : at;
    joined.push(lines.slice(at, end + 1).join(' '));
    at = end;
  }
  return joined;
}

/** The line on which the last quote that was opened is closed; the first one where it never is. */
function lastOfRow(lines: readonly string[], first: number): number {
  let isOpen = false;
  for (let at = first; at < Math.min(lines.length, first + LONGEST_CELL); at++) {
    isOpen = endsOpen(lines[at] as string, isOpen);
    if (!isOpen) return at;
  }
  return first;
}

/** Whether a line ends inside quotes; they open where a cell begins and close where it ends. */
function endsOpen(line: string, beginsOpen: boolean): boolean {
  let isOpen = beginsOpen;
  line.split('\t').forEach((cell, index) => {
    const opens = !isOpen && (index > 0 || !beginsOpen) && cell.startsWith('"');
    const own = (opens ? cell.slice(1) : cell).replace(/""/g, '');
    if (opens || isOpen) isOpen = !own.trimEnd().endsWith('"');
  });
  return isOpen;
}
