// Lines that say more numbers behind a name or code than its score, or another number than it: last year's, full marks,
// a rank. They become cells in which the number is asked about, because the last number of a line is not always the score.
import { toArabicDigits } from '../../thai/digits';
import { namedBy, type Vocabulary } from '../vocabulary';
import type { Line } from './line';
import { plainLine } from './lines';
import { startOf } from './start';
import { isResult } from './tail';

/** A number between words, two at the end of a line, or one behind words for something else. */
const MAY_ASK =
  /\s[0-9๐-๙]{1,3}(?:\.[0-9๐-๙]+)?%?\s*(?:[^\s0-9๐-๙.,%/…]|\s[0-9๐-๙]{1,3}%?$)|(?:ปี|ก่อน|เดิม|เป้าหมาย|เต็ม|เฉลี่ย|คาด|หัก|ขาด|กว่า|ไม่ถึง|ไม่เกิน|ขึ้น|ลดลง).*\s[0-9๐-๙.]+$/;
/** A longer line is prose. */
const LONGEST = 200;
const NUMBER = /(?<=\s)\d{1,3}(?:\.\d{1,2})?(?=%?(?:\s|$)|[→⇒]|->)/g;
/** A smaller whole number is hardly a score. */
const LEAST_SCORE = 20;
/** Numbers that may stand in a title. */
const MOST_NUMBERS = 4;
/** Another year's, another's, or no one's score. */
const OTHERS =
  /^[\s(]*(?:[-–=]*[>→⇒]|จากเดิม|เดิม|(?:ของ)?ปีก่อน|ปีที่แล้ว|(?:ปี|พ\.?ศ\.?)[ก-๎.\s]*25\d\d|ค่าเฉลี่ย|เฉลี่ย|(?:ค่า)?เป้าหมาย|(?:คะแนน)?เต็ม)/;
/** What is missing, what is hoped for, and by how much a score differs. */
const NO_SCORE =
  /^[\s(]*(?:คาด(?:ว่า|การณ์|หวัง)?|(?:ถูก)?หัก|ขาด|(?:ต่ำ|สูง|มาก|น้อย)กว่า|ไม่ถึง|ไม่เกิน|(?:เพิ่ม|สูง)ขึ้น|ลดลง)(?:\s|อีก|ไป|จะ|ได้|คะแนน|ร้อยละ)*$/;
/** "คะแนนเต็ม 100 คะแนน ได้", in front of the score. */
const GOT_OF_FULL = /^[\s(]*(?:คะแนน)?เต็ม\s*100\s*(?:คะแนน)?[\s,)]*(?:ได้รับ|ได้)(?:คะแนน)?$/;
/** "คะแนนปี 2565: 94.19": a score of this year that does not say what it is of. */
const OF_YEAR = /^(?:ผล)?คะแนน[ก-๎\s]*(?:ปี|พ\.?ศ\.?)[ก-๎.\s]*(25\d\d)\s*[:=]?\s*\S+$/;
const OUT_OF = /^(?:จาก|\/)\s*(?:คะแนนเต็ม\s*)?100(?:\s*คะแนน)?$/;
const GRADE = /^(?:อยู่ใน|อยู่|ใน)?\s*(?:เกณฑ์|ระดับ)/;
const OTHER_UNIT = /^(?:[KMG]B|บาท|ล้าน|น\.|ชั่วโมง|ข้อ(?!มูล)|หน้า|วัน|คน|ราย(?!งาน|ละ)|ครั้ง|เดือน|เรื่อง|%|คะแนน|ตัว)/i;
const SAYS_SCORE = /(?:ได้|คะแนน|ร้อยละ)$/;
/** A code of its own makes another row of what stands behind it. */
const OTHER_CODE = /(?:^|[\s,;([])[A-Za-z]\s?\d/;

/** The line as cells; nothing where it is read as it is. */
export const withAskedNumber = ({ text }: Line, vocabulary: Vocabulary): Line | undefined =>
  text.length <= LONGEST && MAY_ASK.test(text) ? askedIn(text, toArabicDigits(text), vocabulary) : undefined;

function askedIn(text: string, arabic: string, vocabulary: Vocabulary): Line | undefined {
  for (const { 0: raw, index = 0 } of [...arabic.matchAll(NUMBER)].slice(0, MOST_NUMBERS)) {
    const of = text.slice(0, index).trim();
    const rest = arabic
      .slice(index + raw.length)
      .replace(/^%/, '')
      .trim();
    const other = rest === '' || rest === 'คะแนน' ? ofOther(of, raw, vocabulary) : [];
    const cells =
      other.length > 0 || rest === '' || !isOf(of, raw, vocabulary)
        ? other
        : cellsOf(of, raw, rest, vocabulary);
    if (
      rest === '' &&
      raw.includes('.') &&
      OF_YEAR.exec(arabic)?.[1] === String(vocabulary.framework.year) &&
      !startOf(of, vocabulary)
    )
      return plainLine([`${raw}?`], text);
    if (cells.length > 0) return plainLine(cells, text);
    if (rest !== '' && isOf(of, raw, vocabulary)) return undefined;
  }
  return undefined;
}

/** The cells of a name, its first number, and what stands behind; none where the line is read as it is. */
function cellsOf(of: string, raw: string, rest: string, vocabulary: Vocabulary): readonly string[] {
  if (/^[\d.%\s]+$/.test(rest)) {
    // A share behind decimals is a weight.
    if (rest.endsWith('%') && raw.includes('.')) return [];
    const others = rest.replace(/%/g, '').split(/\s+/);
    const last = others[others.length - 1] as string;
    const isOne = others.every(other => Number(other) === Number(raw));
    // Behind a total, they are its full marks.
    const isFull = last === '100' && startOf(of, vocabulary)?.by === 'sum';
    return last.includes('.') || isOne || isFull ? [] : [of, `${[raw, ...others].join(' ')}?`];
  }
  // A dash says that there is no remark.
  if (/^[-–—]+$/.test(rest)) return [of, raw];
  if (OUT_OF.test(rest)) return raw.includes('.') ? [] : [of, raw];
  const numbers = rest.match(/\d+(?:\.\d+)?/g) ?? [];
  if (numbers.length > 0 && numbers.every(number => Number(number) === Number(raw))) return [];
  if (OTHERS.test(rest)) return [of, `${raw}?`, rest];
  const node = startOf(of, vocabulary)?.node;
  if (OTHER_CODE.test(rest) || OTHER_UNIT.test(rest) || rest.split(/\s+/).every(isResult)) return [];
  // Of a survey, or of a group beside its grade, words without a number say nothing against the score.
  const isPlain = numbers.length === 0 && node?.allOrNothing !== true && !SAYS_SCORE.test(of);
  if (
    isPlain &&
    ((GRADE.test(rest) && Number(raw) >= LEAST_SCORE) || (node?.level === 'item' && raw.includes('.')))
  )
    return [of, raw, rest];
  return node?.level !== 'item' || SAYS_SCORE.test(of) ? [] : [of, `${raw}?`, rest];
}

/** The only number is said to be another one. */
function ofOther(text: string, raw: string, vocabulary: Vocabulary): readonly string[] {
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) {
    const behind = toArabicDigits(text.slice(at + 1));
    const of = text.slice(0, at);
    if (!(OTHERS.test(behind) || NO_SCORE.test(behind)) || !isOf(of, raw, vocabulary)) continue;
    if (GOT_OF_FULL.test(behind)) return [of, raw];
    const [year] = /25\d\d/.exec(behind) ?? [];
    const isThis = Number(year) === vocabulary.framework.year;
    const isItem = startOf(of, vocabulary)?.node?.level === 'item';
    if (isItem) return isThis ? [] : [of, `? ${raw}`, behind];
    return isThis && /25\d\d\s*[:=]?$/.test(behind) ? [of, raw] : [];
  }
  return [];
}

/** Whether a number behind a text can be its score: all of it is a name or code. */
function isOf(of: string, raw: string, vocabulary: Vocabulary): boolean {
  const start = startOf(of, vocabulary);
  if (!start?.node) return start?.by === 'sum';
  const { node, text, by } = start;
  if (by === 'named') return true;
  if (by !== 'coded') return false;
  const isScore = !node.allOrNothing || raw.includes('.') || Number(raw) === 0 || Number(raw) === 100;
  if (text !== '' && namedBy(vocabulary, text).includes(node)) return isScore;
  return text === '' ? isScore : node.allOrNothing === true && /^(?:0|100)\.00$/.test(raw);
}
