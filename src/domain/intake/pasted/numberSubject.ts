// What a number in a line is the score of: the name or code in front of it, without the words that lead to the number.
import { nameKey } from '../../thai/fold';
import { namedBy, type Vocabulary } from '../vocabulary';
import { startOf } from './start';

const LEADING =
  /(?:[\s.…·_:=,;–—-]|มี|ได้รับ|ได้|ผลการประเมิน|ผล|ค่า|คะแนน|เฉลี่ย|เท่ากับ|คิดเป็น|ร้อยละ|อยู่ที่|เป็น|[([](?=$))+$/;
const SAYS_SCORE = /(?:คะแนน|คิดเป็น|ร้อยละ|เท่ากับ)[\s:=]*$/;
/** Letters by which the beginning of a title is known. */
const LEAST_TITLE = 5;
/** A longer text in front of a number is prose, even where it begins with a name. */
const LONGEST_VAGUE = 100;
export const OF_ITEM = /^\s*[A-Za-z]\s?[0-9๐-๙]/;

export interface Subject {
  readonly of: string;
  /** The title is the whole name, so that a whole number behind it is no part of it. */
  readonly isWhole: boolean;
  isDoubted: boolean;
  /** Other words stand in front of the number: it is hardly the score. */
  readonly isVague?: boolean;
  rest: string;
}

type Found = Subject & { readonly isCut: boolean };

/** Another code with its title, or in front of the number, behind the first one: the number may be of either. */
export function secondIn(
  text: string,
  vocabulary: Vocabulary,
): { readonly before: string; readonly of: string } | undefined {
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) {
    const of = text.slice(at + 1);
    const before = text.slice(0, at);
    if (!OF_ITEM.test(of) || depthOf(before) > 0) continue;
    const start = startOf(of, vocabulary);
    if (!start?.node || start.node === startOf(before, vocabulary)?.node) continue;
    if (nameKey(start.node.name).startsWith(nameKey(start.text).slice(0, LEAST_TITLE))) return { before, of };
  }
  return undefined;
}

/** What a number is the score of; behind the first score of a line, a remark may stand in front of it. */
export function subjectBefore(
  before: string,
  raw: string,
  isLater: boolean,
  vocabulary: Vocabulary,
): Found | undefined {
  const plain = before.trim();
  const cut = plain.replace(LEADING, '');
  for (const of of plain === cut ? [plain] : [cut, plain]) {
    const whole = wholeness(of, raw, vocabulary);
    // "… ไม่ได้ 0.00": a remark may end in a word that leads to a score elsewhere.
    if (whole === false && of !== plain && !SAYS_SCORE.test(plain)) continue;
    if (whole !== undefined) return { of, isWhole: whole, isDoubted: false, rest: '', isCut: of !== plain };
  }
  if (!isLater)
    return raw.includes('.') && plain.length <= LONGEST_VAGUE ? vagueOf(cut, vocabulary) : undefined;
  for (let at = cut.indexOf(' '); at >= 0; at = cut.indexOf(' ', at + 1)) {
    const of = cut.slice(at + 1);
    const remark = cut.slice(0, at);
    if (depthOf(remark) > 0) continue;
    const whole = wholeness(of, raw, vocabulary);
    if (whole !== undefined) return { of, isWhole: whole, isDoubted: !whole, rest: remark, isCut: false };
  }
  return undefined;
}

/** The name of a group, and words behind it that may say anything. */
function vagueOf(text: string, vocabulary: Vocabulary): Found | undefined {
  for (let at = text.lastIndexOf(' '); at > 0; at = text.lastIndexOf(' ', at - 1)) {
    const of = text.slice(0, at);
    if (startOf(of, vocabulary)?.by === 'named')
      return { of, isWhole: true, isDoubted: true, isVague: true, rest: text.slice(at + 1), isCut: true };
  }
  return undefined;
}

/** Whether a text is a code or name and nothing else; nothing where no score can be of it. */
function wholeness(of: string, raw: string, vocabulary: Vocabulary): boolean | undefined {
  const start = startOf(of, vocabulary);
  if (!start || start.by === 'doubtful') return undefined;
  if (start.by === 'sum' || start.by === 'named') return true;
  const isScore = raw.includes('.') || Number(raw) === 0 || Number(raw) === 100;
  const isNamed = start.node !== undefined && namedBy(vocabulary, start.text).includes(start.node);
  if (isNamed) return true;
  if (start.text === '') return start.node?.level !== 'item' || isScore ? true : undefined;
  return isScore && start.node?.level === 'item' ? false : undefined;
}

export const depthOf = (text: string): number => text.split(/[([]/).length - text.split(/[)\]]/).length;
