// Folds away what the eye does not see, so that two cells that look the same compare the same. Exact on purpose:
// Unicode's NFKC would turn O1² into O12 and take ำ apart.
import { toArabicDigits } from './digits';
import { kept } from './kept';

/** Format characters (zero-width, direction, soft hyphen, byte order), variation selectors, fillers. */
const INVISIBLE = /\p{Cf}|\u034f|\u115f|\u1160|\u3164|[\ufe00-\ufe0f]/gu;
/** Control characters count as space, so that they never join two numbers. */
const SPACES = /[\s\p{Cc}]+/gu;
const FULL_WIDTH = /[\uff01-\uff5e]/g;
const TAGS = /<\/?[a-z][^<>]*>/gi;
const ENTITIES: Readonly<Record<string, string>> = {
  '&nbsp;': ' ',
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
};

/** Visible ASCII and Thai with single spaces; the tag and entity characters < & > and the lone circle of ำ left out. */
const ALREADY_PLAIN =
  /^[!-%'-;=?-~\u0e01-\u0e3a\u0e3f-\u0e4c\u0e4e-\u0e5b]+(?: [!-%'-;=?-~\u0e01-\u0e3a\u0e3f-\u0e4c\u0e4e-\u0e5b]+)*$/;

/** What Thai fonts keep in the private use area from U+F700 on: marks set lower or further left, letters without a foot. */
const SHIFTED =
  'ฐ\u0e34\u0e35\u0e36\u0e37\u0e48\u0e49\u0e4a\u0e4b\u0e4c\u0e48\u0e49\u0e4a\u0e4b\u0e4cญ\u0e31\u0e4d\u0e47\u0e48\u0e49\u0e4a\u0e4b\u0e4c\u0e38\u0e39\u0e3a';

/**
 * The text as a reader sees it: no tags, no zero-width or direction marks, one kind of space, full-width forms as ASCII,
 * Thai marks and ำ as they are typed.
 *
 * @example plainText('O\u200d12<br>') // 'O12'
 */
export function plainText(text: string): string {
  if (ALREADY_PLAIN.test(text)) return text;
  return text
    .replace(TAGS, ' ')
    .replace(/&[a-z]+;/gi, entity => ENTITIES[entity.toLowerCase()] ?? entity)
    .replace(INVISIBLE, '')
    .replace(FULL_WIDTH, wide => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[\uf700-\uf71a]/g, mark => SHIFTED.charAt(mark.charCodeAt(0) - 0xf700))
    .replace(SPACES, ' ')
    .replace(/\u0e4d([\u0e48-\u0e4b]?) ?\u0e32/g, '$1\u0e33')
    .trim();
}

/**
 * A key under which two wordings of one name meet: digits Arabic, lower case, letters, marks and digits only,
 * the usual doubles of Thai typing made one (เเ for แ, ำ+า for ำ, a mark twice), and marks in one order.
 *
 * @example nameKey('คะเเนน ') === nameKey('คะแนน') // true
 */
export const nameKey = (text: string): string => kept(keys, text, makeKey);

// A sheet asks for the key of one text several times, and offices use the same titles.
const keys = new Map<string, string>();

/** Marks that are not a vowel and then a tone mark: more of them, or in another order. */
const ODD_MARKS =
  /[\u0e31\u0e34-\u0e3a]*[\u0e47-\u0e4e][\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]+|[\u0e31\u0e34-\u0e3a]{2,}[\u0e47-\u0e4e]*/g;

function makeKey(text: string): string {
  return toArabicDigits(plainText(text))
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]/gu, '')
    .replace(/เเ/g, 'แ')
    .replace(/\u0e33([\u0e48-\u0e4b]?)\u0e32?/g, '$1\u0e33')
    .replace(ODD_MARKS, marks => [...new Set(marks)].sort().join(''));
}

/** Marks, and the vowels า and ำ between them. */
const LOST_IN_PRINT = /[\u0e31-\u0e3a\u0e47-\u0e4e]/g;

/**
 * What is left of a key where marks, ำ and spaces went astray and syllables came twice, as they do between a PDF and the
 * clipboard: consonants, leading vowels and digits.
 *
 * @example skeletonOf(nameKey('ปฏิบัติบั ติหน้าน้ที่')) === skeletonOf(nameKey('ปฏิบัติหน้าที่')) // true
 */
export function skeletonOf(key: string): string {
  const bones = key.replace(LOST_IN_PRINT, '');
  const once = bones.replace(/(\D{1,4})\1+/g, '$1');
  return once === bones ? bones : skeletonOf(once);
}

/** The first and the last character of a key's skeleton, without making it. */
export function skeletonEnds(key: string): string {
  let last = key.length - 1;
  while (last > 0 && isLost(key.charCodeAt(last))) last--;
  return key.charAt(0) + key.charAt(last);
}

const isLost = (code: number): boolean => code > 0xe30 && code < 0xe4f && (code < 0xe3b || code > 0xe46);
