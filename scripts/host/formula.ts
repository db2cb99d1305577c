// Reads a formula that is one call of a custom function, in the English form: `=ITA_SCORE('ปี 65'!A2:C90, 2565)`.
// Nothing else is a formula for this host, so that nothing is ever computed wrongly in silence.
import { columnNumber } from './address';
import type { CellValue } from './cell';

export type Argument =
  | { readonly kind: 'range'; readonly range: RangeReference }
  | { readonly kind: 'value'; readonly value: CellValue }
  | { readonly kind: 'array'; readonly values: readonly (readonly CellValue[])[] }
  /** Left blank between separators. */
  | { readonly kind: 'omitted' };

export interface RangeReference {
  /** Absent for the formula's own tab. */
  readonly sheet?: string;
  readonly row: number;
  readonly column: number;
  /** Absent for an open end: `A:C`, `A2:C`. */
  readonly lastRow?: number;
  readonly lastColumn: number;
}

export type Parsed =
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Argument[] }
  | { readonly kind: 'refused'; readonly reason: string };

const CALL_START = /^=\s*([\p{L}_][\p{L}\p{M}\p{N}_]*)\s*\(/u;
const SHEET = /^(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{M}\p{N}_]*))!/u;
const CELLS = /^\$?([A-Z]{1,3})(?:\$?([1-9]\d*))?(?::\$?([A-Z]{1,3})(?:\$?([1-9]\d*))?)?(?![\p{L}\p{N}_(])/iu;
const STRING = /^"((?:[^"]|"")*)"/;
const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?%?/i;
const TRUTH = /^(TRUE|FALSE)(?![\p{L}\p{N}_(])/iu;

/** Separators may be `,` or `;` outside braces; inside, `,` parts columns and `;` rows. */
export function parseFormula(formula: string): Parsed {
  const start = CALL_START.exec(formula);
  if (!start) return { kind: 'refused', reason: `${formula} is not one call of a function` };
  const rest = new Reader(formula.slice(start[0].length));
  const args: Argument[] = [];
  try {
    rest.space();
    if (!rest.take(/^\)/)) {
      do args.push(readArgument(rest));
      while (rest.take(/^[,;]/));
      if (!rest.take(/^\)/)) throw new Unreadable(rest.text);
    }
    rest.space();
    if (rest.text) throw new Unreadable(rest.text);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return { kind: 'refused', reason: `${formula} cannot be read at "${error.message}"` };
  }
  return { kind: 'call', name: start[1] as string, args };
}

class Unreadable extends Error {}

class Reader {
  constructor(public text: string) {}

  take(pattern: RegExp): RegExpExecArray | undefined {
    const match = pattern.exec(this.text);
    if (!match) return undefined;
    this.text = this.text.slice(match[0].length);
    return match;
  }

  space(): void {
    this.take(/^\s+/);
  }
}

function readArgument(rest: Reader): Argument {
  rest.space();
  const argument = argumentAt(rest);
  rest.space();
  return argument;
}

function argumentAt(rest: Reader): Argument {
  if (/^[,;)]/.test(rest.text)) return { kind: 'omitted' };
  if (rest.take(/^\{/)) return { kind: 'array', values: readArray(rest) };
  const value = readValue(rest);
  return value === undefined ? { kind: 'range', range: readRange(rest) } : { kind: 'value', value };
}

function readValue(rest: Reader): CellValue | undefined {
  const text = rest.take(STRING);
  if (text) return (text[1] as string).replaceAll('""', '"');
  const truth = rest.take(TRUTH);
  if (truth) return (truth[1] as string).toUpperCase() === 'TRUE';
  const number = rest.take(NUMBER);
  if (!number) return undefined;
  return number[0].endsWith('%') ? Number(number[0].slice(0, -1)) / 100 : Number(number[0]);
}

function readArray(rest: Reader): CellValue[][] {
  const rows: CellValue[][] = [[]];
  do {
    rest.space();
    const value = readValue(rest);
    if (value === undefined) throw new Unreadable(rest.text);
    rows.at(-1)?.push(value);
    rest.space();
    if (rest.take(/^;/)) rows.push([]);
    else if (!rest.take(/^,/)) break;
  } while (rest.text);
  if (!rest.take(/^\}/) || rows.some(row => row.length !== rows[0]?.length)) throw new Unreadable(rest.text);
  return rows;
}

function readRange(rest: Reader): RangeReference {
  const before = rest.text;
  const sheet = rest.take(SHEET);
  const cells = rest.take(CELLS);
  if (!cells) throw new Unreadable(before);
  const [, fromColumn, fromRow, toColumn, toRow] = cells;
  // `A` alone and `A:C5` are no references.
  if (!fromColumn || (!toColumn && !fromRow) || (toRow && !fromRow)) throw new Unreadable(before);
  const columns = [columnNumber(fromColumn), columnNumber(toColumn ?? fromColumn)];
  const rows = [Number(fromRow ?? 1), ...(toColumn ? (toRow ? [Number(toRow)] : []) : [Number(fromRow)])];
  const name = sheet && (sheet[1]?.replaceAll("''", "'") ?? sheet[2]);
  return {
    ...(name !== undefined && { sheet: name }),
    row: Math.min(...rows),
    column: Math.min(...columns),
    lastColumn: Math.max(...columns),
    ...(rows.length > 1 && { lastRow: Math.max(...rows) }),
  };
}
