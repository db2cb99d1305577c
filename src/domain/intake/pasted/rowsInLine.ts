// One line that says the scores of several items, or says a score in a sentence: "IIT 88.89 EIT 81.87", "การใช้อำนาจ
// ได้คะแนน 98 คะแนน", "การใช้อำนาจ ........ 98". Each score becomes a line with cells: what it is of, the score, the rest.
import { toArabicDigits } from '../../thai/digits';
import { roleOfHeader } from '../headRole';
import type { Vocabulary } from '../vocabulary';
import { withAskedNumber } from './askedNumbers';
import type { Line } from './line';
import { plainLine } from './lines';
import { depthOf, OF_ITEM, type Subject, secondIn, subjectBefore } from './numberSubject';
import { oddCells, oddRows } from './oddScores';
import { startOf } from './start';
import { candidateOf } from './tail';

/** Lines that may hold more than a name or code, a title and one number at their end. */
const MAY_HOLD =
  /\d\.$|\d\.\d.*\d\.\d|(?:ได้|กับ|เป็น|ยละ|แนน|ลี่ย|ู่ที่|[.…·_]{2}|[:=])\s*[\d(]|\d\s*คะแนน|[\u0e00-\u0e4f]\d{1,3}$|(?:[\u0e00-\u0e4f]|[A-Za-z&][A-Za-z])\d{1,3}\.\d\d(?!\d)|\d\.\d+\)?\s+[^\d\s]|\d.*[\s,;][A-Za-z]\s?\d|\s\d+[\s,;]+(?:\d+[.)]?\s*)?(?:การ|คุณ|ประ|แบบ|มาต|ข้อมูล|ตัว|[A-Z]IT).*\d$/;
/** No score: a part of a longer number, of a date, of a fraction. */
const NUMBER = /(?<![\d/–-]|\d[.,])\d{1,3}(?:\.\d{1,6})?(?![\d/]|[.,]\d)/g;
const UNIT =
  /^\s*[)\]]?\s*(?:(?:%|คะแนน|เปอร์เซ็นต์|เปอร์เซนต์)(?![\u0e00-\u0e4f]))?\s*(?:(?:\/|จาก)\s*(?:คะแนนเต็ม\s*)?100(?:\s*คะแนน)?)?[\s,;]*(?:และ|กับ)?\s*/;
/** Sizes, sums of money, hours, numbers of paragraphs. */
const OTHER_UNIT = /^\s*(?:[KMG]B|บาท|ล้าน|น\.|กม|ตร|เมตร|ไร่|ชั่วโมง|ข้อ(?!มูล)|หน้า|วัน|คน|ราย|ครั้ง|เดือน|เรื่อง)/i;
const OTHER_WORD = /(?:ข้อ|ข้อที่|มาตรา|เวลา|ราคา|บทที่|ขนาด|เต็ม)\s*$/;
const WORD_OF_WHOLE = /(?:หน้า|รอบ|รอบที่|ไตรมาส|ครั้งที่|ปี)\s*$/;
/** The letter of a code. */
const IN_CODE = /(?:^|[^A-Za-z])[A-Za-z|]\s?$/;
/** "28.04 จาก 30": points of a weight. */
const OF_WEIGHT = /\d\s*(?:\/|จาก|เต็ม)\s*(?:คะแนนเต็ม\s*)?(?!100(?!\d))\d/;
/** A number in a remark that may as well be a score. */
const OTHER_SCORE = /(?:^|[^\d.,/])(?:\d{1,3}\.\d+|100)(?![\d.,/])/;
const NAME_AND_SCORE = /[A-Za-zก-ฮ]{2}.*[0-9๐-๙]\.[0-9๐-๙]/;
/** A shorter line is a code, or a score alone. */
const SHORTEST = 8;
/** A longer line is a paragraph. */
const LONGEST = 600;
const MOST_NUMBERS = 40;

/** A number of the line, with what it is of. */
interface Piece extends Subject {
  readonly raw: string;
}

/** The lines, with those that hold several scores parted, and those that say one in a sentence as cells. */
export function withOneRow(lines: readonly Line[], vocabulary: Vocabulary): readonly Line[] {
  const whole: Line[] = [];
  for (const written of lines) {
    const isAlone = (): boolean => !lines.some(isOfTable);
    const read = written.hasColumns ? oddCells(written, isAlone, vocabulary) : oddRows(written, vocabulary);
    const line = read && 'cells' in read ? read : written;
    const asked = line.hasColumns || read ? undefined : withAskedNumber(line, vocabulary);
    if (asked || (read && line !== read)) {
      whole.push(...(asked ? [asked] : (read as readonly Line[])));
      continue;
    }
    const rows = line.hasColumns
      ? rowsInCells(line, vocabulary)
      : mayHold(line)
        ? rowsIn(bare(line.text), toArabicDigits(bare(line.text)), vocabulary)
        : undefined;
    if (rows) whole.push(...rows);
    else whole.push(line.hasColumns ? withoutRank(line) : line);
  }
  return whole;
}

/** Column heads, or a row with a score that can be read. */
const isOfTable = ({ hasColumns, cells }: Line): boolean =>
  hasColumns &&
  cells.some(
    (cell, at) => roleOfHeader(cell) === 'score' || (at > 0 && candidateOf(cell, true)?.points !== undefined),
  );

/** "1 | ตัวชี้วัดที่ 3 | 98.00": the number that says what it is of, in place of a rank. */
function withoutRank(line: Line): Line {
  const [rank = '', of = ''] = line.cells;
  const id = /^[0-9๐-๙]{1,2}[.)]?$/.test(rank) ? OF_INDICATOR.exec(of)?.[1] : undefined;
  return id === undefined ? line : { ...line, cells: [id, ...line.cells.slice(1)] };
}
const OF_INDICATOR = /^ตัวชี้วัด(?:ย่อย)?(?:ที่)?\s*([0-9๐-๙]{1,2}(?:\.[0-9๐-๙])?)$/;

/** "IIT: 88.89 | EIT: 81.87": each cell is a name with its own score. */
function rowsInCells({ cells }: Line, vocabulary: Vocabulary): readonly Line[] | undefined {
  const filled = cells.filter(cell => cell !== '');
  if (filled.length < 2 || !filled.every(cell => hasScore(cell, vocabulary))) return undefined;
  return filled.flatMap(cell => rowsIn(cell, toArabicDigits(cell), vocabulary) ?? [plainLine([cell])]);
}

function hasScore(cell: string, vocabulary: Vocabulary): boolean {
  if (NAME_AND_SCORE.test(cell)) return true;
  const [, of = ''] = /^(.*\S)\s+(?:[1-9๑-๙][0-9๐-๙]|[1๑][0๐]{2})$/.exec(cell) ?? [];
  const start = of === '' ? undefined : startOf(of, vocabulary);
  return start?.by === 'sum' || (start?.node !== undefined && start.node.level !== 'item');
}

const mayHold = ({ text, hasColumns }: Line): boolean =>
  !hasColumns &&
  text.length >= SHORTEST &&
  text.length <= LONGEST &&
  /[0-9๐-๙]/.test(text) &&
  MAY_HOLD.test(toArabicDigits(bare(text)));

/** "(O8) Q&A 0 (O9) Social Network 100": brackets around the codes of several rows part nothing. */
const bare = (text: string): string => (/^[([]/.test(text) ? text.replace(IN_BRACKETS, '$1') : text);
const IN_BRACKETS = /[([]([A-Za-z]\s?[0-9๐-๙]{1,2})[)\]]/g;

function rowsIn(text: string, arabic: string, vocabulary: Vocabulary): readonly Line[] | undefined {
  if (OF_WEIGHT.test(arabic)) return undefined;
  const pieces: Piece[] = [];
  let from = 0;
  let isSaid = false;
  let others = false;
  for (const { 0: raw, index = 0 } of [...arabic.matchAll(NUMBER)].slice(0, MOST_NUMBERS)) {
    const before = text.slice(from, index);
    const end = index + raw.length;
    const behind = arabic.slice(end);
    if (before.trim() === '' || (!raw.includes('.') && isNoScore(before, raw))) continue;
    const isInBrackets = depthOf(text.slice(0, index)) > 0;
    if (
      isInBrackets &&
      !(/[([]\s*$/.test(before) && /^\s*[)\]]\s*(?:$|\D)/.test(behind) && raw.includes('.'))
    )
      continue;
    const isOther = OTHER_WORD.test(before) || (!raw.includes('.') && WORD_OF_WHOLE.test(before));
    if (OTHER_UNIT.test(behind) || (isOther && !/^[\s,;]*$/.test(behind))) continue;
    const found = subjectBefore(before, raw, pieces.length > 0, vocabulary);
    if (!found) {
      others = others || raw.includes('.');
      continue;
    }
    const last = pieces[pieces.length - 1];
    if (last) last.rest = found.rest;
    const unit = UNIT.exec(behind)?.[0] ?? '';
    const isAsked = /^(?:\?|\.$)/.test(behind);
    const isGlued = /\S$/.test(before);
    isSaid = isSaid || isAsked || isGlued || found.isCut || /[%ค/จ]/.test(unit);
    if (others && last) last.isDoubted = true;
    others = false;
    const other = found.isWhole ? undefined : secondIn(found.of, vocabulary);
    if (other) {
      pieces.push({ of: other.before, raw: '', isWhole: false, isDoubted: true, rest: '' });
      pieces.push({ of: other.of, raw: text.slice(index, end), isWhole: false, isDoubted: true, rest: '' });
      from = end + unit.length;
      continue;
    }
    const isDoubted =
      found.isDoubted || isAsked || (isGlued && !found.isCut && (!found.isWhole || !raw.includes('.')));
    pieces.push({ ...found, raw: text.slice(index, end), isDoubted, rest: '' });
    from = end + (isAsked ? 1 : unit.length);
  }
  const last = pieces[pieces.length - 1];
  if (!last) return undefined;
  last.rest = text.slice(from).trim();
  const nodes = pieces.map(({ of }) => startOf(of, vocabulary)?.node);
  // A code may be one that a remark speaks of; the name of a group with a number behind it is no remark.
  const isUnsure =
    new Set(nodes).size < pieces.length || (pieces.length > 1 && nodes.some(node => node?.level === 'item'));
  // The next row may begin here, and go on below.
  const next = OF_ITEM.test(last.rest) && startOf(last.rest, vocabulary)?.by === 'coded' ? last.rest : '';
  if (next !== '') last.rest = '';
  if (/[A-Za-zก-ฮ]/.test(last.rest) && OTHER_SCORE.test(toArabicDigits(last.rest))) others = true;
  if (others) last.isDoubted = true;
  const isPlain = pieces.length === 1 && !isSaid && !(last.isWhole && last.rest !== '');
  if (isPlain && !others && next === '') return undefined;
  const rows = pieces.map(({ of, raw, isDoubted, isVague, rest }) => {
    const score = isVague
      ? `${[raw, ...numbersIn(rest)].join(' ')}?`
      : isDoubted || isUnsure
        ? `${raw}?`
        : raw;
    return plainLine([of, score, rest].filter(cell => cell !== ''));
  });
  return next === '' ? rows : [...rows, plainLine([next])];
}

/** A number that only an item could have, and that no item has. */
const isNoScore = (before: string, raw: string): boolean =>
  IN_CODE.test(before) || (OF_ITEM.test(before) && Number(raw) !== 0 && Number(raw) !== 100);

const numbersIn = (text: string): readonly string[] =>
  [...toArabicDigits(text).matchAll(NUMBER)].map(([number]) => number).slice(0, 2);
