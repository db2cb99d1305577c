// Folds away what the eye does not see, so that two cells that look the same compare the same. Exact on purpose:
// Unicode's NFKC would turn O1² into O12 and take ำ apart.
import { toArabicDigits } from './digits';

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

/**
 * The text as a reader sees it: no tags, no zero-width or direction marks, one kind of space, full-width forms as ASCII.
 *
 * @example plainText('O\u200d12<br>') // 'O12'
 */
export function plainText(text: string): string {
  return text
    .replace(TAGS, ' ')
    .replace(/&[a-z]+;/gi, entity => ENTITIES[entity.toLowerCase()] ?? entity)
    .replace(INVISIBLE, '')
    .replace(FULL_WIDTH, wide => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(SPACES, ' ')
    .trim();
}

/**
 * A key under which two wordings of one name meet: digits Arabic, lower case, letters, marks and digits only,
 * and the usual doubles of Thai typing made one (เเ for แ, ํ+า for ำ).
 *
 * @example nameKey('คะเเนน ') === nameKey('คะแนน') // true
 */
export function nameKey(text: string): string {
  return toArabicDigits(plainText(text))
    .toLowerCase()
    .replace(/เเ/g, 'แ')
    .replace(/\u0e4d([\u0e48-\u0e4b]?)\u0e32/g, '$1\u0e33')
    .replace(/[^\p{L}\p{M}\p{N}]/gu, '');
}
