// Codes that are numbers: of indicators (9), of sub-indicators (9.1), or of items whose letter is missing or misread.
import { toArabicDigits } from '../thai/digits';
import { type CodeReading, refused } from './codeReading';
import { MAYBE_ALIKES } from './glyphs';
import { namedBy, type Vocabulary } from './vocabulary';

/** `9`; `(๑๗)`; `9.1 ข้อมูลพื้นฐาน`: digits, and behind them either a mark or a space and anything, or a glued Thai text. */
const NUMBER = /^(\d+\.\d+|\d+(?!\d*\.\d))(?:([\s.:)\]–—,/-]+)(.*)|([(\u0e00-\u0e4f].*))?$/;
const RANGE = /^\d+\s*(?:[-–—~]|ถึง)\s*(?:ข้อที่|ข้อ)?\s*\d+$/;

/**
 * Reads a text that begins with a number.
 *
 * @param explicit the text called it an indicator
 * @param readBehind reads what stands behind a list number: "๒. ด้าน EIT" is not indicator 2
 */
export function readNumber(
  text: string,
  explicit: boolean,
  vocabulary: Vocabulary,
  readBehind: ((text: string) => CodeReading) | undefined,
): CodeReading | undefined {
  const arabic = toArabicDigits(text);
  const match = NUMBER.exec(arabic);
  if (!match) return undefined;
  const digits = match[1] ?? '';
  const behind = (match[3] ?? match[4] ?? '').trim();
  const torn = readTorn(digits, behind, arabic, vocabulary);
  if (torn) return torn;
  if (/^\d/.test(behind)) return refused('unreadableCode', {}, []);
  const inner = behind === '' ? undefined : readBehind?.(behind);
  const dotted = digits.includes('.');
  if (inner && isCodeBehind(inner, dotted)) return inner;
  if (dotted) return readDotted(digits, behind, vocabulary);
  const written = text.slice(0, digits.length);
  const isThai = /[๐-๙]/.test(written);
  const misread = isThai || digits.length > 2 ? readAsLetter(digits, vocabulary) : [];
  if (isThai && /[0-9]/.test(written)) {
    const ids = misread.length > 0 ? misread : idsWithNumber(Number(digits), vocabulary);
    return refused('unreadableCode', {}, ids);
  }
  return { kind: 'bare', number: Number(digits), text: behind, explicit, misread };
}

/** `๙. ๑`, `9-1`, `9,1`: 9.1 torn apart, or a range (1-6). */
function readTorn(
  digits: string,
  behind: string,
  whole: string,
  vocabulary: Vocabulary,
): CodeReading | undefined {
  const [, next, text = ''] = /^(\d+)(?![\d.])(.*)$/.exec(behind) ?? [];
  if (next === undefined) return undefined;
  const node = vocabulary.byId.get(`${digits}.${next}`);
  if (node && namedBy(vocabulary, text).includes(node)) {
    return { kind: 'node', node, text: text.trim(), alike: false };
  }
  if (node) return refused('unreadableCode', {}, [node.id]);
  if (RANGE.test(whole)) return { kind: 'several' };
  return undefined;
}

/** What stands behind the number is the code, and the number only counts the rows. */
function isCodeBehind(inner: CodeReading, dotted: boolean): boolean {
  switch (inner.kind) {
    case 'node':
      return !dotted || inner.node.level === 'item';
    case 'bare':
      return !dotted && inner.explicit;
    case 'several':
    case 'refused':
    case 'total':
      return !dotted;
    default:
      return false;
  }
}

/** Reads `9.1` and the text behind it. */
export function readDotted(digits: string, text: string, { byId }: Vocabulary): CodeReading {
  const node = byId.get(digits);
  if (node) return { kind: 'node', node, text, alike: false };
  if (text !== '') return { kind: 'words', text: `${digits} ${text}` };
  // 9.9 is no sub-indicator of the year; 97.41 was never meant as one.
  if (/^\d\d?\.\d$/.test(digits)) return refused('noSuchItem', { code: digits }, []);
  const shorter = String(Number(digits));
  return refused('unreadableCode', {}, byId.has(shorter) ? [shorter] : []);
}

/** Items that digits may be a misreading of: scanners read I as ๑, and mix up ๑ and ๒. */
function readAsLetter(digits: string, { byId, letters }: Vocabulary): readonly string[] {
  const letter = MAYBE_ALIKES[digits.charAt(0)];
  if (letter === undefined || !letters.has(letter) || digits.length < 2) return [];
  const number = digits.slice(1);
  const ids = [`${letter}${Number(number)}`];
  if (number.length > 1 && number.startsWith('2')) ids.push(`${letter}1${number.slice(1)}`);
  return ids.filter(id => byId.has(id));
}

/** Every item of the year with this number. */
export function idsWithNumber(number: number, { byId, letters }: Vocabulary): readonly string[] {
  return [...letters.keys()]
    .map(letter => `${letter}${number}`)
    .filter(id => byId.has(id))
    .sort(byLikelihood);
}

/** O first: a bare number is most often the number of an OIT item, the only table that offices get item by item. */
const byLikelihood = (a: string, b: string): number => (a < b ? 1 : -1);
