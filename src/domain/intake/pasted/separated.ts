// Lines whose cells commas or semicolons part, as files of spreadsheets have them: only where several lines that stand
// together make rows of one table, so that a comma in a sentence parts nothing.
import { roleOfHeader } from '../headRole';
import { candidateOf } from './tail';

const MAY_PART = /[,;]\s*"?[0-9๐-๙]|"\s*[,;]\s*"/;
/** More lines than one quoted cell has. */
const LONGEST_CELL = 20;

/** The cells of each line that commas or semicolons part; the lines that a quoted cell went over are one. */
export function separated(
  lines: readonly string[],
  isCut: (line: string) => boolean,
): readonly (string | readonly string[])[] {
  if (!lines.some(line => MAY_PART.test(line))) return lines;
  const whole = joinQuoted(lines);
  const read: (string | readonly string[])[] = [...whole];
  for (let from = 0; from < whole.length; from++) {
    const places: number[] = [];
    let to = from;
    for (; to < whole.length; to++) {
      const line = whole[to] as string;
      if (line.trim() === '') continue;
      if (!/[,;]/.test(line) || isCut(line)) break;
      places.push(to);
    }
    const run = places.map(at => whole[at] as string);
    const rows = run.length === 0 ? undefined : (rowsOf(run, ';') ?? rowsOf(run, ','));
    rows?.forEach((row, index) => {
      if (row) read[places[index] as number] = row;
    });
    from = Math.max(from, to);
  }
  return read;
}

/** The rows of lines that are one table by this separator; nothing for a line among them that is none of its rows. */
function rowsOf(
  lines: readonly string[],
  separator: ',' | ';',
): readonly (readonly string[] | undefined)[] | undefined {
  const parted = lines.map(line => cellsOf(line, separator));
  const head = parted.find(isHead);
  const rows = parted.map(cells => (cells === head ? cells : fitted(cells, head?.length)));
  const found = rows.filter(cells => cells !== head && isRow(cells));
  const isQuoted = lines.some(line => /"\s*[,;]\s*"/.test(line));
  if (found.length < (head || isQuoted ? 1 : 2)) return undefined;
  const width = head?.length ?? found[0]?.length ?? 0;
  return rows.map(cells => (cells.length > 1 && cells.length <= width ? cells : undefined));
}

const isHead = (cells: readonly string[]): boolean => {
  const roles = cells.map(roleOfHeader);
  return (
    roles.filter(role => role !== undefined).length > 1 && (roles.includes('score') || roles.includes('code'))
  );
};

/** A cell of words or a code, and one behind it that is a score. */
const isRow = ([first = '', ...others]: readonly string[]): boolean =>
  /\p{L}/u.test([first, ...others].join('')) && others.some(cell => candidateOf(cell, true) !== undefined);

/**
 * A decimal comma that cut a number makes one cell too many, as a comma in a title does: `99` and `33` become `99,33`,
 * the pieces of the title one cell.
 */
function fitted(cells: readonly string[], width: number | undefined): readonly string[] {
  const whole = [...cells];
  for (let at = whole.length - 1; at > 0; at--) {
    const isTooMany = width === undefined ? true : whole.length > width;
    const before = whole[at - 1] as string;
    if (
      isTooMany &&
      (width === undefined ? CUT_BEHIND_WORDS : CUT).test(before) &&
      /^[0-9๐-๙]{1,2}$/.test(whole[at] as string)
    )
      whole.splice(at - 1, 2, `${before},${whole[at]}`);
  }
  const extra = width === undefined ? 0 : whole.length - width;
  if (extra > 0 && width !== undefined && width > 1) {
    const title = width > 2 ? 1 : 0;
    whole.splice(title, extra + 1, whole.slice(title, title + extra + 1).join(', '));
  }
  return whole;
}

const CUT = /(?:^|[^\w๐-๙.])[0-9๐-๙]{1,3}$/;
/** Without heads, two cells that are numbers may as well be two columns of them. */
const CUT_BEHIND_WORDS = /[^\w๐-๙.][0-9๐-๙]{1,3}$/;

/** The cells of a line; a quoted one may hold the separator, and two quotes for one. */
function cellsOf(line: string, separator: string): readonly string[] {
  const cells = line.match(
    separator === ';' ? /(?:^|;)\s*(?:"(?:[^"]|"")*"|[^;]*)/g : /(?:^|,)\s*(?:"(?:[^"]|"")*"|[^,]*)/g,
  );
  return (cells ?? []).map((cell, index) => {
    const text = cell.slice(index > 0 ? 1 : 0).trim();
    return /^".*"$/.test(text) ? text.slice(1, -1).replace(/""/g, '"').trim() : text;
  });
}

function joinQuoted(lines: readonly string[]): readonly string[] {
  const joined: string[] = [];
  for (let at = 0; at < lines.length; at++) {
    let text = lines[at] as string;
    if (/(?:^|[,;])\s*"/.test(text) && !text.includes('\t')) {
      const last = Math.min(lines.length, at + LONGEST_CELL);
      for (let next = at + 1; isOpen(text) && next < last; next++) {
        const longer = `${text} ${lines[next]}`;
        if (!isOpen(longer)) at = next;
        text = longer;
      }
      if (isOpen(text)) text = lines[at] as string;
    }
    joined.push(text);
  }
  return joined;
}

const isOpen = (text: string): boolean => (text.split('"').length - 1) % 2 === 1;
