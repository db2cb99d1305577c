// Lines whose scores are written in an odd form, or with a weight or a count in front: all of such a line is names or codes,
// each with its own score, or it is left as it is.
import type { FrameworkNode } from '../../framework/node';
import { toArabicDigits } from '../../thai/digits';
import { readCell } from '../cell';
import { readScore } from '../score';
import { namedBy, type Vocabulary } from '../vocabulary';
import type { Line } from './line';
import { plainLine } from './lines';
import { formAtEnd, type ScoreForm, withoutLeading } from './scoreForm';
import { type Start, startOf } from './start';

/** A longer line is prose. */
const LONGEST = 600;
/** "O12", "100". */
const SHORTEST = 4;
/** No name or code is longer. */
const LONGEST_NAME = 300;
const MOST_PIECES = 12;
const MOST_ROWS = 20;
const MOST_SHARE = 50;
/** A name or code, room, and the only number: nothing is odd about it. */
const PLAIN_END =
  /(?:[A-Za-zก-๎)]|^[A-Za-z]?[0-9๐-๙]{1,2})(?<!\sประมาณ|กว่า|เกือบ|ราว|ได้|แนน|ละ|กับ|เป็น|ผล|core)\s[0-9๐-๙]{1,3}(?:\.[0-9๐-๙]{1,2})?$/;
const isPlainLine = (text: string): boolean =>
  PLAIN_END.test(text.length > 40 ? text.slice(-40) : text) &&
  !/[0-9๐-๙~≈]/.test(text.slice(3, text.lastIndexOf(' ')));
/** A score, or its letters, and what may stand behind it: the last sign tells most lines, and their end nearly all others. */
const LAST = /[0-9๐-๙OolI|A-Fนมงดีย์%)\]}"”“'‘’»«*_`†‡^✓✔✅☑;,.st]$/;
const NEAR_END = /(?:(?<![0-9๐-๙])[0-9๐-๙]{1,3}|[OolI|]{2}|\s[Oo])[^0-9๐-๙\n]{0,30}$/;
const mayEnd = (text: string): boolean => LAST.test(text) && NEAR_END.test(text.slice(-36));

const COUNT =
  /[\s([]*(?:จำนวน)?\s*(?:ผู้ตอบ(?:แบบ[ก-๎]+)?|ผู้ประเมิน|กลุ่มตัวอย่าง)?\s*(?:จำนวน)?\s*\d{1,4}\s*(?:คน|ราย|ชุด|ข้อ)[)\],\s]*$|[\s([]*n\s*=\s*\d{1,5}[)\],\s]*$/i;
const WEIGHT = /(?:[\s([]|ค่าน้ำหนัก|น้ำหนัก|ร้อยละ|weight)*(?<!\d)(\d{1,2})(?:\.0+)?\s*(%|คะแนน)?[)\],\s]*$/i;
const BETWEEN = /(?:[\s,;/·•→⇒»]|[-=]+>|(?:^|\s)\|+(?=\s*$)|(?:^|\s)[-–—](?=\s*$)|และ|กับ)+$/;
const AROUND = /^[*_`"“«\s]+|[*_`"”»\s]+$/g;

interface Piece {
  readonly of: string;
  readonly score: string;
  readonly node: FrameworkNode | undefined;
  readonly isOdd: boolean;
  /** A whole number in brackets may be what it weighs. */
  readonly isShare: boolean;
}

/** A line for each name or code of a line with an odd score; nothing where it has none, or is not understood. */
export function oddRows({ text }: Line, vocabulary: Vocabulary): readonly Line[] | undefined {
  if (text.length < SHORTEST || text.length > LONGEST || !mayEnd(text) || isPlainLine(text)) return undefined;
  if (!/\p{L}/u.test(text)) return undefined;
  const arabic = toArabicDigits(text);
  const pieces = piecesIn(arabic, vocabulary);
  if (!pieces) return undefined;
  // Behind another row, a code may be one that a remark speaks of.
  const isUnsure = pieces.length > 1 && pieces.some(({ node }) => node?.level === 'item');
  // What is said plainly is read as ever.
  const isPlain = pieces.every(({ isOdd, isShare }) => isShare || !isOdd) && !SEPARATED.test(arabic);
  if (isPlain && !(isUnsure && /^[A-Z]/.test(text))) return undefined;
  return rowsOf(pieces, isUnsure, text);
}

/** A line in columns, its odd scores as they can be read; rows, where each cell has a name, or the only score of a table is unsure. */
export function oddCells(line: Line, isAlone: () => boolean, vocabulary: Vocabulary): Line | readonly Line[] {
  const filled = line.cells.filter(cell => cell !== '');
  const pieces = filled.every(cell => mayEnd(cell) && NAMES.test(cell))
    ? filled.map(cell => piecesIn(toArabicDigits(cell), vocabulary))
    : [];
  if (pieces.length > 1 && pieces.every(found => found)) return rowsOf(pieces.flat() as Piece[], false, '');
  const column = line.cells.findIndex(cell => cell !== filled[0] && isOdd(cell) && isRefused(cell));
  if (column < 0) return line;
  const one = filled.length === 2 ? piecesIn(toArabicDigits(line.text), vocabulary) : undefined;
  if (one?.length !== 1)
    return { ...line, cells: line.cells.map((cell, at) => (at === column ? plainCell(cell) : cell)) };
  const [{ score }] = one as [Piece];
  if (/[? ]/.test(score) && isAlone()) return rowsOf(one, false, line.text);
  return {
    ...line,
    cells: line.cells.map((cell, at) => (at === column ? score.replace(/( .*)\?$/, '$1') : cell)),
  };
}

function plainCell(cell: string): string {
  const form = formAtEnd(toArabicDigits(cell));
  const isAll = form && (form.before === '' || COUNT.test(form.before));
  return isAll && /^[\d.]+$/.test(form.score) ? form.score : cell;
}

const isRefused = (cell: string): boolean => readScore(readCell(cell)).kind === 'refused';
const NAMES = /[A-Za-z]{2}|[A-Z]\d|[ก-ฮ].*[ก-ฮ]/;

const isOdd = (cell: string): boolean =>
  cell.length <= LONGEST_CELL && !/^[\d๐-๙]*(?:\.[\d๐-๙]+)?$/.test(cell) && mayEnd(cell);
const LONGEST_CELL = 40;

function rowsOf(pieces: readonly Piece[], isUnsure: boolean, text: string): readonly Line[] {
  return pieces.map(({ of, score, isShare }) => {
    const written = (isUnsure || isShare) && !score.includes('?') ? `${score}?` : score;
    return plainLine([of, written], pieces.length > 1 ? `${of} ${score}` : text);
  });
}

/** Each name or code of a text with its score; nothing unless they are all of it. */
function piecesIn(text: string, vocabulary: Vocabulary, most = MOST_PIECES): readonly Piece[] | undefined {
  if (text === '') return [];
  // The number of a list, in front of the next name.
  if (most < MOST_PIECES && /(?:^|[^\d.(])(?:1?\d|20)[.)]$/.test(text)) return undefined;
  const form = most > 0 ? formAtEnd(text) : undefined;
  if (!form) return undefined;
  for (const [of, other] of [[form.before, undefined] as const, ...clauses(form.before)]) {
    for (const at of startsIn(of)) {
      const rest = of.slice(0, at).replace(BETWEEN, '');
      if (rest !== '' && !ENDS_IN_SCORE.test(rest)) continue;
      const piece = pieceOf(of.slice(at).replace(AROUND, ''), other, form, vocabulary);
      const pieces = piece && piecesIn(rest, vocabulary, most - 1);
      if (pieces) return [...pieces, piece];
    }
  }
  return undefined;
}

const IN_BRACKETS = /[([]\s*\d+(?:\.\d+)?\s*%?\s*[)\]]/;
const COUNTED = /[([][^)\]]*\d\s*ข้อ/;
const NUMBER = /\d+(?:\.\d+)?/g;
/** Between a score and the next name. */
const SEPARATED = /[\d)%]\s*(?:[,/|·•;→⇒»–—-]|[-=]+>|และ|กับ)\s*(?:\d+\.\s*)?[A-Za-zก-ฮเ-ไ]/;
const ENDS_IN_SCORE = /[\dOolI|][^\d]{0,30}$/;

function pieceOf(
  of: string,
  other: string | undefined,
  { score, isWhole, isGlued, isLed, isBracketed, isPlain }: ScoreForm,
  vocabulary: Vocabulary,
): Piece | undefined {
  const start = wholeName(of, vocabulary);
  if (!start || (other?.startsWith(' ') && Number(other) !== start.node?.weight)) return undefined;
  const { node } = start;
  const points = Number.parseFloat(score);
  const weight = node?.letter === undefined ? -1 : node.weight;
  const numbers = start.by === 'coded' && node?.letter !== undefined ? (of.match(NUMBER) ?? []) : [];
  if (numbers.some(number => Number(number) !== weight)) return undefined;
  if (isWhole && node?.allOrNothing && points !== 0 && points !== 100) return undefined;
  // A share of a name may as well be its score.
  if (node?.level !== 'item' && node?.letter === undefined && IN_BRACKETS.test(of)) return undefined;
  if (isGlued && points !== 0) return undefined;
  const isShare =
    isWhole && isBracketed && !isLed && (points <= MOST_SHARE || points === 100) && node?.level !== 'item';
  // "IIT (30%)": what it weighs.
  if (isShare && points === weight) return undefined;
  const isOther = other && (Number(other) !== weight || other.startsWith(' '));
  const isOdd = other !== undefined || numbers.length > 0 || !isPlain || COUNTED.test(of);
  return { of, score: isOther ? `${other.trim()} ${score}?` : score, node, isOdd, isShare };
}

/** What is in front of a count, or of a number that may be a weight. */
function clauses(before: string): readonly (readonly [string, string])[] {
  const count = COUNT.exec(before);
  if (count) return [[withoutLeading(before.slice(0, count.index))[0], '']];
  const weight = WEIGHT.exec(before);
  if (!weight) return [];
  const [said, number = ''] = weight;
  const isSaid = /[%([]|น้ำหนัก|ร้อยละ|weight/i.test(said);
  return [[withoutLeading(before.slice(0, weight.index))[0], isSaid ? number : ` ${number}`]];
}

/** Where a name may begin: not at a number, unless nothing else helps. */
function startsIn(text: string): readonly number[] {
  const places = [0, ...[...text.matchAll(/[\s,;/|]+/g)].map(({ 0: gap, index = 0 }) => index + gap.length)];
  const isNumber = (at: number): boolean => at > 0 && /^(?:ข้อ\s*)?\d/.test(text.slice(at));
  return [...places.filter(at => !isNumber(at)), ...places.filter(isNumber)];
}

/** A code, with its name or without it, a name, or the word for a total, and nothing else. */
function wholeName(text: string, vocabulary: Vocabulary): Start | undefined {
  const start = text === '' || text.length > LONGEST_NAME ? undefined : startOf(text, vocabulary);
  if (!start || start.by === 'doubtful' || start.by === 'unknown') return undefined;
  // A greater number in front of a name is no rank.
  if (Number(/^(?:ข้อ\s*)?(\d+)/.exec(text)?.[1] ?? 0) > MOST_ROWS) return undefined;
  if (start.by === 'sum') return /\d/.test(text.replace(/25\d\d/, '')) ? undefined : start;
  if (start.by === 'named' || start.text.trim() === '') return start;
  return start.node && namedBy(vocabulary, start.text).includes(start.node) ? start : undefined;
}
